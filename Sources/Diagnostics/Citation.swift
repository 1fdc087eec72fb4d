/// Where a rule or a figure comes from.
public struct Citation: Sendable, Hashable {
  /// The document's title, as published.
  public var document: Text
  /// The part of the document, when known.
  public var section: Text?
  /// The edition or date of the document.
  public var edition: Text?
  /// Where the document can be read.
  public var address: String?

  public init(
    _ document: Text, section: Text? = nil, edition: Text? = nil, address: String? = nil
  ) {
    self.document = document
    self.section = section
    self.edition = edition
    self.address = address
  }

  /// The citation in one line, without its address.
  public var summary: Text {
    [document, section, edition].compactMap { $0 }.joined(separator: ", ")
  }
}
