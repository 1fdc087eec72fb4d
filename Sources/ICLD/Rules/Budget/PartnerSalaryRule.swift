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
          other_financing:
            - {source: Gaborone City Council, amount: 8 999, status: decided}
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
      // The other financing may be for the partner's work.
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: arbetsinsatser, part: jinan, belopp: 9 000}
          annan_finansiering:
            - {källa: Jinans stad, belopp: 9 000, status: beslutad}
        """),
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
    let work = lines.items(of: application.budget.lines).filter { $0.value.post == .work }
    if work.contains(where: { $0.value.party == nil }) { outcome.notChecked(.noParty) }
    let partnerWork = work.filter { $0.value.party.map { partners[$0] != nil } ?? false }
    guard !partnerWork.isEmpty else { return }
    let other = Money.sum(application.budget.otherFinancing.compactMap(\.amount)) ?? .zero
    if let amount = Money.sum(partnerWork.compactMap(\.value.amount)), other > .zero,
      amount <= other
    {
      return outcome.notChecked(.coverageUnknown)
    }
    for (place, line) in partnerWork {
      guard let name = line.party.flatMap({ partners[$0] }) else { continue }
      outcome.report(.partnerWork(Text(quoting: name)), at: place / BudgetLine.post)
    }
  }
}

extension Text {
  fileprivate static let noParty = Text(
    sv: "En rad för arbetsinsatser anger ingen part, så det framgår inte vem som arbetar.",
    en: "A line for work states no party, so it does not show who works.")

  fileprivate static let coverageUnknown = Text(
    sv: """
      Det framgår inte om den andra finansieringen täcker partnerns arbete, så det går inte att \
      avgöra om programmet ska betala det.
      """,
    en: """
      Whether the other financing covers the partner's work is not stated, so it cannot be told \
      whether the programme is to pay for it.
      """)

  fileprivate static func partnerWork(_ party: Text) -> Text {
    Text(
      sv: """
        Raden är arbete som \(party.sv) utför, men programmet betalar svenska arbetstimmar. Ta \
        bort raden, täck den med annan finansiering, eller rätta parten om det är en svensk part \
        som arbetar.
        """,
      en: """
        The line is work by \(party.en), but the programme pays for Swedish working hours. Either \
        delete the line, cover it with other financing, or correct the party if it is a Swedish \
        one that works.
        """)
  }
}
