import Diagnostics

/// A number in a table, as Swedish and English finance systems write it.
///
/// `1 234,56`, `1.234,56`, `1,234.56`, `-1234,56`, `1234,56-`, `(1 234,56)`, with any blank between
/// thousands, and `kr` or `SEK` around it.
struct CSVNumber {
  enum Mark: Sendable, Hashable { case point, comma }

  enum Kind: Sendable, Hashable {
    /// Kronor: three figures after a mark are thousands, unless the table shows otherwise.
    case amount
    /// A rate or the like, which has no thousands.
    case factor
  }

  /// Nil where the text is no number, or could be two.
  private(set) var number: LedgerNumber?
  /// The mark that can only stand before decimals.
  private(set) var decimalMark: Mark?
  /// Whether the one mark could stand between thousands as well as before decimals: `1,234`.
  private(set) var isAmbiguous = false
  /// Whether the number is read as most tables mean it, and could be another: `1.234` where no
  /// other amount shows the mark, and `1,230` where others show that the comma is before decimals.
  private(set) var isDoubtful = false

  /// - Parameter mark: the mark before decimals elsewhere in the table, where one is known.
  init(_ written: String, as kind: Kind = .amount, mark: Mark? = nil) {
    // No amount is longer, however it is spaced.
    guard written.utf8.count <= 200, var text = Self.bare(written) else { return }
    var isNegative = false
    if text.hasPrefix("("), text.hasSuffix(")") {
      isNegative = true
      text = String(text.dropFirst().dropLast())
    }
    for sign in ["-", "\u{2212}", "–", "+"] {
      let isBefore = text.hasPrefix(sign)
      guard isBefore || text.hasSuffix(sign) else { continue }
      guard !isNegative else { return }
      isNegative = sign != "+"
      text = String(isBefore ? text.dropFirst() : text.dropLast())
      break
    }
    read(text, isNegative: isNegative, kind, mark)
  }

  private mutating func read(_ text: String, isNegative: Bool, _ kind: Kind, _ mark: Mark?) {
    guard text.utf8.allSatisfy({ $0.isFigure || $0 == 0x2E || $0 == 0x2C }),
      text.utf8.contains(where: \.isFigure), text.utf8.count <= 30
    else { return }
    let decimal = decimal(in: text, kind, mark)
    guard !isAmbiguous else { return }
    var parts = [Substring(text)]
    if let sign = decimal?.sign, let at = text.lastIndex(of: sign) {
      parts = [text[..<at], text[text.index(after: at)...]]
    }
    let groups = parts[0].split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    guard Self.areThousands(groups), decimals.allSatisfy(\.isNumber) else { return }
    let whole = groups.joined()
    number = LedgerNumber(
      isNegative: isNegative, whole: whole.isEmpty ? "0" : whole, decimals: decimals)
    decimalMark = (1...2).contains(decimals.utf8.count) ? decimal : nil
  }

  /// Which mark, if any, stands before decimals.
  private mutating func decimal(in text: String, _ kind: Kind, _ known: Mark?) -> Mark? {
    let points = text.utf8.count { $0 == 0x2E }
    let commas = text.utf8.count { $0 == 0x2C }
    switch (points, commas) {
    case (0, 0), (2..., 0), (0, 2...): return nil
    case (1..., 1...): return text.last { $0 == "." || $0 == "," } == "," ? .comma : .point
    default: break
    }
    let only: Mark = points == 1 ? .point : .comma
    let parts = text.split(separator: only.sign, omittingEmptySubsequences: false)
    let couldBeThousands =
      kind == .amount && parts.count == 2 && parts[1].utf8.count == 3
      && (1...3).contains(parts[0].utf8.count) && !text.hasPrefix("0")
    guard couldBeThousands else { return only }
    if let known {
      isDoubtful = known == only
      return known == only ? only : nil
    }
    isAmbiguous = only == .comma
    isDoubtful = only == .point
    return nil
  }

  /// Whether digits stand in groups of three, but for the first.
  private static func areThousands(_ groups: [Substring]) -> Bool {
    guard groups.count > 1 else { return true }
    return (1...3).contains(groups[0].utf8.count)
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  /// The text without blanks and without words for kronor; nil where other letters stand in it.
  private static func bare(_ written: String) -> String? {
    var text = written.lowercased().trimmed
    for word in ["kronor", "kr", "sek", ":-"] {
      if text.hasSuffix(word) { text = String(text.dropLast(word.count)).trimmed }
      if text.hasPrefix(word) { text = String(text.dropFirst(word.count)).trimmed }
    }
    let isSpaced = text.unicodeScalars.contains { $0.properties.isWhitespace }
    guard isSpaced else { return text }
    // Blanks stand before groups of three figures, or beside the sign.
    let pieces = text.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init)
    let figures = pieces.map(\.withoutSign).filter { $0.first?.isNumber ?? false }
    for piece in figures.dropFirst() {
      guard piece.prefix(while: \.isNumber).count == 3 else { return nil }
    }
    return pieces.joined()
  }
}

extension String {
  /// The piece of a number without a sign or a parenthesis before it.
  fileprivate var withoutSign: Substring {
    drop { ["-", "\u{2212}", "–", "+", "("].contains($0) }
  }
}

extension CSVNumber.Mark {
  fileprivate var sign: Character { self == .point ? "." : "," }
}
