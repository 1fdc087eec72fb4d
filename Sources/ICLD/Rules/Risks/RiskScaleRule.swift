public import Diagnostics
import FormKit
public import RuleKit

/// Likelihood and impact of a risk lie on the scale from 1 to 5.
public enum RiskScaleRule: ApplicationRule {
  public static let info = RuleInfo(
    "RSK002", .error,
    title: Text(
      sv: "Sannolikhet och konsekvens är mellan 1 och 5",
      en: "Likelihood and impact are between 1 and 5"),
    reason: Text(
      sv: """
        Riskerna går att jämföra först när alla är bedömda efter samma skala, och formulärets \
        går från 1 till 5.
        """,
      en: """
        Risks can be compared only once all are judged on the same scale, and that of the form \
        goes from 1 to 5.
        """),
    basis: .logic,
    firing: [
      .change("risker:\n  - {sannolikhet: 0, konsekvens: 5} # <--\n"),
      .change("risker:\n  - {sannolikhet: 6, konsekvens: 1} # <--\n"),
      .change("risker:\n  - sannolikhet: 1\n    konsekvens: 6 # <--\n"),
      .change("risker:\n  - sannolikhet: 5\n    konsekvens: 0 # <--\n"),
      .change(of: .inception2023, "risks:\n  - impact: 2\n  - impact: -1 # <--\n"),
    ],
    silent: [
      .change("risker:\n  - {sannolikhet: 1, konsekvens: 5}\n"),
      .change("risker:\n  - {sannolikhet: 5, konsekvens: 1}\n"),
      // Another rule says that they are missing.
      .change("risker:\n  - beskrivning: Nyckelpersoner byter arbete.\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    for (place, risk) in (Application.root / Application.risks).items(of: application.risks) {
      if let likelihood = risk.likelihood, !Risk.scale.contains(likelihood) {
        outcome.report(.likelihood(likelihood), at: place / Risk.likelihood)
      }
      if let impact = risk.impact, !Risk.scale.contains(impact) {
        outcome.report(.impact(impact), at: place / Risk.impact)
      }
    }
  }
}

extension Text {
  fileprivate static func likelihood(_ value: Int) -> Text {
    Text(
      sv: """
        Sannolikheten är \(value.shown(in: .swedish)), men den anges från 1 (osannolikt) till 5 \
        (nästan säkert). Skriv ett av de talen.
        """,
      en: """
        The likelihood is \(value.shown(in: .english)), but it is given from 1 (unlikely) to 5 \
        (almost certain). Write one of those numbers.
        """)
  }

  fileprivate static func impact(_ value: Int) -> Text {
    Text(
      sv: """
        Konsekvensen är \(value.shown(in: .swedish)), men den anges från 1 (märks knappt) till 5 \
        (insatsen stannar). Skriv ett av de talen.
        """,
      en: """
        The impact is \(value.shown(in: .english)), but it is given from 1 (hardly noticed) to 5 \
        (the initiative stops). Write one of those numbers.
        """)
  }
}
