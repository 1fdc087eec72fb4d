import Diagnostics
import FormKit
import RuleKit

extension CaseContext {
  /// How the case is divided into report years; nil where the documents at hand do not say.
  var reportYears: ReportYears? { reportYears(by: []) }

  /// How it is divided by the periods that its reports state. ICLD may have decided on others than
  /// are reckoned, and what belongs to a report then follows from its own.
  var reportYearsAsStated: ReportYears? { reportYears(by: reports) }

  private func reportYears(by reports: [Report]) -> ReportYears? {
    guard let decision else { return nil }
    let period = application?.inShort.period
    guard period != nil || !decision.reporting.isEmpty else { return nil }
    return ReportYears(period: period, decision: decision, reports: reports)
  }
}

extension CaseContext {
  /// The places that say how many years are reported: the final report of the decision, or the
  /// period applied for.
  var reportYearPlaces: [RelatedPlace] {
    guard let decision else { return [] }
    let rows = decision.reporting.indices.filter { decision.reporting[$0].kind == .final }
    if let row = rows.max(by: {
      decision.reporting[$0].year ?? 0 < decision.reporting[$1].year ?? 0
    }),
      let year = decision.reporting[row].year
    {
      return [
        .in(Decision.self, holds: year) { ($0 / Decision.reporting)[row] / ReportingDate.year }
      ]
    }
    guard let period = application?.inShort.period else { return [] }
    return [periodPlace(period)]
  }

  /// The place of the period applied for.
  func periodPlace(_ period: Period) -> RelatedPlace {
    .in(Application.self, holds: period) { $0 / Application.inShort / InShort.period }
  }
}
