/// Text as SARIF's messages write it.
enum SARIFText {
  /// A message, or a description of several formats, that holds plain text.
  static func message(_ text: String) -> JSONValue { ["text": .string(escaped(text))] }

  /// The text with its own braces and brackets, which in a message stand for arguments and links.
  ///
  /// Source: SARIF 2.1.0, 3.11.5 and 3.11.6.
  private static func escaped(_ text: String) -> String {
    var escaped = text.replacing("{", with: "{{").replacing("}", with: "}}")
    if escaped.contains("](") {
      escaped = escaped.replacing("[", with: #"\["#).replacing("]", with: #"\]"#)
    }
    return escaped
  }
}
