import Diagnostics
import FormKit

/// The places of which enough is said by what is wrong with their form: what rules find below a
/// missing one, or at or below one that is blank or cannot be read, goes without saying. So does
/// what they find at another number of the row of a number or a currency that cannot be read, since
/// it may come from it.
struct ReportedPlaces {
  private let part: PartInfo
  private let missing: Set<FieldPath>
  /// Those that are blank or cannot be read: the rules see nothing there.
  private let blank: Set<FieldPath>
  /// The rows of lists with a number or a currency that cannot be read.
  private let unreadRows: Set<FieldPath>

  /// - Parameter part: the document's form.
  init(in findings: [Finding], of part: PartInfo) {
    self.part = part
    let paths = { (rule: RuleInfo) in findings.filter { $0.rule == rule.id }.map(\.path) }
    let unread = paths(NumberRule.info)
    let unreadable = [SortRule.info, ChoiceRule.info, DateRule.info].flatMap(paths)
    blank = Set(paths(BlankRule.info) + unread + unreadable)
    missing = blank.union(paths(MissingRule.info))
    let currencies = paths(ChoiceRule.info).filter { part.shape(of: $0) == Currency.shape }
    unreadRows = Set((unread + currencies).compactMap(\.parent).filter(\.isItem))
  }

  func contain(_ finding: Finding) -> Bool {
    if blank.contains(finding.path) { return true }
    var path = finding.path.parent
    if let row = path, unreadRows.contains(row), part.shape(of: finding.path)?.isCounted ?? false {
      return true
    }
    while let above = path {
      if missing.contains(above) { return true }
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
