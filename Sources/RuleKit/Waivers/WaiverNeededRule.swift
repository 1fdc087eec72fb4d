import Diagnostics
import FormKit

/// A waiver sets something aside.
enum WaiverNeededRule {
  static let info = RuleInfo(
    "WVR001", .warning,
    title: Text(sv: "Varje undantag behövs", en: "Every waiver is needed"),
    reason: Text(
      sv:
        "Ett undantag som inget behöver väcker frågor hos den som läser, och kan dölja senare fel.",
      en: "A waiver that nothing needs raises questions with the reader, and may hide later faults."
    ),
    basis: .house,
    firing: [
      .change(waiver(of: "PRT003")),
      .change(waiver(of: "elg005", ", gäller_till: 2026-06-01")),
    ],
    silent: [
      .change(waiver(of: "PRT003") + "parter:\n  - roll: internationell_part\n    land: Norge\n"),
      // The rule could not be judged: whether the waiver is needed is not known.
      .change(waiver(of: "ELG006")),
      // The next rules speak of waivers that do not hold.
      .change(waiver(of: "BUD001")),
    ])

  static func finding(_ item: Waiving.Item, _ rule: RuleInfo) -> Finding {
    Finding(
      info, at: (item.place / Waiver.rule).path,
      message: Text(
        sv: """
          Undantaget från \(rule.id.rawValue) (”\(rule.title.sv)”) behövs inte: regeln hittar \
          inget. Ta bort undantaget.
          """,
        en: """
          The waiver of \(rule.id.rawValue) (“\(rule.title.en)”) is not needed: the rule finds \
          nothing. Delete the waiver.
          """))
  }
}
