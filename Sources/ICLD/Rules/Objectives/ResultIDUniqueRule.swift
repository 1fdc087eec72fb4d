public import Diagnostics
import FormKit
public import RuleKit

/// Each expected result has an identifier of its own, and each indicator has one.
public enum ResultIDUniqueRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ017", .error,
    title: Text(
      sv: "Varje resultat och varje indikator har en egen beteckning",
      en: "Each result and each indicator has an identifier of its own"),
    reason: Text(
      sv: """
        Aktiviteterna och redovisningen hänvisar till beteckningen. Har två resultat eller två \
        indikatorer samma vet ingen vilken som menas.
        """,
      en: """
        The activities and the report refer to the identifier. When two results or two indicators \
        share one, nobody knows which is meant.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        mål:
          projektmål:
            - id: M1
              text: Parterna har en gemensam projektidé.
              resultat:
                - {id: R1, text: En projektidé är beskriven.}
                - {id: R1, text: Företag har lämnat förslag.} # <--
        """),
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
                    - {id: I1, text: Beskrivningen är godkänd.}
                - id: R2
                  text: Företag har lämnat förslag.
                  indikatorer:
                    - {id: I1, text: Antal förslag.} # <--
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
                    - {id: I1, text: Beskrivningen är godkänd.}
                    - {id: I2, text: Antal förslag.}
                - {id: R2, text: Företag har lämnat förslag.}
        """),
      .change("", without: ["objectives.project_objectives"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    var taken: Set<String> = []
    for (place, result) in application.results {
      guard let id = result.id, !taken.insert(id).inserted else { continue }
      outcome.report(.resultTaken(Text(quoting: id)), at: place / ExpectedResult.id)
    }
    taken = []
    for (place, indicator) in application.indicators {
      guard let id = indicator.id, !taken.insert(id).inserted else { continue }
      outcome.report(.indicatorTaken(Text(quoting: id)), at: place / Indicator.id)
    }
  }
}

extension Text {
  fileprivate static func resultTaken(_ id: Text) -> Text {
    Text(
      sv: """
        \(id.sv) är redan beteckningen på ett resultat längre upp. Ge det här en egen beteckning, \
        och se över vilka aktiviteter som hänvisar till den.
        """,
      en: """
        \(id.en) is already the identifier of a result further up. Give this one an identifier of \
        its own, and go over which activities refer to it.
        """)
  }

  fileprivate static func indicatorTaken(_ id: Text) -> Text {
    Text(
      sv: """
        \(id.sv) är redan beteckningen på en indikator längre upp. Ge den här en egen beteckning.
        """,
      en: """
        \(id.en) is already the identifier of an indicator further up. Give this one an identifier \
        of its own.
        """)
  }
}
