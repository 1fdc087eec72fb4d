public import Diagnostics
import FormKit
public import RuleKit

/// Each party has a coordinator.
public enum CoordinatorRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT012", .error,
    title: Text(sv: "Varje part har en samordnare", en: "Each party has a coordinator"),
    reason: Text(
      sv: """
        Samordnaren håller ihop arbetet hos parten och är den som ICLD i första hand vänder \
        sig till.
        """,
      en: """
        The coordinator keeps the work of the party together and is the one whom ICLD turns \
        to first.
        """),
    basis: .verified, citation: .phases, canBeWaived: true,
    firing: [
      .change(
        """
        parter:
          - namn: Västerås stad
            samordnare:
              namn: internationell strateg
          - namn: Jinans stad # <--
            land: Kina
        """),
      .change("parter:\n  - roll: sökande # <--\n"),
    ],
    silent: [
      // Another rule says that the party cannot be read.
      .change("parter:\n  - Västerås stad\n"),
      .change("parter:\n  - samordnare:\n      e_post: fao@jinan.example\n"),
      .change(
        """
        parter:
          - namn: Västerås stad
            samordnare:
              namn: internationell strateg
          - namn: Jinans stad
            samordnare:
              namn: handläggare
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (index, (place, party)) in parties.enumerated()
    where !party.isBlank && party.coordinator.isBlank {
      outcome.report(.noCoordinator(party.inWords(row: index)), at: place / Party.coordinator)
    }
  }
}

extension Text {
  fileprivate static func noCoordinator(_ party: Text) -> Text {
    Text(
      sv: """
        För \(party.sv) är ingen samordnare angiven, men varje part ska ha en. Lägg till fältet \
        ”samordnare” med namn och e-postadress.
        """,
      en: """
        No coordinator is stated for \(party.en), but each party must have one. Add the field \
        “coordinator” with name and e-mail address.
        """)
  }
}
