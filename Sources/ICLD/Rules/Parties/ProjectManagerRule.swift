public import Diagnostics
import FormKit
public import RuleKit

/// In a project, each party has a project manager.
public enum ProjectManagerRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT013", .error,
    title: Text(
      sv: "I ett projekt har varje part en projektledare",
      en: "In a project each party has a project manager"),
    reason: Text(
      sv: """
        Projektledaren leder partens projektgrupp och är den som ICLD vänder sig till om \
        projektet.
        """,
      en: """
        The project manager leads the party's project team and is the one whom ICLD turns to \
        about the project.
        """),
    basis: .verified, citation: .phases, canBeWaived: true,
    firing: [
      .change(
        of: .project2013,
        """
        parter:
          - namn: Västerås stad
            projektledare:
              namn: avfallsplanerare
          - namn: Gaborone stad # <--
            land: Botswana
        """),
      .change(
        of: .inception2023,
        """
        kind: project
        parties:
          - role: applicant # <--
        """),
    ],
    silent: [
      .change(
        of: .project2013,
        """
        parter:
          - namn: Västerås stad
            projektledare:
              namn: avfallsplanerare
          - namn: Gaborone stad
            projektledare:
              e_post: waste@gaborone.example
        """),
      // Only projects need one.
      .change("parter:\n  - namn: Västerås stad\n"),
      // Another rule says that the party cannot be read.
      .change(of: .project2013, "parter:\n  - Västerås stad\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard application.kind == .project else { return }
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (index, (place, party)) in parties.enumerated()
    where !party.isBlank && party.projectManager.isBlank {
      outcome.report(.noManager(party.inWords(row: index)), at: place / Party.projectManager)
    }
  }
}

extension Text {
  fileprivate static func noManager(_ party: Text) -> Text {
    Text(
      sv: """
        För \(party.sv) är ingen projektledare angiven, men i ett projekt ska varje part ha en. \
        Lägg till fältet ”projektledare” med namn och e-postadress, eller välj en \
        annan typ av ansökan.
        """,
      en: """
        No project manager is stated for \(party.en), but in a project each party must have one. \
        Either add the field “project_manager” with name and e-mail address, or choose another \
        kind of application.
        """)
  }
}
