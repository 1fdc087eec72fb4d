public import Diagnostics
public import FormKit

/// What came of reading a YAML file.
public struct YAMLReading: Sendable {
  /// The file's text, for snippets; empty where the bytes are no text.
  public var source: SourceText
  /// The document; nil when the file cannot be read as one document.
  ///
  /// A usual mistake whose meaning is certain, such as a colon in an unquoted text, is a finding
  /// and still gives a tree, so that the rest of the document is checked at the same time.
  public var tree: FormNode?
  /// What is wrong with the file as YAML, in order of place.
  public var findings: [Finding]

  public init(source: SourceText, tree: FormNode? = nil, findings: [Finding] = []) {
    self.source = source
    self.tree = tree
    self.findings = findings
  }
}
