import Diagnostics
import ICLD

/// One thing that a rule's page says of the rule: a heading and the words.
struct RuleFact {
  var heading: Text
  var words: Text
  /// Where the words rest on a published document, its address.
  var address: String?

  /// What the rule rests on.
  static func source(of rule: RuleInfo) -> RuleFact {
    guard let citation = rule.citation else {
      return RuleFact(heading: .source, words: rule.basis.meaning)
    }
    return RuleFact(
      heading: .source, words: citation.summary + Text(same: "."), address: citation.address)
  }

  /// When the rule holds, and what may be done about it.
  static func terms(of rule: RuleInfo) -> [RuleFact] {
    [
      RuleFact(heading: .editions, words: editions(of: rule)),
      RuleFact(heading: .waiver, words: waiver(of: rule)),
      RuleFact(heading: .profile, words: profile(of: rule)),
    ]
  }

  private static func editions(of rule: RuleInfo) -> Text {
    switch (rule.since, rule.until) {
    case (nil, nil): Text(sv: "i alla utgåvor.", en: "in all editions.")
    case (let since?, nil):
      Text(sv: "från och med utgåvan ", en: "from the edition of ") + named(since)
        + Text(same: ".")
    case (nil, let until?):
      Text(sv: "till och med utgåvan ", en: "up to the edition of ") + named(until)
        + Text(same: ".")
    case (let since?, let until?):
      Text(sv: "från och med utgåvan ", en: "from the edition of ") + named(since)
        + Text(sv: " till och med utgåvan ", en: " up to that of ") + named(until)
        + Text(same: ".")
    }
  }

  /// An edition by its year and title: "2023 (Kommunalt Partnerskap, från 2023)".
  private static func named(_ year: Int) -> Text {
    let edition = EditionLibrary.standard.edition(named: String(year))
    guard let sv = edition?.titleSwedish, let en = edition?.titleEnglish else {
      return Text(same: String(year))
    }
    return Text(sv: "\(year) (\(sv))", en: "\(year) (\(en))")
  }

  private static func waiver(of rule: RuleInfo) -> Text {
    guard rule.canBeWaived else {
      return Text(
        sv: "kan inte beslutas. Regeln vaktar sådant som måste stämma.",
        en: "not possible. The rule guards what has to be right.")
    }
    return Text(
      sv: """
        kan beslutas. Det skrivs under ”undantag” i dokumentet, med skäl, vem som har beslutat och \
        datum.
        """,
      en: """
        possible. It is written under “waivers” in the document, with the reason, who decided and \
        the date.
        """)
  }

  private static func profile(of rule: RuleInfo) -> Text {
    switch (isGraded(rule), rule.canBeWaived, rule.severity) {
    case (false, _, _), (true, false, .error):
      Text(
        sv: "kan inte ändra hur mycket regeln väger.", en: "cannot change how much the rule weighs."
      )
    case (true, false, _):
      Text(
        sv: "kan göra regeln strängare, men inte mildare.",
        en: "can make the rule stricter, but not milder.")
    case (true, true, _):
      Text(
        sv: "kan göra regeln strängare eller mildare, eller stänga av den.",
        en: "can make the rule stricter or milder, or switch it off.")
    }
  }

  /// Profiles grade rules for the documents of a case, not those for profiles, letterheads and
  /// editions.
  private static func isGraded(_ rule: RuleInfo) -> Bool {
    !["PRF", "LET", "EDN"].contains(rule.id.area)
  }
}

extension Text {
  fileprivate static let source = Text(sv: "Källa", en: "Source")
  fileprivate static let editions = Text(sv: "Gäller", en: "In force")
  fileprivate static let waiver = Text(sv: "Undantag", en: "Waiver")
  fileprivate static let profile = Text(sv: "Profil", en: "Profile")
}
