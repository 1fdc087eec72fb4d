/// Breaks text into lines of limited width: between words, and between the characters of scripts
/// that have no spaces.
struct LineBreaker {
  /// The columns that a text takes.
  let measure: (String) -> Int

  init(measure: @escaping (String) -> Int = DisplayWidth.columns(of:)) {
    self.measure = measure
  }

  /// The lines of a text without line breaks; none where it has no words.
  ///
  /// Words are parted at spaces, of which one is kept between words on a line; a no-break space
  /// holds an amount together. Only a word that is wider than a line is broken.
  func lines(of text: String, width: Int) -> [String] {
    var filling = Filling(blank: measure(" "))
    for piece in pieces(of: text) {
      if !filling.hasRoom(for: piece, width: width) { filling.finishLine() }
      guard piece.columns > width else {
        filling.append(piece)
        continue
      }
      for chunk in chunks(of: piece.text, width: width) {
        filling.finishLine()
        filling.append(chunk)
      }
    }
    filling.finishLine()
    return filling.lines
  }

  /// The columns of the widest part that is not broken.
  func widestPiece(of text: String) -> Int { pieces(of: text).map(\.columns).max() ?? 0 }

  /// A text with blanks at its end, or at its beginning, so that it fills `width` columns.
  func padded(_ text: String, to width: Int, atStart: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - measure(text)))
    return atStart ? blanks + text : text + blanks
  }
}

extension LineBreaker {
  /// A part of a text within which no line is broken.
  private struct Piece {
    var text: String
    var columns: Int
    /// Whether a space parts it from the piece before.
    var followsSpace: Bool
  }

  /// Lines being filled from left to right.
  private struct Filling {
    /// The columns of a space between words.
    let blank: Int
    private(set) var lines: [String] = []
    private var line = ""
    private var columns = 0

    init(blank: Int) { self.blank = blank }

    func hasRoom(for piece: Piece, width: Int) -> Bool {
      columns + space(before: piece) + piece.columns <= width
    }

    mutating func append(_ piece: Piece) {
      let space = space(before: piece)
      if space > 0 { line += " " }
      line += piece.text
      columns += space + piece.columns
    }

    private func space(before piece: Piece) -> Int {
      piece.followsSpace && !line.isEmpty ? blank : 0
    }

    mutating func finishLine() {
      guard !line.isEmpty else { return }
      lines.append(line)
      line = ""
      columns = 0
    }
  }

  private func pieces(of text: String) -> [Piece] {
    text.unicodeScalars.split { $0 == " " || $0 == "\t" }.flatMap { word -> [Piece] in
      let parts = Self.parts(of: Substring(word))
      return parts.indices.map { index in
        Piece(
          text: parts[index], columns: measure(parts[index]), followsSpace: index == 0)
      }
    }
  }

  /// A word parted at every place where a line may end inside it.
  private static func parts(of word: Substring) -> [String] {
    // All scripts without spaces begin with these bytes in UTF-8, from U+1000 on.
    guard word.utf8.contains(where: { $0 >= 0xE1 }) else { return [String(word)] }
    var parts: [String] = []
    var part = ""
    var previous: Character?
    for character in word {
      if let previous, mayBreak(between: previous, and: character) {
        parts.append(part)
        part = ""
      }
      part.append(character)
      previous = character
    }
    return parts + [part]
  }

  private static func mayBreak(between first: Character, and second: Character) -> Bool {
    (isIdeograph(first) || isIdeograph(second)) && !openers.contains(first)
      && !closers.contains(second)
  }

  private static func isIdeograph(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, scalar.value >= 0x2E80 else { return false }
    return ScreenColumns.count(scalar) == 2 && !scalar.properties.isEmojiPresentation
  }

  /// Marks that no line begins with.
  private static let closers = Set<Character>("、。，．：；！？）」』】〉》］｝ー・,.:;!?)]}”’")
  /// Marks that no line ends with.
  private static let openers = Set<Character>("（「『【〈《［｛([{“‘")

  private func chunks(of text: String, width: Int) -> [Piece] {
    var chunks: [Piece] = []
    var chunk = Piece(text: "", columns: 0, followsSpace: false)
    for character in text {
      let columns = measure(String(character))
      if !chunk.text.isEmpty, chunk.columns + columns > width {
        chunks.append(chunk)
        chunk = Piece(text: "", columns: 0, followsSpace: false)
      }
      chunk.text.append(character)
      chunk.columns += columns
    }
    return chunks + [chunk]
  }
}
