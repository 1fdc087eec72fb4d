public import Diagnostics
import FormKit
public import RuleKit

/// The application states at least one risk.
public enum RiskStatedRule: ApplicationRule {
  public static let info = RuleInfo(
    "RSK001", .warning,
    title: Text(sv: "Minst en risk är angiven", en: "At least one risk is stated"),
    reason: Text(
      sv: """
        Inget samarbete är utan risker. En ansökan som inte nämner någon ger intrycket att \
        parterna inte har tänkt igenom vad som kan hända.
        """,
      en: """
        No cooperation is without risks. An application that names none gives the impression \
        that the parties have not thought through what may happen.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change("risker: [] # <--\n"),
      .change(of: .project2013, "formulär: ansökan # <--\n", without: ["risks"]),
    ],
    silent: [
      .change(
        """
        risker:
          - beskrivning: Nyckelpersoner byter arbete.
        """),
      .change(of: .inception2023, "risks:\n  - {likelihood: 2, impact: 3}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard application.risks.isEmpty else { return }
    outcome.report(.noRisk, at: Application.root / Application.risks)
  }
}

extension Text {
  fileprivate static let noRisk = Text(
    sv: """
      Ingen risk är angiven, men något kan alltid hindra er från att nå målen: att någon slutar, \
      att ett visum dröjer, att ledningen byts. Lägg till minst en risk under ”risker”, med \
      sannolikhet, konsekvens och åtgärd.
      """,
    en: """
      No risk is stated, but something may always keep you from the objectives: that someone \
      leaves, that a visa is late, that the leadership changes. Add at least one risk under \
      “risks”, with likelihood, impact and measure.
      """)
}
