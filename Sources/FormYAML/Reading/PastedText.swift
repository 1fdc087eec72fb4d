import Diagnostics

/// A text that begins beside its field's name and goes on below at the wrong place, as one does that
/// was pasted: paragraphs and bullets at the margin.
///
/// It is looked for only where a line does not fit. Only what can be no field counts: a bullet, or a
/// sentence with its full stop.
struct PastedText {
  private enum Sort {
    case bullet, sentence
    /// Words or a comment, which belong to the text only if it goes on below them.
    case words
    /// What is or may be meant as a field.
    case field
  }

  let owner: LineParts
  let ownerLine: Int
  /// Where the text begins.
  let start: Int
  /// The lines with which it goes on.
  let lines: ClosedRange<Int>

  /// - Parameters:
  ///   - latest: where the latest text begins, which may be part of the field's.
  ///   - first: the line that does not fit, or the one above it.
  init?(_ text: ScalarText, latest: Int, from first: Int) {
    let line = text.line(at: latest)
    let owner = LineParts(text, line: line)
    guard line < first, owner.looksLikeField, let colon = owner.colon, colon < latest,
      let start = (colon + 1..<max(colon + 1, owner.end)).first(where: {
        text[$0]?.isBlank == false
      }),
      let sign = text[start], !"|>\"'[{&*!".unicodeScalars.contains(sign),
      Self.isProse(start..<owner.end, in: text),
      let lines = Self.lines(in: text, from: first, isInItem: owner.isItem)
    else { return nil }
    self.owner = owner
    self.start = start
    self.lines = lines
    ownerLine = line
  }

  /// The column of the field.
  var column: Int { owner.bodyStart - owner.start }

  /// Whether a value is words, and no number, day or choice, which goes on nowhere.
  private static func isProse(_ value: Range<Int>, in text: ScalarText) -> Bool {
    value.contains { text[$0]?.isBlank ?? false }
      && value.contains { text[$0]?.properties.isAlphabetic ?? false }
  }

  private static func lines(
    in text: ScalarText, from first: Int, isInItem: Bool
  ) -> ClosedRange<Int>? {
    var begin: (line: Int, parts: LineParts)?
    var last = first
    var hasBullet = false
    for line in stride(from: first, through: text.lineCount, by: 1) {
      guard line - last <= LineBelow.reach else { break }
      guard text.indentation(ofLine: line) != nil else { continue }
      let parts = LineParts(text, line: line)
      let sort = sort(of: parts, in: text)
      // A dash elsewhere may be that of another item of a list.
      let isElsewhere = parts.isItem && parts.indentation != begin?.parts.indentation
      if sort == .field || isElsewhere { break }
      if begin == nil, sort == .words || sort == .sentence && !parts.hasSeveralWords(in: text) {
        return nil
      }
      if sort == .words { continue }
      hasBullet = hasBullet || sort == .bullet
      begin = begin ?? (line, parts)
      last = line
    }
    guard let begin, let sign = text[begin.parts.textStart] else { return nil }
    let isBullet = sort(of: begin.parts, in: text) == .bullet
    // A bullet below an item may begin the next one, and a small letter a name without its colon.
    if isBullet ? isInItem : sign.properties.isLowercase && !hasBullet { return nil }
    return begin.line...last
  }

  private static func sort(of parts: LineParts, in text: ScalarText) -> Sort {
    guard parts.hasText else { return .words }
    guard let sign = text[parts.textStart], !"\"'[{&!|>%@`?".unicodeScalars.contains(sign) else {
      return .field
    }
    if parts.isItem {
      return parts.looksLikeField || parts.bodyStart == parts.end ? .field : .bullet
    }
    if "*–—•‐‑−·▪●".unicodeScalars.contains(sign), text[parts.textStart + 1]?.isBlank ?? false {
      return holdsField(text, from: parts.textStart + 1, parts) ? .field : .bullet
    }
    if sign == "-" || sign == "." || holdsField(text, from: parts.textStart, parts) {
      return .field
    }
    let isSentence = text[parts.end - 1].map { ".:!?".unicodeScalars.contains($0) } ?? false
    return isSentence ? .sentence : .words
  }

  /// Whether what follows an index may be a field: a name of one or two words, or of one in small
  /// letters after a bullet, and then a sign that parts it from its value.
  private static func holdsField(_ text: ScalarText, from start: Int, _ parts: LineParts) -> Bool {
    let range = start..<max(start, parts.end)
    guard
      let mark = range.first(where: {
        text[$0].map { ":=;：".unicodeScalars.contains($0) } ?? false
      })
    else { return false }
    let name = text.string(start..<mark).trimmed
    let blanks = name.utf8.reduce(0) { $1 == UInt8(ascii: " ") ? $0 + 1 : $0 }
    if start > parts.textStart, let first = name.unicodeScalars.first {
      return blanks == 0 && first.properties.isLowercase
    }
    return blanks < 2
  }
}

extension LineParts {
  fileprivate func hasSeveralWords(in text: ScalarText) -> Bool {
    (textStart..<max(textStart, end)).contains { text[$0]?.isBlank ?? false }
  }
}
