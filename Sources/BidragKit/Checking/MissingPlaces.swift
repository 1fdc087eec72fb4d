import Diagnostics
import FormKit

/// The places that are missing or blank: what rules find below a missing one, and at or below a
/// blank one, goes without saying.
struct MissingPlaces {
  private let paths: Set<FieldPath>
  private let blank: Set<FieldPath>

  init(in findings: [Finding]) {
    blank = Set(findings.filter { $0.rule == BlankRule.info.id }.map(\.path))
    paths = blank.union(findings.filter { $0.rule == MissingRule.info.id }.map(\.path))
  }

  func contain(_ finding: Finding) -> Bool {
    if blank.contains(finding.path) { return true }
    var path = finding.path.parent
    while let above = path {
      if paths.contains(above) { return true }
      path = above.parent
    }
    return false
  }
}
