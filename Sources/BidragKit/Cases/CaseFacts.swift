import FormKit
import ICLD

/// What the documents of a case say of it as a whole.
struct CaseFacts {
  let applicationFile: CaseProgress.Checked?
  let decisionFile: CaseProgress.Checked?
  let reports: [CaseProgress.Checked]
  let application: Application?
  let decision: Decision?
  let years: ReportYears

  init(_ documents: [CaseProgress.Checked]) {
    applicationFile = documents.first { $0.name.form == .application }
    decisionFile = documents.first { $0.name.form == .decision }
    reports = documents.filter { $0.name.form == .report }
    if case .application(let application)? = applicationFile?.document {
      self.application = application
    } else {
      application = nil
    }
    if case .decision(let decision)? = decisionFile?.document {
      self.decision = decision
    } else {
      decision = nil
    }
    years = ReportYears(
      period: application?.inShort.period, decision: decision ?? Decision())
  }

  func report(on year: Int) -> CaseProgress.Checked? { reports.first { $0.name.year == year } }

  /// The day by which the decision wants the report on a year.
  func due(in year: Int) -> CalendarDate? {
    decision?.reporting.first { $0.year == year }?.due
  }

  /// The application, where its file cannot be read.
  var unreadApplication: CaseProgress.Checked? {
    applicationFile.flatMap { $0.document == nil ? $0 : nil }
  }

  /// The first day from `day` on by which the decision wants a report.
  func nextDue(from day: CalendarDate) -> CalendarDate? {
    (decision?.reporting ?? []).compactMap(\.due).filter { $0 >= day }.min()
  }

  var reference: String? {
    let reported = filled.lazy.compactMap(\.details.reference).first
    return (decision?.reference ?? reported)?.text
  }

  var title: String? {
    application?.inShort.title ?? filled.lazy.compactMap(\.inShort.title).first
  }

  private var filled: [Report] {
    reports.compactMap { if case .report(let report)? = $0.document { report } else { nil } }
  }
}
