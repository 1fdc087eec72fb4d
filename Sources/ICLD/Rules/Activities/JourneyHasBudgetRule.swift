public import Diagnostics
import FormKit
public import RuleKit

/// Each journey has a cost in the budget.
public enum JourneyHasBudgetRule: ApplicationRule {
  public static let info = RuleInfo(
    "ACT012", .warning,
    title: Text(
      sv: "Varje resa har en kostnad i budgeten", en: "Each journey has a cost in the budget"),
    reason: Text(
      sv: "En resa som saknas i budgeten är antingen glömd eller betald av någon annan.",
      en: "A journey that is not in the budget is either forgotten or paid by somebody else."),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        """
        aktiviteter:
          - {id: A1, rubrik: Resa till Jinan, slag: resa_till_partner}
          - {id: A2, rubrik: Besök från Jinan, slag: besök_från_partner} # <--
        budget:
          rader:
            - {år: 2014, post: internationella_resor, aktivitet: A1, belopp: 36 000}
        """),
      .change(
        of: .inception2023,
        """
        activities:
          - id: A7 # <--
            title: Journey to Gaborone
            kind: visit_abroad
        """),
    ],
    silent: [
      .change(
        """
        aktiviteter:
          - {id: A1, rubrik: Resa till Jinan, slag: resa_till_partner}
          - {id: A2, rubrik: Besök från Jinan, slag: besök_från_partner}
          - {id: A3, rubrik: Workshop, slag: workshop}
        budget:
          rader:
            - {år: 2014, post: internationella_resor, aktivitet: A1, belopp: 36 000}
            - {år: 2014, post: logi, aktivitet: A2, belopp: 14 000}
        """),
      // The journey may be the one that the line without an activity is for.
      .change("budget:\n  rader:\n    - {år: 2014, post: internationella_resor, belopp: 36 000}\n"),
      .change("", without: ["budget.lines"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let lines = application.budget.lines
    guard !lines.isEmpty else { return }
    let costed = Set(lines.compactMap(\.activity))
    let hasLooseTravel = lines.contains { $0.post == .internationalTravel && $0.activity == nil }
    let list = Application.root / Application.activities
    for (place, activity) in list.items(of: application.activities) {
      guard let kind = activity.kind, kind.isJourney, let id = activity.id, !costed.contains(id)
      else { continue }
      guard !hasLooseTravel else { return outcome.notChecked(.looseTravel) }
      outcome.report(.noCost(Text(quoting: activity.title ?? id), id), at: place / Activity.id)
    }
  }
}

extension Text {
  fileprivate static let looseTravel = Text(
    sv: "En budgetrad för resor anger ingen aktivitet, så det går inte att se vilken resa den är.",
    en: "A budget line for travel states no activity, so it does not show which journey it is.")

  fileprivate static func noCost(_ activity: Text, _ id: String) -> Text {
    let id = Text(quoting: id)
    return Text(
      sv: """
        \(activity.sv) har ingen rad i budgeten. Lägg till rader med aktiviteten \(id.sv), och \
        annan finansiering om någon annan betalar, eller ta bort resan.
        """,
      en: """
        \(activity.en) has no line in the budget. Either add lines with the activity \(id.en), and \
        other financing if somebody else pays, or remove the journey.
        """)
  }
}
