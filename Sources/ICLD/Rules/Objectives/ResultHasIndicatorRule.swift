public import Diagnostics
import FormKit
public import RuleKit

/// Each expected result has an indicator that shows whether it has been reached.
public enum ResultHasIndicatorRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ003", .warning,
    title: Text(
      sv: "Varje resultat har en indikator", en: "Each result has an indicator"),
    reason: Text(
      sv: "Med en indikator kan parterna visa att resultatet är nått, och ICLD kan följa upp det.",
      en: """
        With an indicator the parties can show that the result has been reached, and ICLD can \
        follow it up.
        """),
    basis: .house, canBeWaived: true,
    firing: [
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
      .change(
        of: .inception2023,
        """
        objectives:
          project_objectives:
            - id: O1
              text: The parties have a joint project.
              results:
                - {id: R1, text: A project is planned., level: organisation} # <--
        """),
    ],
    silent: [
      .change(
        """
        mål:
          projektmål:
            - id: M1
              text: Parterna har en gemensam projektidé.
              resultat:
                - id: R1
                  text: En projektidé är beskriven.
                  indikatorer:
                    - {id: I1, text: Antal beskrivna projektidéer}
        """),
      .change("mål:\n  projektmål:\n    - {id: M1, text: Parterna har en projektidé.}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    for (place, result) in application.results
    where result.indicators.isEmpty && !result.isBlank {
      let name = Text(quoting: result.text ?? result.id ?? "")
      outcome.report(.noIndicator(name), at: place / ExpectedResult.indicators)
    }
  }
}

extension Text {
  fileprivate static func noIndicator(_ result: Text) -> Text {
    Text(
      sv: """
        Resultatet \(result.sv) har ingen indikator, så det går inte att visa att det är nått. \
        Lägg till minst en under ”indikatorer”: något ni kan räkna eller svara ja eller nej på.
        """,
      en: """
        The result \(result.en) has no indicator, so you cannot show that it has been reached. \
        Add at least one under “indicators”: something you can count or answer yes or no to.
        """)
  }
}
