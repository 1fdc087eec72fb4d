public import Diagnostics
import FormKit
public import RuleKit

/// Every result says how and why it came about.
public enum ResultExplainedRule: ReportRule {
  public static let info = RuleInfo(
    "REP010", .warning,
    title: Text(
      sv: "Varje resultat har en förklaring till hur och varför",
      en: "Every result says how and why"),
    reason: Text(
      sv: """
        ICLD vill att resultaten redovisas på tre nivåer, med en förklaring till hur och varför de \
        uppstod.
        """,
      en: """
        ICLD wants results reported at three levels, with an explanation of how and why they came \
        about.
        """),
    basis: .verified, citation: .reportingWalkThrough, since: 2023, canBeWaived: true,
    firing: [
      .change(
        in: .report, of: .inception2023,
        """
        results:
          - {id: R1, planned: A project is planned., level: organisation} # <--
        """),
      .change(
        in: .report, of: .inception2023,
        """
        results:
          - {id: R1, planned: A project is planned., how: The visits gave a common picture.}
          - id: R2 # <--
            planned: Both councils have decided on it.
        """),
    ],
    silent: [
      .change(
        in: .report, of: .inception2023,
        """
        results:
          - {id: R1, planned: A project is planned., how: The visits gave a common picture.}
        """),
      // The form of that time did not ask.
      .change(in: .report, "resultat:\n  - {id: R1, planerat: En projektidé är beskriven.}\n"),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    for (place, result) in (Report.root / Report.results).items(of: report.results)
    where result.how == nil {
      outcome.report(.notExplained(result.planned), at: place / ReportedResult.how)
    }
  }
}

extension Text {
  fileprivate static func notExplained(_ planned: String?) -> Text {
    let result = planned.map { Text(same: " ") + Text(quoting: $0) } ?? Text(same: "")
    return Text(
      sv: """
        Resultatet\(result.sv) har ingen förklaring. Skriv under ”hur_och_varför” vad som ledde \
        fram till det, eller varför det inte nåddes.
        """,
      en: """
        The result\(result.en) has no explanation. Write under “how” either what led up to it, or \
        why it was not reached.
        """)
  }
}
