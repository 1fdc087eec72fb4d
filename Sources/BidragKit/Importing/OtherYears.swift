import FormKit
import ICLD

/// What the other years of a case have, as far as its documents say: where a cost may belong that a
/// report has no place for.
struct OtherYears {
  private var places = CostPlaces()
  private var granted: CostPlaces?

  init(beside documents: [LoadedDocument]) {
    var application: Application?
    var decision: Decision?
    for loaded in documents {
      switch loaded.document {
      case .application(let first)?: application = application ?? first
      case .decision(let first)?: decision = decision ?? first
      case .report(let other)?: places.add(other)
      case nil: break
      }
    }
    let period = application?.inShort.period
    if let decision {
      var granted = CostPlaces()
      granted.add(decision)
      self.granted = granted
      guard ReportYears(period: period, decision: decision).count > 1 else { return }
      places.add(decision)
    }
    // Of a case that is not decided yet it is not known how many years are reported.
    var planned = application
    if decision != nil { planned?.budget.lines = [] }
    if let planned { places.add(planned) }
  }

  /// Whether a cost of a post may be another year's.
  func mayHave(_ post: CostPost) -> Bool { places.has(post) }

  /// Whether a cost of an activity may be another year's.
  func mayHave(activity id: String) -> Bool { places.has(activity: id) }

  /// Whether a report may be given a post: the decision names it, or names none.
  func allows(_ post: CostPost) -> Bool {
    guard let granted, granted.hasPosts else { return true }
    return granted.has(post)
  }
}
