public import Diagnostics
import FormKit
public import RuleKit

/// An application is decided on when it has been signed, and not before.
public enum DecidedAfterSignedRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC009", .error,
    title: Text(
      sv: "Beslutet är inte äldre än ansökan",
      en: "The decision is not older than the application"),
    reason: Text(
      sv: """
        En ansökan som inte är undertecknad kan ingen besluta om. Ett av datumen är fel, eller så \
        ligger beslutet i fel ärende.
        """,
      en: """
        Nobody can decide on an application that is not signed. One of the dates is wrong, or the \
        decision lies in the wrong case.
        """),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(in: .decision, "datum: 2012-12-12 # <--\n"),
      .change(
        in: .decision, "datum: 2013-09-19 # <--\n",
        beside: [.application: "underskrift:\n  datum: 2013-09-20 # <--\n"]),
    ],
    silent: [
      .change(
        in: .decision, "datum: 2013-09-20\n",
        beside: [.application: "underskrift:\n  datum: 2013-09-20\n"]),
      .change(in: .decision, "utfall: beviljad\n", without: ["date"]),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let date = decision.date else { return }
    guard let application = context.applicationAtHand(&outcome) else { return }
    guard let signed = application.signature.date, date < signed else { return }
    outcome.report(
      .before(date, signed), at: Decision.root / Decision.date,
      related: [
        .in(Application.self, holds: signed) { $0 / Application.signature / Signature.date }
      ])
  }
}

extension Text {
  fileprivate static func before(_ date: CalendarDate, _ signed: CalendarDate) -> Text {
    Text(
      sv: """
        Beslutet är daterat den \(date.shown(in: .swedish)), men ansökan undertecknades den \
        \(signed.shown(in: .swedish)). Rätta det datum som är fel.
        """,
      en: """
        The decision is dated \(date.shown(in: .english)), but the application was signed on \
        \(signed.shown(in: .english)). Correct the date that is wrong.
        """)
  }
}
