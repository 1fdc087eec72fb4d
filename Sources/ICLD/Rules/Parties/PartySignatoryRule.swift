public import Diagnostics
import FormKit
public import RuleKit

/// Someone signs for each party.
public enum PartySignatoryRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT018", .error,
    title: Text(sv: "Någon skriver under för varje part", en: "Someone signs for each party"),
    reason: Text(
      sv: """
        Parterna ansöker tillsammans. För var och en ska någon som har rätt till det stå för \
        vad den åtar sig.
        """,
      en: """
        The parties apply together. For each of them someone with the right to do so must \
        stand for what it takes on.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        parter:
          - namn: Västerås stad
            undertecknare:
              namn: stadsdirektör, Västerås stad
          - namn: Jinans stad # <--
            land: Kina
        """),
      .change("parter:\n  - roll: sökande # <--\n"),
    ],
    silent: [
      // Another rule says that the party cannot be read.
      .change("parter:\n  - Västerås stad\n"),
      // Another rule says that the name is missing.
      .change("parter:\n  - undertecknare:\n      titel: stadsdirektör\n"),
      .change(
        """
        parter:
          - undertecknare:
              namn: stadsdirektör, Västerås stad
          - undertecknare:
              namn: chef för stadens utrikeskontor
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (index, (place, party)) in parties.enumerated()
    where !party.isBlank && party.signatory.isBlank {
      outcome.report(.noSignatory(party.inWords(row: index)), at: place / Party.signatory)
    }
  }
}

extension Text {
  fileprivate static func noSignatory(_ party: Text) -> Text {
    Text(
      sv: """
        För \(party.sv) är ingen undertecknare angiven. Lägg till fältet ”undertecknare” med \
        namn och titel på den som har rätt att skriva under för organisationen.
        """,
      en: """
        No signatory is stated for \(party.en). Add the field “signatory” with the name and \
        title of the person who has the right to sign for the organisation.
        """)
  }
}
