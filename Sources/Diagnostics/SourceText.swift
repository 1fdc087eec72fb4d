/// The text of a document with the name it goes by; gives lines for snippets.
public struct SourceText: Sendable {
  /// The file's name as the user gave it.
  public let name: String
  public let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The lines without their ends.
  ///
  /// A line ends where libyaml and libxml2 count one: at LF, CRLF or CR.
  public var lines: SourceLines { SourceLines(text) }
}
