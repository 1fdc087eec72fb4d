import Diagnostics
import FormKit

/// A waiver names a rule that exists.
enum WaiverOfKnownRuleRule {
  static let info = RuleInfo(
    "WVR002", .error,
    title: Text(
      sv: "Undantagen gäller regler som finns", en: "The waivers are of rules that exist"),
    reason: Text(
      sv: "Vilken regel som inte ska följas måste vara klart för alla som läser.",
      en: "Which rule is not to be kept must be clear to every reader."),
    basis: .logic,
    firing: [.change(waiver(of: "BUD999")), .change(waiver(of: "taket"))],
    silent: [
      .change(waiver(of: "PRT003")), .change(waiver(of: "prt003")),
      // No rule at all: the next rule's matter.
      .change("undantag:\n  - {skäl: Samråd., beslutat_av: programchef, datum: 2013-09-20}\n"),
    ])

  static func finding(_ item: Waiving.Item) -> Finding? {
    guard let name = item.waiver.rule, item.rule == nil else { return nil }
    return Finding(
      info, at: (item.place / Waiver.rule).path,
      message: Text(
        sv: """
          Det finns ingen regel ”\(name)”. Skriv beteckningen som står i meddelandet, till \
          exempel BUD004; ”bidrag regler” visar alla.
          """,
        en: """
          There is no rule “\(name)”. Write the id that stands in the message, for example \
          BUD004; “bidrag rules” shows all.
          """))
  }
}
