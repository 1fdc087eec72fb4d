import Diagnostics
import FormKit

/// A waiver holds on the day of the check.
enum WaiverInForceRule {
  static let info = RuleInfo(
    "WVR005", .error,
    title: Text(sv: "Undantagen gäller i dag", en: "The waivers hold today"),
    reason: Text(
      sv: """
        Ett undantag gäller från dagen då det beslutades. Det kan vara beslutat för en tid, och \
        därefter gäller regeln igen.
        """,
      en: """
        A waiver holds from the day on which it was decided. It may be decided for a time, and \
        after that the rule holds again.
        """),
    basis: .logic,
    firing: [
      .change(waiver(of: "PRT003", ", gäller_till: 2014-12-31")),
      .change(waiver(of: "PRT003", ", gäller_till: 2026-05-31")),
      .change(waiver(of: "PRT003", on: "2026-06-02")),
    ],
    silent: [
      .change(waiver(of: "PRT003", ", gäller_till: 2026-06-01")), .change(waiver(of: "PRT003")),
      .change(waiver(of: "PRT003", on: "2026-06-01")),
    ])

  static func finding(_ item: Waiving.Item, today: CalendarDate) -> Finding? {
    if let date = item.waiver.date, date > today {
      return Finding(
        info, at: (item.place / Waiver.date).path,
        message: Text(
          sv: """
            Undantaget är daterat den \(date.shown(in: .swedish)), och den dagen har inte kommit \
            än. Rätta datumet.
            """,
          en: """
            The waiver is dated \(date.shown(in: .english)), and that day has not come yet. \
            Correct the date.
            """))
    }
    guard let until = item.waiver.until, until < today else { return nil }
    return Finding(
      info, at: (item.place / Waiver.until).path,
      message: Text(
        sv: """
          Undantaget gällde till och med den \(until.shown(in: .swedish)). Antingen förlängs det \
          med ett nytt beslut, eller så tar du bort det och följer regeln.
          """,
        en: """
          The waiver held until \(until.shown(in: .english)). Either extend it by a new decision, \
          or delete it and keep the rule.
          """))
  }
}
