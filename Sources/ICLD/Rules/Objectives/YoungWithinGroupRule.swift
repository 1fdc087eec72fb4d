public import Diagnostics
import FormKit
public import RuleKit

/// The young people of a target group are no more than its women and men.
public enum YoungWithinGroupRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ018", .error,
    title: Text(
      sv: "De unga är inte fler än målgruppen",
      en: "The young people are not more than the target group"),
    reason: Text(
      sv: "De unga är en del av kvinnorna och männen. Är de fler är någon av siffrorna fel.",
      en: """
        The young people are some of the women and men. If they are more, one of the figures is \
        wrong.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        analys:
          målgrupper:
            - namn: Unga företagare
              kvinnor: 30
              män: 30
              unga: 600 # <--
        """),
      .change(
        of: .inception2023,
        """
        analysis:
          target_groups:
            - {name: Households, women: 30, men: 28, young: 10}
            - {name: Pupils, women: 20, men: 20, young: 41} # <--
        """),
    ],
    silent: [
      .change("analys:\n  målgrupper:\n    - {namn: Elever, kvinnor: 30, män: 30, unga: 60}\n"),
      // Another rule says that a number is missing, or that nobody is counted.
      .change("analys:\n  målgrupper:\n    - {namn: Elever, kvinnor: 0, män: 0, unga: 60}\n"),
      .change("analys:\n  målgrupper:\n    - {namn: Elever, kvinnor: 30, unga: 60}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = Application.root / Application.analysis / Analysis.targetGroups
    for (place, group) in list.items(of: application.analysis.targetGroups) {
      guard let young = group.young, let women = group.women, let men = group.men else { continue }
      // Numbers that overflow are outside their fields' bounds, which reading has said.
      let (all, hasOverflown) = women.addingReportingOverflow(men)
      guard !hasOverflown, all > 0, young > all else { continue }
      outcome.report(.more(young, than: all), at: place / TargetGroup.young)
    }
  }
}

extension Text {
  fileprivate static func more(_ young: Int, than all: Int) -> Text {
    Text(
      sv: """
        Det står \(young) unga, men kvinnorna och männen i målgruppen är \(all) tillsammans. Rätta \
        antalet unga, eller antalet kvinnor och män.
        """,
      en: """
        It says \(young) young people, but the women and men of the target group are \(all) \
        together. Either correct the number of young people, or that of women and men.
        """)
  }
}
