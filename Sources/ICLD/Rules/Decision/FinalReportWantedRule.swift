public import Diagnostics
import FormKit
public import RuleKit

/// One of the reports that the decision wants is the final one.
public enum FinalReportWantedRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC016", .warning,
    title: Text(
      sv: "Någon av redovisningarna är slutredovisningen",
      en: "One of the reports is the final one"),
    reason: Text(
      sv: """
        Ärendet avslutas med slutredovisningen. Står den inte i beslutet påminns ni inte om den, \
        och den sista redovisningen påbörjas som en delredovisning.
        """,
      en: """
        The final report closes the case. If the decision does not list it you are not reminded of \
        it, and the last report is begun as a partial one.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .decision,
        """
        redovisning: # <--
          - {redovisningsår: 1, slag: delredovisning, senast: 2015-02-28}
        """),
      .change(
        in: .decision, of: .project2013,
        """
        redovisning: # <--
          - {redovisningsår: 1, slag: delredovisning, senast: 2015-02-28}
          - {redovisningsår: 2, slag: delredovisning, senast: 2016-02-29}
          - {redovisningsår: 3, slag: delredovisning, senast: 2017-02-28}
        """),
    ],
    silent: [
      .change(
        in: .decision,
        "redovisning:\n  - {redovisningsår: 1, slag: slutredovisning, senast: 2015-02-28}\n"),
      .change(in: .decision, "utfall: beviljad\n", without: ["reporting"]),
      // The one whose kind is missing may be the final one; another rule says that it is missing.
      .change(
        in: .decision,
        """
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2015-02-28}
          - {redovisningsår: 2, senast: 2016-02-29}
        """),
      .change(
        in: .decision,
        """
        utfall: avslag
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2015-02-28}
        """),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let kinds = decision.reporting.map(\.kind)
    guard decision.outcome != .rejected, !kinds.isEmpty, kinds.allSatisfy({ $0 == .partial })
    else { return }
    outcome.report(
      .noneFinal(kinds.count), at: Decision.root / Decision.reporting, target: .name)
  }
}

extension Text {
  fileprivate static func noneFinal(_ count: Int) -> Text {
    let all =
      count == 1
      ? Text(sv: "Den enda redovisningen är", en: "The only report is")
      : Text(sv: "Alla redovisningar är", en: "All reports are")
    let kind = count == 1 ? Text(sv: "en delredovisning", en: "a partial one") : .partialOnes
    return Text(
      sv: """
        \(all.sv) \(kind.sv), men ett ärende avslutas med en slutredovisning. Ändra slaget för det \
        sista året till slutredovisning, eller lägg till den om den saknas.
        """,
      en: """
        \(all.en) \(kind.en), but a case is closed by a final report. Either change the kind of \
        the last year to final, or add the final report if it is missing.
        """)
  }

  private static let partialOnes = Text(sv: "delredovisningar", en: "partial ones")
}
