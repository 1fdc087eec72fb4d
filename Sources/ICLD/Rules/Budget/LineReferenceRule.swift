public import Diagnostics
import FormKit
public import RuleKit

/// The activity and the party that a line names are in the application.
public enum LineReferenceRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD013", .error,
    title: Text(
      sv: "Radens aktivitet och part finns i ansökan",
      en: "A line's activity and party are in the application"),
    reason: Text(
      sv: """
        Den som granskar följer varje kostnad till aktiviteten och parten. En beteckning som inte \
        finns leder ingenstans.
        """,
      en: """
        Whoever examines the budget follows each cost to its activity and party. An identifier \
        that does not exist leads nowhere.
        """),
    basis: .logic,
    firing: [
      .change("budget:\n  rader:\n    - {post: logi, aktivitet: a1, belopp: 14 000} # <--\n"),
      .change("budget:\n  rader:\n    - {post: logi, aktivitet: resan, belopp: 14 000} # <--\n"),
      .change("budget:\n  rader:\n    - {post: logi, part: vasterås, belopp: 14 000} # <--\n"),
      .change("budget:\n  rader:\n    - {post: logi, part: okänd, belopp: 14 000} # <--\n"),
    ],
    silent: [
      .change(
        "budget:\n  rader:\n    - {post: logi, aktivitet: A1, part: jinan, belopp: 14 000}\n"),
      .change("budget:\n  rader:\n    - {post: logi, belopp: 14 000}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let activities = KnownIdentifiers(application.activities.compactMap(\.id))
    let parties = KnownIdentifiers(application.parties.compactMap(\.id))
    let lines = Application.root / Application.budget / Budget.lines
    for (place, line) in lines.items(of: application.budget.lines) {
      if let id = line.activity, let wrong = activities.fault(of: id) {
        outcome.report(
          .unknownActivity(id, wrong), at: place / BudgetLine.activity, fixes: wrong.fixes)
      }
      if let id = line.party, let wrong = parties.fault(of: id) {
        outcome.report(.unknownParty(id, wrong), at: place / BudgetLine.party, fixes: wrong.fixes)
      }
    }
  }
}

extension Text {
  fileprivate static func unknownActivity(
    _ id: String, _ fault: KnownIdentifiers.Fault
  ) -> Text {
    let (id, advice) = (Text(quoting: id), fault.advice)
    return Text(
      sv: "Det finns ingen aktivitet \(id.sv) i ansökan. \(advice.sv)",
      en: "There is no activity \(id.en) in the application. \(advice.en)")
  }

  fileprivate static func unknownParty(_ id: String, _ fault: KnownIdentifiers.Fault) -> Text {
    let (id, advice) = (Text(quoting: id), fault.advice)
    return Text(
      sv: "Det finns ingen part \(id.sv) i ansökan. \(advice.sv)",
      en: "There is no party \(id.en) in the application. \(advice.en)")
  }
}
