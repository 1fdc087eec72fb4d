public import Diagnostics

/// Something wrong with an XML document or a schema, as libxml2 tells it.
///
/// libxml2 knows the line and no column, and speaks English only: whoever shows a problem to a
/// user puts it in words of their own and keeps `message` for the details.
public struct XMLProblem: Sendable, Hashable {
  /// What sort of trouble it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The document breaks the grammar of XML or of its namespaces.
    case notWellFormed
    /// The document has a DOCTYPE, which is refused before it is read.
    case doctype
    /// The document is not UTF-8, or says that it is something else.
    case encoding
    /// The document is larger or deeper than is read.
    case tooLarge
    /// The document does not fit the schema.
    case notValid
    /// The schema itself cannot be used.
    case schemaBroken
  }

  /// The line in the document, from 1; for an element, the line on which its start tag ends.
  public var line: Int
  /// libxml2's number for the error; for what is refused before libxml2, the nearest of them.
  public var code: Int
  public var kind: Kind
  /// libxml2's own words, without space around them.
  public var message: String
  /// The element that does not fit, by its local name, or for a break of the grammar the innermost
  /// open one; nil when it is not known.
  public var element: String?

  public init(line: Int, code: Int, kind: Kind, message: String, element: String? = nil) {
    self.line = line
    self.code = code
    self.kind = kind
    self.message = message
    self.element = element
  }

  /// The place in the XML document, for a finding that points at it.
  public var range: SourceRange { SourceRange(line: line) }
}
