import Diagnostics
import FormKit

/// The places of which enough is said by what is wrong with their form: what rules find below a
/// missing one, at or below a blank one, at a number that cannot be read, or in a row of a list with
/// such a number, goes without saying.
struct ReportedPlaces {
  private let paths: Set<FieldPath>
  private let blank: Set<FieldPath>

  init(in findings: [Finding]) {
    let unread = findings.filter { $0.rule == NumberRule.info.id }.map(\.path)
    blank = Set(findings.filter { $0.rule == BlankRule.info.id }.map(\.path) + unread)
    paths =
      blank
      .union(findings.filter { $0.rule == MissingRule.info.id }.map(\.path))
      // What a row comes to cannot be told while a factor of it is not known.
      .union(unread.compactMap(\.parent).filter(\.isItem))
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

extension FieldPath {
  fileprivate var isItem: Bool {
    if case .item? = steps.last { true } else { false }
  }
}
