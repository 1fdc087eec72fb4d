public import Diagnostics
import FormKit
public import RuleKit

/// A serious risk has a measure.
public enum SeriousRiskRule: ApplicationRule {
  public static let info = RuleInfo(
    "RSK003", .warning,
    title: Text(sv: "Allvarliga risker har en åtgärd", en: "Serious risks have a measure"),
    reason: Text(
      sv: """
        En risk som är både trolig och allvarlig kan stoppa insatsen. Då ska det framgå vad ni \
        gör åt den. Som allvarlig räknas här en risk där sannolikhet gånger konsekvens är minst 15.
        """,
      en: """
        A risk that is both likely and grave may stop the initiative. It must then be clear what \
        you do about it. Here a risk counts as serious when likelihood times impact is at least 15.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change("risker:\n  - {beskrivning: Visum dröjer., sannolikhet: 3, konsekvens: 5} # <--\n"),
      .change("risker:\n  - {beskrivning: Visum dröjer., sannolikhet: 5, konsekvens: 3} # <--\n"),
      .change(
        of: .inception2023,
        """
        risks:
          - {description: Key persons leave., likelihood: 3, impact: 4}
          - {description: Visas are late., likelihood: 4, impact: 4} # <--
        """),
    ],
    silent: [
      .change("risker:\n  - {beskrivning: Visum dröjer., sannolikhet: 3, konsekvens: 4}\n"),
      .change(
        """
        risker:
          - {beskrivning: Visum dröjer., sannolikhet: 5, konsekvens: 5, åtgärd: Vi ansöker i tid.}
        """),
      // Another rule says that the likelihood is off the scale.
      .change("risker:\n  - {beskrivning: Visum dröjer., sannolikhet: 50, konsekvens: 5}\n"),
    ])

  private static let serious = 15

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    for (place, risk) in (Application.root / Application.risks).items(of: application.risks) {
      guard risk.measure == nil, let weight = risk.weight, weight >= serious else { continue }
      outcome.report(.noMeasure(weight, limit: serious), at: place / Risk.measure)
    }
  }
}

extension Text {
  fileprivate static func noMeasure(_ weight: Int, limit: Int) -> Text {
    Text(
      sv: """
        Sannolikhet gånger konsekvens är \(weight), men ingen åtgärd är angiven, och det bör det \
        vara från \(limit). Skriv i fältet ”åtgärd” vad ni gör åt risken, eller bedöm den på \
        nytt om den är mindre än så.
        """,
      en: """
        Likelihood times impact is \(weight), but no measure is stated, and from \(limit) on \
        there should be one. Either write in the field “measure” what you do about the risk, or \
        judge it again if it is smaller than that.
        """)
  }
}
