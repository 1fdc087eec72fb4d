/// A line taken apart without regard to what stands around it: indentation, dash, name and value.
struct LineParts {
  /// The index of the first character of the line, and of the text on it.
  let start: Int
  let textStart: Int
  /// The index after the line's last character that is neither white space nor part of a comment.
  let end: Int
  /// The index of the text after any dashes.
  let bodyStart: Int
  /// The first colon of the body outside quotes that could end a name.
  let colon: Int?

  private let text: ScalarText

  init(_ text: ScalarText, line: Int) {
    let range = text.lineRange(line)
    self.text = text
    start = range.lowerBound
    textStart = range.first { text[$0]?.isBlank == false } ?? range.upperBound
    var body = textStart
    while text[body] == "-", text[body + 1]?.isBlank ?? false {
      body += 1
      while text[body]?.isBlank ?? false { body += 1 }
    }
    bodyStart = body
    end = max(body, Self.end(in: text, of: textStart..<max(textStart, range.upperBound)))
    colon = Self.colon(in: text, from: body, to: end)
  }

  var indentation: Int { textStart - start }

  /// Whether the line begins an item of a list.
  var isItem: Bool { bodyStart > textStart }

  /// Whether the line is a field, an item, or both.
  var isEntry: Bool { isItem || looksLikeField }

  /// Whether the line is a field whose value stands on the lines below.
  var opensBelow: Bool {
    guard looksLikeField, let colon else { return false }
    let value = (colon + 1..<max(colon + 1, end)).first { text[$0]?.isBlank == false }
    return value.map { text[$0] == "|" || text[$0] == ">" } ?? true
  }

  /// The body up to its colon, if that is short and plain enough for a name.
  var name: String? {
    guard let colon, colon > bodyStart else { return nil }
    let name = text.string(bodyStart..<colon)
    return Self.isName(name) ? name : nil
  }

  /// Whether the line reads `name:` or `name: value`.
  var looksLikeField: Bool {
    guard name != nil, let colon else { return false }
    return text[colon + 1].map { $0.isBlank || $0.isBreak } ?? true
  }

  /// Whether a colon stands between a name and its value without a space: `name:value`.
  var lacksSpaceAfterColon: Bool {
    guard let name, let colon, let next = text[colon + 1], !next.isBlank, !next.isBreak else {
      return false
    }
    // `https://…` and `10:30` are texts.
    return next != "/" && !name.allSatisfy(\.isNumber)
  }

  /// Whether a dash stands before an item without a space: `-item`.
  var lacksSpaceAfterDash: Bool {
    text[bodyStart] == "-" && bodyStart + 1 < end && text[bodyStart + 1] != "-"
  }

  var hasText: Bool { textStart < end && text[textStart] != "#" }

  private static func end(in text: ScalarText, of range: Range<Int>) -> Int {
    let isQuoted = range.contains { text[$0] == "\"" || text[$0] == "'" }
    let comment =
      isQuoted
      ? nil
      : range.dropFirst().first { index in
        text[index] == "#" && (text[index - 1]?.isBlank ?? false)
      }
    let whole = range.lowerBound..<(comment ?? range.upperBound)
    return whole.last { text[$0]?.isBlank == false }.map { $0 + 1 } ?? range.lowerBound
  }

  private static func colon(in text: ScalarText, from start: Int, to end: Int) -> Int? {
    guard start < end, text[start] != "\"", text[start] != "'" else { return nil }
    return (start..<end).first { text[$0] == ":" }
  }

  /// Whether a text could be a field's name: a letter, then letters, digits, `_`, `-` or spaces.
  static func isName(_ name: String) -> Bool {
    guard name.count <= 40, name.first?.isLetter ?? false else { return false }
    return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == " " }
  }
}
