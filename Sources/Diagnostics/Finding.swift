/// Something to mend or to look over in a document.
public struct Finding: Sendable, Hashable {
  /// What of a field the finding points at.
  public enum Target: Sendable, Hashable {
    /// The field's value.
    case value
    /// The field's name.
    case name
  }

  public var rule: RuleID
  public var severity: Severity
  public var path: FieldPath
  public var target: Target
  /// The field's label from the form down, with rows from 1: "Budget, rad 3, Belopp".
  public var label: Text
  /// What is wrong, with the value, and what to do about it.
  public var message: Text
  /// Why it matters: the rule's reason.
  public var explanation: Text
  public var citation: Citation?
  /// Where it is in the text; nil when the document has no such place.
  public var range: SourceRange?
  public var fixes: [Fix]
  /// What it compares with in the case's other documents.
  public var related: [RelatedPlace]

  public init(
    _ info: RuleInfo, severity: Severity? = nil, at path: FieldPath, target: Target = .value,
    message: Text, citation: Citation? = nil, range: SourceRange? = nil, fixes: [Fix] = [],
    related: [RelatedPlace] = []
  ) {
    self.rule = info.id
    self.severity = severity ?? info.severity
    self.path = path
    self.target = target
    self.label = Text(same: "")
    self.message = message
    self.explanation = info.reason
    self.citation = citation ?? info.citation
    self.range = range
    self.fixes = fixes
    self.related = related
  }
}
