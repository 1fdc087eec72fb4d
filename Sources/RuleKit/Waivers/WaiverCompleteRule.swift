import Diagnostics
import FormKit

/// A waiver says which rule, why, by whom and when.
enum WaiverCompleteRule {
  static let info = RuleInfo(
    "WVR003", .error,
    title: Text(
      sv: "Undantagen har regel, skäl, beslutsfattare och datum",
      en: "The waivers have a rule, a reason, a decision-maker and a date"),
    reason: Text(
      sv: "Den som läser ska kunna se varför regeln inte följs, och vem som har svarat för det.",
      en: "The reader has to see why the rule is not kept, and who answered for it."),
    basis: .logic,
    firing: [
      .change(
        "undantag:\n  - {regel: PRT003, beslutat_av: programchef, datum: 2013-09-20} # <--\n"),
      .change("undantag:\n  - {regel: PRT003, skäl: Samråd med ICLD.} # <--\n"),
      .change(
        "undantag:\n  - {skäl: Samråd., beslutat_av: programchef, datum: 2013-09-20} # <--\n"),
    ],
    silent: [.change(waiver(of: "PRT003")), .change("undantag:\n")])

  static func finding(_ item: Waiving.Item) -> Finding? {
    let waiver = item.waiver
    let lacking = [
      (waiver.rule == nil, Waiver.rule.field), (waiver.reason == nil, Waiver.reason.field),
      (waiver.by == nil, Waiver.by.field), (waiver.date == nil, Waiver.date.field),
    ].filter(\.0).map(\.1.info.label)
    guard !lacking.isEmpty else { return nil }
    let names = lacking.map { $0.quoted }.asSeries()
    return Finding(
      info, at: item.place.path,
      message: Text(
        sv: """
          Undantaget saknar \(names.sv) och räknas därför inte. Fyll i det som saknas, eller ta \
          bort undantaget.
          """,
        en: """
          The waiver lacks \(names.en) and so does not count. Either fill in what is missing, or \
          delete the waiver.
          """))
  }
}

extension Text {
  fileprivate var quoted: Text { Text(sv: "”\(sv)”", en: "“\(en)”") }
}
