public import Diagnostics
import FormKit
public import RuleKit

/// The work in the budget is that of Swedish parties.
public enum PartnerSalaryRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD009", .warning,
    title: Text(
      sv: "Arbetet i budgeten utförs av svenska parter",
      en: "The work in the budget is done by Swedish parties"),
    reason: Text(
      sv: """
        ICLD skriver att programmet betalar resor och svenska arbetstimmar. Av det följer att \
        partnerns arbetstimmar inte betalas.
        """,
      en: """
        ICLD writes that the programme pays for travel and Swedish working hours. It follows that \
        the partner's working hours are not paid for.
        """),
    basis: .inferred, citation: .programmePage2020, canBeWaived: true,
    firing: [
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: arbetsinsatser, part: vasteras, belopp: 45 000}
            - {år: 2014, post: arbetsinsatser, part: jinan, belopp: 9 000} # <--
        """),
      .change(
        of: .inception2023,
        """
        budget:
          lines:
            - year: 2024
              post: work # <--
              party: gaborone
              amount: 9 000
        """),
    ],
    silent: [
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: arbetsinsatser, part: vasteras, belopp: 45 000}
            - {år: 2014, post: internationella_resor, part: jinan, belopp: 36 000}
        """),
      // Whose work it is does not show.
      .change("budget:\n  rader:\n    - {år: 2014, post: arbetsinsatser, belopp: 45 000}\n"),
      // Another rule says that there is no such party.
      .change(
        "budget:\n  rader:\n    - {år: 2014, post: arbetsinsatser, part: peking, belopp: 9 000}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let partners = Dictionary(
      application.parties.compactMap { party in
        party.role == .internationalParty ? party.id.map { ($0, party.name ?? $0) } : nil
      }, uniquingKeysWith: { first, _ in first })
    let lines = Application.root / Application.budget / Budget.lines
    for (place, line) in lines.items(of: application.budget.lines) where line.post == .work {
      guard let party = line.party else {
        outcome.notChecked(.noParty)
        continue
      }
      guard let name = partners[party] else { continue }
      outcome.report(.partnerWork(Text(quoting: name)), at: place / BudgetLine.post)
    }
  }
}

extension Text {
  fileprivate static let noParty = Text(
    sv: "En rad för arbetsinsatser anger ingen part, så det framgår inte vem som arbetar.",
    en: "A line for work states no party, so it does not show who works.")

  fileprivate static func partnerWork(_ party: Text) -> Text {
    Text(
      sv: """
        Raden är arbete av \(party.sv), men programmet betalar svenska arbetstimmar. Täck raden \
        med annan finansiering, eller rätta parten om det är en svensk part som arbetar.
        """,
      en: """
        The line is work by \(party.en), but the programme pays for Swedish working hours. Either \
        cover the line with other financing, or correct the party if it is a Swedish one that \
        works.
        """)
  }
}
