public import Diagnostics
import FormKit
public import RuleKit

/// Each target group says how many women and men it has.
public enum TargetGroupNumbersRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ014", .warning,
    title: Text(
      sv: "Varje målgrupp har antalet kvinnor och män",
      en: "Each target group has its numbers of women and men"),
    reason: Text(
      sv: "Bara med siffror syns det hur många insatsen når, och om den når kvinnor och män.",
      en: """
        Only figures show how many the initiative reaches, and whether it reaches both women and \
        men.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change("analys:\n  målgrupper:\n    - {namn: Unga företagare, unga: 40} # <--\n"),
      .change(
        """
        analys:
          målgrupper:
            - {namn: Unga företagare, kvinnor: 20, män: 20}
            - {namn: Hushåll, kvinnor: 300} # <--
        """),
      .change(
        of: .inception2023,
        "analysis:\n  target_groups:\n    - {name: Pupils, men: 20} # <--\n"),
      .change(
        of: .inception2023,
        """
        analysis:
          target_groups:
            - name: Pupils
              women: 0 # <--
              men: 0
        """),
    ],
    silent: [
      .change("analys:\n  målgrupper:\n    - {namn: Hushåll, kvinnor: 300, män: 280}\n"),
      .change("analys:\n  målgrupper:\n    - {namn: Kvinnor i politiken, kvinnor: 30, män: 0}\n"),
      .change("", without: ["analysis.target_groups"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = Application.root / Application.analysis / Analysis.targetGroups
    for (place, group) in list.items(of: application.analysis.targetGroups) where !group.isBlank {
      let name = { Text(quoting: group.name ?? "") }
      switch (group.women, group.men) {
      case (nil, nil): outcome.report(.noNumbers(name()), at: place / TargetGroup.women)
      case (nil, _): outcome.report(.noWomen(name()), at: place / TargetGroup.women)
      case (_, nil): outcome.report(.noMen(name()), at: place / TargetGroup.men)
      case (0, 0): outcome.report(.nobody(name()), at: place / TargetGroup.women)
      default: break
      }
    }
  }
}

extension Text {
  fileprivate static func noNumbers(_ group: Text) -> Text {
    Text(
      sv: """
        Målgruppen \(group.sv) saknar antal, så det framgår inte hur många insatsen når. Skriv i \
        ”kvinnor” och ”män” hur många de är, eller uppskatta om ni inte vet.
        """,
      en: """
        The target group \(group.en) has no numbers, so it does not appear how many the initiative \
        reaches. Write under “women” and “men” how many they are, or estimate if you do not know.
        """)
  }

  fileprivate static func noWomen(_ group: Text) -> Text {
    Text(
      sv: """
        Målgruppen \(group.sv) saknar antalet kvinnor. Skriv i fältet ”kvinnor” hur många de är, \
        eller 0 om det bara är män.
        """,
      en: """
        The target group \(group.en) lacks the number of women. In the field “women”, either write \
        how many they are, or 0 if there are only men.
        """)
  }

  fileprivate static func noMen(_ group: Text) -> Text {
    Text(
      sv: """
        Målgruppen \(group.sv) saknar antalet män. Skriv i fältet ”män” hur många de är, eller 0 \
        om det bara är kvinnor.
        """,
      en: """
        The target group \(group.en) lacks the number of men. In the field “men”, either write how \
        many they are, or 0 if there are only women.
        """)
  }

  fileprivate static func nobody(_ group: Text) -> Text {
    Text(
      sv: """
        Målgruppen \(group.sv) har 0 kvinnor och 0 män, alltså ingen alls. Skriv hur många de är, \
        eller ta bort målgruppen.
        """,
      en: """
        The target group \(group.en) has 0 women and 0 men, that is, nobody at all. Either write \
        how many they are, or remove the target group.
        """)
  }
}
