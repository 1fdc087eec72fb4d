public import Diagnostics
import FormKit
public import RuleKit

/// Each chosen core area says how the initiative works with it.
public enum CoreAreaTextRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ009", .warning,
    title: Text(
      sv: "Varje valt kärnområde har ett arbetssätt",
      en: "Each chosen core area has a way of working"),
    reason: Text(
      sv: "Ett kärnområde som bara är valt visar inte vad insatsen gör för det.",
      en: "A core area that is only chosen does not show what the initiative does for it."),
    basis: .logic, canBeWaived: true,
    firing: [
      .change(
        """
        kärnområden:
          - {område: delaktighet, arbetssätt: Företag bjuds in till mötena.}
          - område: insyn # <--
        """),
      .change(of: .inception2023, "core_areas:\n  - {area: equity} # <--\n"),
    ],
    silent: [
      .change(
        """
        kärnområden:
          - {område: delaktighet, arbetssätt: Företag bjuds in till mötena.}
          - {område: insyn, arbetssätt: Mötena är öppna för alla.}
        """),
      .change("", without: ["core_areas"]),
      // The form itself says that the area is missing.
      .change("kärnområden:\n  - {arbetssätt: Mötena är öppna för alla.}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = Application.root / Application.coreAreas
    for (place, work) in list.items(of: application.coreAreas) {
      guard let area = work.area, work.how == nil else { continue }
      outcome.report(.noText(area), at: place / CoreAreaWork.how)
    }
  }
}

extension Text {
  fileprivate static func noText(_ area: CoreArea) -> Text {
    Text(
      sv: """
        Kärnområdet ”\(area.label.sv)” är valt, men det står inte hur ni arbetar med det. \
        Beskriv det i fältet ”arbetssätt”, eller ta bort kärnområdet.
        """,
      en: """
        The core area “\(area.label.en)” is chosen, but it does not say how you work with it. \
        Either describe it in the field “how”, or remove the core area.
        """)
  }
}
