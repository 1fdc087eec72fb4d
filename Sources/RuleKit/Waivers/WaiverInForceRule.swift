import Diagnostics
import FormKit

/// A waiver holds on the day of the check.
enum WaiverInForceRule {
  static let info = RuleInfo(
    "WVR005", .error,
    title: Text(sv: "Undantagen gäller fortfarande", en: "The waivers still hold"),
    reason: Text(
      sv: "Ett undantag kan vara beslutat för en tid. Därefter gäller regeln igen.",
      en: "A waiver may be decided for a time. After that the rule holds again."),
    basis: .logic,
    firing: [
      .change(waiver(of: "PRT003", ", gäller_till: 2014-12-31")),
      .change(waiver(of: "PRT003", ", gäller_till: 2026-05-31")),
    ],
    silent: [
      .change(waiver(of: "PRT003", ", gäller_till: 2026-06-01")), .change(waiver(of: "PRT003")),
    ])

  static func finding(_ item: Waiving.Item, today: CalendarDate) -> Finding? {
    guard let until = item.waiver.until, until < today else { return nil }
    return Finding(
      info, at: (item.place / Waiver.until).path,
      message: Text(
        sv: """
          Undantaget gällde till och med \(until.shown(in: .swedish)). Antingen förlängs det med ett \
          nytt beslut, eller så tar du bort det och följer regeln.
          """,
        en: """
          The waiver held until \(until.shown(in: .english)). Either extend it by a new decision, or \
          delete it and keep the rule.
          """))
  }
}
