/// The ways to write a text in YAML, and which one suits a text.
enum ScalarStyle {
  /// The width at which long texts are wrapped.
  static let width = 90

  /// The text as a value after a name or a dash that stands at `indent`.
  static func written(_ text: String, indent: Int) -> String {
    if text.isEmpty { return "\"\"" }
    if text.unicodeScalars.contains("\n") {
      return literal(text, indent: indent + 2) ?? doubleQuoted(text)
    }
    if text.unicodeScalars.count + indent > width, let folded = folded(text, indent: indent + 2) {
      return folded
    }
    return PlainText.isSafe(text) ? text : quoted(text)
  }

  /// The text in quotes on one line: double ones where nothing needs an escape.
  static func quoted(_ text: String) -> String {
    let isPrintable = text.unicodeScalars.allSatisfy(PlainText.isPrintable)
    let hasSpecial = text.unicodeScalars.contains { $0 == "\"" || $0 == "\\" }
    guard isPrintable, hasSpecial else { return doubleQuoted(text) }
    let doubled = text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined()
    return "'\(doubled)'"
  }

  private static func doubleQuoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where PlainText.isPrintable(scalar): quoted.unicodeScalars.append(scalar)
      default: quoted += escape(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let isLong = digits.count > 4
    let zeros = String(repeating: "0", count: max(0, (isLong ? 8 : 4) - digits.count))
    return (isLong ? "\\U" : "\\u") + zeros + digits
  }

  // MARK: Blocks

  /// The text on lines of their own after `|`; nil where its characters do not allow that.
  private static func literal(_ text: String, indent: Int) -> String? {
    let isWritable = text.unicodeScalars.allSatisfy {
      $0 == "\n" || $0 == "\t" || PlainText.isPrintable($0)
    }
    guard isWritable, let last = text.unicodeScalars.last, !last.properties.isWhitespace else {
      return nil
    }
    let blanks = String(repeating: " ", count: indent)
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    // A first line that is empty or begins with a space would hide where the text begins.
    let startsBlank = lines.first?.first?.properties.isWhitespace ?? true
    let body = lines.map { $0.isEmpty ? "" : blanks + String($0) }
    return (["|" + (startsBlank ? "2" : "") + "-"] + body).joined(separator: "\n")
  }

  /// The text wrapped on lines of their own after `>`; nil where it would not read back the same.
  private static func folded(_ text: String, indent: Int) -> String? {
    guard text.unicodeScalars.allSatisfy(PlainText.isPrintable) else { return nil }
    let words = text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false)
      .map { String($0) }
    // Only a single space between two words may become a line end.
    guard words.allSatisfy({ !$0.isEmpty }) else { return nil }
    let lines = TextWrapping.lines(words, width: width - indent)
    guard lines.count > 1, text.unicodeScalars.last?.properties.isWhitespace == false,
      text.unicodeScalars.first?.properties.isWhitespace == false
    else { return nil }
    let blanks = String(repeating: " ", count: indent)
    return ([">-"] + lines.map { blanks + $0 }).joined(separator: "\n")
  }
}
