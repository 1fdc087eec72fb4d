public import Diagnostics
import FormKit
public import RuleKit

/// The activities that entries name are in the report.
public enum EntryActivityRule: ReportRule {
  public static let info = RuleInfo(
    "FIN012", .error,
    title: Text(
      sv: "Verifikationernas aktiviteter finns i redovisningen",
      en: "The activities that entries name are in the report"),
    reason: Text(
      sv: "Varje kostnad ska gå att följa till det som gjordes.",
      en: "Each cost is to be traced to what was done."),
    basis: .logic,
    firing: [
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {datum: 2014-04-12, verifikation: V1, post: logi, aktivitet: A1, belopp: 7 000}
            - {datum: 2014-04-12, verifikation: V2, post: logi, aktivitet: A9, belopp: 7 000} # <--
        """),
      .change(
        in: .report, of: .inception2023,
        """
        finance:
          entries:
            - date: 2024-04-12
              voucher: V1
              post: accommodation
              activity: B1 # <--
              amount: 7 000
        """),
    ],
    silent: [
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {datum: 2014-04-12, verifikation: V1, post: logi, aktivitet: A2, belopp: 7 000}
            - {datum: 2014-04-12, verifikation: V2, post: logi, belopp: 7 000}
        """),
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {datum: 2014-04-12, verifikation: V1, post: logi, aktivitet: A9, belopp: 7 000}
        """, without: ["activities"]),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let activities = KnownIdentifiers(report.activities.compactMap(\.id))
    let entries = Report.root / Report.finance / Finance.entries
    for (place, entry) in entries.items(of: report.finance.entries) {
      guard let id = entry.activity, let wrong = activities.fault(of: id) else { continue }
      outcome.report(.unknown(id, wrong), at: place / Entry.activity, fixes: wrong.fixes)
    }
  }
}

extension Text {
  fileprivate static func unknown(_ id: String, _ fault: KnownIdentifiers.Fault) -> Text {
    let (id, advice) = (Text(quoting: id), fault.advice)
    return Text(
      sv: "Det finns ingen aktivitet \(id.sv) i redovisningen. \(advice.sv)",
      en: "There is no activity \(id.en) in the report. \(advice.en)")
  }
}
