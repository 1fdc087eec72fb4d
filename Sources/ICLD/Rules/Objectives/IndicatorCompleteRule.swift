public import Diagnostics
import FormKit
public import RuleKit

/// Each indicator says where it starts, where it is to end and where its value is found.
public enum IndicatorCompleteRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ004", .error,
    title: Text(
      sv: "Varje indikator har utgångsvärde, målvärde och verifikationskälla",
      en: "Each indicator has a baseline, a target and a source of verification"),
    reason: Text(
      sv: """
        En förändring går bara att mäta för den som vet hur det var, hur det ska bli och var \
        värdet finns.
        """,
      en: """
        A change can be measured only by those who know how things were, how they are to be and \
        where the value is found.
        """),
    basis: .logic,
    firing: [
      indicator("{id: I1, text: Antal projektidéer, målvärde: 1, verifikationskälla: Protokoll}"),
      indicator("{id: I1, text: Antal projektidéer, baslinje: 0, verifikationskälla: Protokoll}"),
      indicator("{id: I1, text: Antal projektidéer, baslinje: 0, målvärde: 1}"),
    ],
    silent: [
      .change("mål:\n  övergripande_mål: Bättre service till näringslivet.\n"),
      .change(of: .inception2023, "objectives:\n  overall: Less waste to landfill.\n"),
    ])

  private static func indicator(_ yaml: String) -> RuleExample {
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
                  - \(yaml) # <--
      """)
  }

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    for (place, indicator) in application.indicators
    where !indicator.isBlank && !indicator.isComplete {
      reportGaps(in: indicator, at: place, &outcome)
    }
  }

  private static func reportGaps(
    in indicator: Indicator, at place: Place<Indicator>, _ outcome: inout Outcome
  ) {
    let name = Text(quoting: indicator.text ?? indicator.id ?? "")
    if indicator.baseline == nil {
      outcome.report(.noBaseline(name), at: place / Indicator.baseline)
    }
    if indicator.target == nil {
      outcome.report(.noTarget(name), at: place / Indicator.target)
    }
    if indicator.source == nil {
      outcome.report(.noSource(name), at: place / Indicator.source)
    }
  }
}

extension Indicator {
  fileprivate var isComplete: Bool { baseline != nil && target != nil && source != nil }
}

extension Text {
  fileprivate static func noBaseline(_ indicator: Text) -> Text {
    Text(
      sv: """
        Indikatorn \(indicator.sv) saknar utgångsvärde, så det går inte att se vad som ändras. \
        Ange i fältet ”baslinje” vad värdet är innan insatsen börjar, eller 0 om inget finns än.
        """,
      en: """
        The indicator \(indicator.en) has no baseline, so nobody can see what changes. State \
        in the field “baseline” what the value is before the initiative begins, or 0 if there is \
        nothing yet.
        """)
  }

  fileprivate static func noTarget(_ indicator: Text) -> Text {
    Text(
      sv: """
        Indikatorn \(indicator.sv) saknar målvärde, så det går inte att se när resultatet är \
        nått. Ange i fältet ”målvärde” vilket värde ni vill nå.
        """,
      en: """
        The indicator \(indicator.en) has no target, so nobody can see when the result has been \
        reached. State in the field “target” which value you want to reach.
        """)
  }

  fileprivate static func noSource(_ indicator: Text) -> Text {
    Text(
      sv: """
        Indikatorn \(indicator.sv) saknar verifikationskälla, så ingen kan kontrollera värdet. \
        Ange i fältet ”verifikationskälla” var det finns, till exempel i ett protokoll eller en \
        enkät.
        """,
      en: """
        The indicator \(indicator.en) has no source of verification, so nobody can check the \
        value. State in the field “source” where it is found, such as in minutes or in a survey.
        """)
  }
}
