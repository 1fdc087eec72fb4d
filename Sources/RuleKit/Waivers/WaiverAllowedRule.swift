import Diagnostics
import FormKit

/// A waiver is of a rule that can be set aside.
enum WaiverAllowedRule {
  static let info = RuleInfo(
    "WVR004", .error,
    title: Text(
      sv: "Undantagen gäller regler som går att undanta",
      en: "The waivers are of rules that can be waived"),
    reason: Text(
      sv: """
        Regler som vaktar summor, uppställning och det som måste stämma går inte att undanta: \
        handlingen blir inte rätt av ett beslut.
        """,
      en: """
        Rules that guard sums, shape and what has to agree cannot be waived: no decision makes the \
        document right.
        """),
    basis: .logic,
    firing: [
      .change(waiver(of: "BUD001")), .change(waiver(of: "FRM002")), .change(waiver(of: "WVR003")),
    ],
    silent: [.change(waiver(of: "ELG005")), .change(waiver(of: "PRT003"))])

  static func finding(_ item: Waiving.Item) -> Finding? {
    guard let rule = item.rule, !rule.canBeWaived else { return nil }
    return Finding(
      info, at: (item.place / Waiver.rule).path,
      message: Text(
        sv: """
          \(rule.id.rawValue) (”\(rule.title.sv)”) går inte att undanta. Rätta det som regeln \
          pekar på, och ta bort undantaget.
          """,
        en: """
          \(rule.id.rawValue) (“\(rule.title.en)”) cannot be waived. Mend what the rule points \
          at, and delete the waiver.
          """))
  }
}
