public import Diagnostics
import FormKit
public import RuleKit

/// Each result that is reported says at which level it shows.
public enum ReportedLevelRule: ReportRule {
  public static let info = RuleInfo(
    "REP021", .warning,
    title: Text(
      sv: "Varje redovisat resultat har en nivå", en: "Each result reported has a level"),
    reason: Text(
      sv: """
        ICLD vill att resultaten redovisas på tre nivåer: individ, organisation och samhälle. Ett \
        ärende som söktes före 2023 kan sakna nivåer i ansökan, men redovisas ändå så.
        """,
      en: """
        ICLD wants results reported at three levels: individual, organisation and society. A case \
        applied for before 2023 may have no levels in its application, but is reported so all the \
        same.
        """),
    basis: .verified, citation: .reportingWalkThrough, since: 2023, canBeWaived: true,
    firing: [
      .change(
        in: .report, of: .inception2023,
        """
        results:
          - {id: R1, planned: A project is planned., how: The visits gave a common picture.} # <--
        """),
      .change(
        in: .report, of: .inception2023,
        """
        results:
          - {id: R1, planned: A project is planned., level: organisation}
          - id: R2 # <--
            planned: Both councils have decided on it.
        """),
      // Applied for under earlier rules, and reported on the new form.
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          utgåva: "2023"
        resultat:
          - id: R1 # <--
            planerat: Städerna har en metod för sortering i hushållen.
        underskrift:
          datum: 2023-03-10
        """),
    ],
    silent: [
      .change(
        in: .report, of: .inception2023,
        "results:\n  - {id: R1, planned: A project is planned., level: organisation}\n"),
      // The form of that time did not ask.
      .change(in: .report, "resultat:\n  - {id: R1, planerat: En projektidé är beskriven.}\n"),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    for (place, result) in (Report.root / Report.results).items(of: report.results)
    where result.level == nil {
      outcome.report(.noLevel(result.planned), at: place / ReportedResult.level)
    }
  }
}

extension Text {
  fileprivate static func noLevel(_ planned: String?) -> Text {
    let result = planned.map { Text(same: " ") + Text(quoting: $0) } ?? Text(same: "")
    let levels = ResultLevel.allCases.map(\.name).asAlternatives()
    return Text(
      sv: """
        Resultatet\(result.sv) har ingen nivå. Skriv \(levels.sv) i fältet ”nivå”, efter var \
        resultatet märks.
        """,
      en: """
        The result\(result.en) has no level. Write \(levels.en) in the field “level”, by where the \
        result shows.
        """)
  }
}
