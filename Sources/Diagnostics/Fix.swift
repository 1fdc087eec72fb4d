/// A change of text that mends a finding without changing what the document means.
public struct Fix: Sendable, Hashable {
  /// What the change does, as an offer: "Skriv +46701234567".
  public var title: Text
  /// The stretch that is replaced; nil until the place is known.
  public var range: SourceRange?
  public var replacement: String

  public init(title: Text, range: SourceRange? = nil, replacement: String) {
    self.title = title
    self.range = range
    self.replacement = replacement
  }
}
