public import Diagnostics
import FormKit
public import RuleKit

/// At least one of the results shows in an organisation.
public enum OrganisationLevelRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ007", .warning,
    title: Text(
      sv: "Något resultat märks i en organisation", en: "Some result shows in an organisation"),
    reason: Text(
      sv: """
        I ICLD:s förändringsteori går vägen från de enskilda till samhället genom \
        organisationen, där nya arbetssätt blir bestående.
        """,
      en: """
        In ICLD's theory of change the way from individuals to society goes through the \
        organisation, where new ways of working become lasting.
        """),
    basis: .verified, citation: .programmePage2023, since: 2023, canBeWaived: true,
    firing: [
      .change(
        of: .inception2023,
        """
        objectives:
          project_objectives: # <--
            - id: O1
              text: The parties have a joint project.
              results:
                - {id: R1, text: The staff know more., level: individual}
        """),
      .change(
        of: .inception2023,
        """
        objectives:
          project_objectives: # <--
            - id: O1
              text: The parties have a joint project.
              results:
                - {id: R1, text: The staff know more., level: individual}
            - id: O2
              text: Residents are heard.
              results:
                - {id: R2, text: Residents take part., level: society}
        """),
    ],
    silent: [
      .change(
        of: .inception2023,
        """
        objectives:
          project_objectives:
            - id: O1
              text: The parties have a joint project.
              results:
                - {id: R1, text: The staff know more., level: individual}
            - id: O2
              text: The city has a plan.
              results:
                - {id: R2, text: A plan is decided., level: organisation}
        """),
      .change(of: .inception2023, "", without: ["objectives.project_objectives"]),
      // A result whose level is not stated: nobody can say that there is none.
      .change(
        of: .inception2023,
        """
        objectives:
          project_objectives:
            - id: O1
              text: The parties have a joint project.
              results:
                - {id: R1, text: The staff know more., level: individual}
                - {id: R2, text: A plan is decided.}
        """),
      // The levels are not known of earlier editions.
      .change(
        """
        mål:
          projektmål:
            - id: M1
              text: Parterna har en gemensam projektidé.
              resultat:
                - {id: R1, text: Deltagarna vet mer., nivå: individ}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let results = application.results.map(\.value)
    guard !results.isEmpty, !results.contains(where: { $0.level == .organisation }) else { return }
    guard results.allSatisfy({ $0.level != nil }) else { return outcome.notChecked(.levelMissing) }
    outcome.report(
      .noneInOrganisation,
      at: Application.root / Application.objectives / Objectives.projectObjectives, target: .name)
  }
}

extension Text {
  fileprivate static let levelMissing = Text(
    sv: "Ett av resultaten saknar nivå, så det går inte att se om något märks i en organisation.",
    en: """
      One of the results has no level, so it does not show whether any shows in an organisation.
      """)

  fileprivate static let noneInOrganisation = Text(
    sv: """
      Inget av resultaten är på nivån ”\(ResultLevel.organisation.name.sv)”. Lägg till ett \
      resultat som visar vad som ändras i en organisation, till exempel en metod, ett beslut \
      eller en policy, eller rätta nivån på det resultat som redan gör det.
      """,
    en: """
      None of the results is at the level “\(ResultLevel.organisation.name.en)”. Either add a \
      result that says what changes in an organisation, such as a method, a decision or a policy, \
      or correct the level of the result that already does.
      """)
}
