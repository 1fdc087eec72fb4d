import Diagnostics
import FormKit

extension CaseContext {
  /// How the case is divided into report years; nil where the documents at hand do not say.
  var reportYears: ReportYears? {
    guard let decision else { return nil }
    let period = application?.inShort.period
    guard period != nil || !decision.reporting.isEmpty else { return nil }
    return ReportYears(period: period, decision: decision)
  }
}

extension Text {
  /// Why nothing can be said of a case's report years.
  static let reportYearsUnknown = Text(
    sv: "Beslutet och ansökan finns inte med, så det framgår inte hur många år som ska redovisas.",
    en: """
      The decision and the application are not at hand, so it is not known how many years are to \
      be reported.
      """)
}
