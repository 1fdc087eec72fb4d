public import Diagnostics
import FormKit
public import RuleKit

/// A decision is not of a day that is yet to come.
public enum DecisionDateRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC019", .error,
    title: Text(
      sv: "Beslutet är inte daterat i framtiden", en: "The decision is not dated in the future"),
    reason: Text(
      sv: """
        Ett beslut som ännu inte är fattat binder ingen. Oftast är det årtalet som är fel.
        """,
      en: "A decision that has not been made yet binds nobody. Mostly it is the year that is wrong."
    ),
    basis: .logic,
    firing: [.change(in: .decision, "datum: 2150-12-12 # <--\n")],
    silent: [
      .change(in: .decision, "datum: 2013-12-12\n"),
      .change(in: .decision, "utfall: beviljad\n", without: ["date"]),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let date = decision.date, date > context.today else { return }
    outcome.report(.isToCome(date, context.today), at: Decision.root / Decision.date)
  }
}

extension Text {
  fileprivate static func isToCome(_ date: CalendarDate, _ today: CalendarDate) -> Text {
    Text(
      sv: """
        Beslutet är daterat den \(date.shown(in: .swedish)), men i dag är det den \
        \(today.shown(in: .swedish)). Rätta datumet.
        """,
      en: """
        The decision is dated \(date.shown(in: .english)), but today is \
        \(today.shown(in: .english)). Correct the date.
        """)
  }
}
