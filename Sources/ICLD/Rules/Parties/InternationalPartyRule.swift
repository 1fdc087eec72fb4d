public import Diagnostics
import FormKit
public import RuleKit

/// At least one party is international.
public enum InternationalPartyRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT022", .error,
    title: Text(
      sv: "Minst en part är internationell", en: "At least one party is international"),
    reason: Text(
      sv: """
        Programmet stöder samarbete mellan svenska organisationer och parter i andra länder. Utan \
        en internationell part finns inget sådant samarbete.
        """,
      en: """
        The programme supports cooperation between Swedish organisations and parties in other \
        countries. Without an international party there is no such cooperation.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        parter: # <--
          - {roll: sökande, namn: Västerås stad, land: Sverige}
          - {roll: svensk_part, namn: VafabMiljö, land: Sverige}
        """)
    ],
    silent: [
      .change(
        """
        parter:
          - {roll: sökande, namn: Västerås stad, land: Sverige}
          - {roll: internationell_part, namn: Jinans stad, land: Kina}
        """),
      // The one whose role is missing may be international; another rule says that it is missing.
      .change("parter:\n  - roll: sökande\n  - namn: Jinans stad\n"),
      // Another rule says that the role does not fit the country.
      .change("parter:\n  - roll: sökande\n  - {roll: svensk_part, land: Kina}\n"),
      // Another rule says that there is one party only.
      .change("parter:\n  - {roll: sökande, land: Sverige}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let parties = application.parties
    guard parties.count > 1, parties.allSatisfy(\.isAllSwedish) else { return }
    outcome.report(.noneAbroad, at: Application.root / Application.parties, target: .name)
  }
}

extension Party {
  /// Whether the party has a Swedish role, and no country that speaks against it.
  fileprivate var isAllSwedish: Bool {
    role != nil && role != .internationalParty && isSwedish
  }
}

extension Text {
  fileprivate static let noneAbroad = Text(
    sv: """
      Alla parter är svenska, men en ansökan ska ha minst en internationell part. Lägg till den, \
      eller ändra rollen till ”internationell_part” för den som är det.
      """,
    en: """
      All parties are Swedish, but an application must have at least one international party. \
      Either add it, or change the role to “international_party” for the one that is.
      """)
}
