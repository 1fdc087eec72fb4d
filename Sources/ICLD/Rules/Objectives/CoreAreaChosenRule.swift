public import Diagnostics
import FormKit
public import RuleKit

/// The initiative works with at least one of ICLD's four core areas.
public enum CoreAreaChosenRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ008", .error,
    title: Text(sv: "Minst ett kärnområde är valt", en: "At least one core area is chosen"),
    reason: Text(
      sv: """
        Programmet ska öka invånarnas inflytande inom ett eller flera av fyra kärnområden för \
        lokal demokrati.
        """,
      en: """
        The programme is to increase the influence of residents within one or more of four core \
        areas of local democracy.
        """),
    basis: .verified, citation: .autumnRound2019, since: 2019, canBeWaived: true,
    firing: [
      .change(of: .inception2023, "", without: ["core_areas"]),
      .change(of: .inception2023, "core_areas: [] # <--\n"),
    ],
    silent: [
      .change(of: .inception2023, "core_areas:\n  - {area: transparency, how: Open meetings.}\n"),
      // The form of that time did not yet ask for core areas.
      .change("", without: ["core_areas"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard application.coreAreas.isEmpty else { return }
    outcome.report(.noCoreArea, at: Application.root / Application.coreAreas)
  }
}

extension Text {
  fileprivate static let noCoreArea: Text = {
    let areas = CoreArea.allCases.map(\.name).asAlternatives()
    return Text(
      sv: """
        Inget kärnområde är valt. Lägg till minst ett under ”kärnområden”: \(areas.sv). Skriv \
        också hur ni arbetar med det.
        """,
      en: """
        No core area is chosen. Add at least one under “core_areas”: \(areas.en). Also write how \
        you work with it.
        """)
  }()
}
