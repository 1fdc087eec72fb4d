import Diagnostics

/// A finding by what it is of, where it stands and how it would be mended, by which it is known
/// again once other things in the text are mended.
struct FindingPlace: Hashable {
  private let rule: RuleID
  private let path: FieldPath
  private var offset: Int?
  private let replacement: String?

  init(_ finding: Finding, in source: SourceBytes) {
    rule = finding.rule
    path = finding.path
    offset = finding.range.flatMap { source.offset(of: $0.start) }
    replacement = finding.safeFix?.replacement
  }

  /// The place of the same finding in the text after edits.
  func moved(by edits: FixEdits) -> FindingPlace {
    var place = self
    place.offset = offset.map(edits.moved)
    return place
  }
}
