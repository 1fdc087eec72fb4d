public import Diagnostics
import FormKit
public import RuleKit

/// Each expected result says at which level it shows.
public enum ResultHasLevelRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ006", .error,
    title: Text(sv: "Varje resultat har en nivå", en: "Each result has a level"),
    reason: Text(
      sv: """
        ICLD följer upp resultaten på tre nivåer: individ, organisation och samhälle. Kravet är \
        känt från 2023; för tidigare utgåvor är det ett råd.
        """,
      en: """
        ICLD follows up the results at three levels: individual, organisation and society. The \
        demand is known from 2023 on; for earlier editions it is advice.
        """),
    basis: .verified, citation: .reportingWalkThrough, canBeWaived: true,
    firing: [
      .change(
        of: .inception2023,
        """
        objectives:
          project_objectives:
            - id: O1
              text: The parties have a joint project.
              results:
                - {id: R1, text: A project is planned., level: organisation}
                - {id: R2, text: Residents are heard.} # <--
        """),
      .change(
        """
        mål:
          projektmål:
            - id: M1
              text: Parterna har en gemensam projektidé.
              resultat:
                - id: R1 # <--
                  text: En projektidé är beskriven.
        """),
    ],
    silent: [
      .change(
        of: .inception2023,
        """
        objectives:
          project_objectives:
            - id: O1
              text: The parties have a joint project.
              results:
                - {id: R1, text: A project is planned., level: organisation}
                - {id: R2, text: Residents are heard., level: society}
        """),
      .change(of: .inception2023, "", without: ["objectives.project_objectives"]),
    ])

  /// The first year of editions in which the levels are known to be demanded.
  private static let demandedFrom = 2023

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let isDemanded = context.edition.year >= demandedFrom
    for (place, result) in application.results where result.level == nil && !result.isBlank {
      let name = Text(quoting: result.text ?? result.id ?? "")
      outcome.report(
        isDemanded ? .noLevel(name) : .levelAdvised(name), at: place / ExpectedResult.level,
        severity: isDemanded ? .error : .warning)
    }
  }
}

extension Text {
  fileprivate static func noLevel(_ result: Text) -> Text {
    let levels = ResultLevel.allCases.map(\.name).asAlternatives()
    return Text(
      sv: """
        Resultatet \(result.sv) har ingen nivå, och från 2023 redovisas resultaten per nivå. \
        Skriv \(levels.sv) i fältet ”nivå”, efter var resultatet märks.
        """,
      en: """
        The result \(result.en) has no level, and from 2023 on results are reported by level. \
        Write \(levels.en) in the field “level”, by where the result shows.
        """)
  }

  fileprivate static func levelAdvised(_ result: Text) -> Text {
    let levels = ResultLevel.allCases.map(\.name).asAlternatives()
    return Text(
      sv: """
        Resultatet \(result.sv) har ingen nivå, så det framgår inte var det ska märkas. Skriv \
        \(levels.sv) i fältet ”nivå”.
        """,
      en: """
        The result \(result.en) has no level, so it does not appear where it is to show. Write \
        \(levels.en) in the field “level”.
        """)
  }
}
