/// Where a line of a text ends and the next one begins, and what speaks for one sentence on both
/// sides.
struct LineSeam {
  /// What the lines are joined by: a space, or nothing where a word was broken at its hyphen; nil
  /// where a sentence ends above or an item begins below.
  let link: String?
  /// The first word of the line below.
  let first: Substring
  /// The characters of the line above.
  let reach: Int
  /// Whether the next word would hardly have fit above.
  let isFull: Bool
  /// Whether the words on both sides can only belong together.
  let isSure: Bool
  let beginsSmall: Bool
  let beginsWithDash: Bool
  let followsAmount: Bool

  var isOpen: Bool { link != nil }

  /// Whether no sentence ends above, and yet the line below begins as one does.
  var beginsAnew: Bool { isOpen && !beginsSmall }

  /// - Parameter width: the characters of the longest line.
  init(above: Substring, below: Substring, width: Int) {
    let first = Self.firstWord(of: below)
    let last = Self.lastWord(of: above)
    let reach = above.count - above.reversed().prefix { $0.isWhitespace }.count
    let link = Self.isMark(first) ? nil : Self.link(last, to: first)
    self.link = link
    self.first = first
    self.reach = reach
    isFull = reach + 1 + first.count > width - width / 8
    isSure = link == "" || Self.endless.contains(last) || Self.conjunctions.contains(first)
    beginsSmall = first.first?.isLowercase ?? false
    beginsWithDash = Self.beginsWithDash(below)
    followsAmount = Self.endsInAmount(above)
  }

  /// Whether a line begins as a sentence or an item does, and not in the middle of one.
  static func beginsSentence(_ line: Substring) -> Bool {
    let first = firstWord(of: line)
    return isMark(first) || beginsWithDash(line) || first.first?.isLowercase == false
  }

  /// Whether a line begins with a dash, as an item does, or what is put in between dashes.
  static func beginsWithDash(_ line: Substring) -> Bool {
    let first = firstWord(of: line)
    return first.count == 1 && first.first.map { dashes.contains($0) } == true
  }

  /// Whether a line ends in an amount, as a row of a budget does; a year is none.
  static func endsInAmount(_ line: Substring) -> Bool {
    let last = lastWord(of: line)
    if currencies.contains(last) { return true }
    let isYear = last.count == 4 && (last.hasPrefix("19") || last.hasPrefix("20"))
    return !isYear && last.last?.isNumber == true
      && last.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
  }

  // MARK: Words

  /// Words that end no line that is not broken.
  private static let endless: Set<Substring> = [
    "och", "eller", "samt", "i", "mellan", "från", "av", "en", "ett",
    "and", "or", "in", "between", "from", "of", "the", "a", "an",
  ]

  /// Words that begin no item.
  private static let conjunctions: Set<Substring> = ["och", "eller", "samt", "and", "or"]

  private static let currencies: Set<Substring> = ["kr", "kronor", "tkr", "SEK"]

  private static let dashes = "-–—"

  static func firstWord(of line: Substring) -> Substring {
    line.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }
  }

  private static func lastWord(of line: Substring) -> Substring {
    line.split { $0.isWhitespace }.last ?? ""
  }

  private static func link(_ last: Substring, to first: Substring) -> String? {
    let end = last.last { !"”\"’')]»".contains($0) }
    guard let end, !".!?:;…".contains(end) else { return nil }
    guard last.count > 1, "-‐‑–\u{AD}".contains(end) else { return " " }
    if conjunctions.contains(first) { return " " }
    return keepsHyphen(last, before: first) ? "" : nil
  }

  /// Whether the hyphen after a word's first part belongs to the word, as in "e-post" and
  /// "EU-projekt"; in others it may only show where the word was broken.
  private static func keepsHyphen(_ part: Substring, before rest: Substring) -> Bool {
    guard let next = rest.first, next.isLetter || next.isNumber else { return false }
    let letters = part.dropLast().drop { !$0.isLetter && !$0.isNumber }
    guard !letters.isEmpty else { return false }
    return letters.count == 1 || next.isUppercase
      || letters.allSatisfy { $0.isUppercase || $0.isNumber }
  }

  /// Whether a word is what marks an item: `a)`, `(ii)`, `2.`, `1.2`, a bullet, or the letter that
  /// word processors have for a ring.
  private static func isMark(_ word: Substring) -> Bool {
    guard let last = word.last else { return false }
    if word.count == 1 { return "o*+•‣▪●·".contains(last) }
    let start = word.first == "(" ? word.dropFirst() : word
    if isNumbering(start, isDotted: true) { return true }
    guard ").".contains(last) else { return false }
    let mark = start.dropLast()
    return mark.count == 1 && mark.allSatisfy { $0.isLetter || $0.isNumber }
      || isNumbering(mark, isDotted: false)
      || !mark.isEmpty && mark.count <= 5 && mark.allSatisfy { "ivxlcIVXLC".contains($0) }
  }

  /// Whether a text is a number of one or two digits, or several with dots between them.
  private static func isNumbering(_ text: Substring, isDotted: Bool) -> Bool {
    let numbers = text.split(separator: ".")
    guard !numbers.isEmpty, numbers.count > 1 || !isDotted else { return false }
    return numbers.allSatisfy { $0.count <= 2 && $0.allSatisfy { $0.isNumber } }
  }
}
