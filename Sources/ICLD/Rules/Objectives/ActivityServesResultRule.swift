public import Diagnostics
import FormKit
public import RuleKit

/// Each activity serves a result that is in the application.
public enum ActivityServesResultRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ012", .warning,
    title: Text(
      sv: "Varje aktivitet bidrar till ett resultat som finns",
      en: "Each activity serves a result that exists"),
    reason: Text(
      sv: "Den som granskar vill se varför en aktivitet behövs och vad den ska leda till.",
      en: """
        Whoever examines the application wants to see why an activity is needed and what it is to \
        lead to.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        """
        aktiviteter:
          - {id: A1, rubrik: Resa till Jinan, resultat: [R1]}
          - id: A2 # <--
            rubrik: Besök från Jinan
        """),
      .change(
        """
        aktiviteter:
          - id: A1
            rubrik: Resa till Jinan
            resultat:
              - R1
              - R3 # <--
        """),
      .change(
        of: .inception2023,
        """
        activities:
          - id: A1
            title: Journey to Gaborone
            results:
              - result-seventeen # <--
        """),
    ],
    silent: [
      .change("aktiviteter:\n  - {id: A1, rubrik: Resa till Jinan, resultat: [R1]}\n"),
      // Without results there is nothing to serve.
      .change(
        "aktiviteter:\n  - {id: A1, rubrik: Resa till Jinan}\n",
        without: ["objectives.project_objectives"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let results = application.objectives.projectObjectives.flatMap(\.results).compactMap(\.id)
    guard !results.isEmpty else { return }
    let known = KnownIdentifiers(results)
    let list = Application.root / Application.activities
    for (place, activity) in list.items(of: application.activities) where !activity.isBlank {
      if activity.results.isEmpty {
        let name = Text(quoting: activity.title ?? activity.id ?? "")
        outcome.report(.servesNothing(name), at: place / Activity.results)
      }
      for (place, id) in (place / Activity.results).items(of: activity.results) {
        guard let wrong = known.fault(of: id) else { continue }
        outcome.report(.unknownResult(id, wrong), at: place, fixes: wrong.fixes)
      }
    }
  }
}

extension Text {
  fileprivate static func servesNothing(_ activity: Text) -> Text {
    Text(
      sv: """
        \(activity.sv) bidrar inte till något resultat. Skriv beteckningen på minst ett resultat \
        under ”resultat”, eller ta bort aktiviteten om den inte behövs.
        """,
      en: """
        \(activity.en) serves no result. Either write the identifier of at least one result under \
        “results”, or remove the activity if it is not needed.
        """)
  }

  fileprivate static func unknownResult(_ id: String, _ fault: KnownIdentifiers.Fault) -> Text {
    let (id, names) = (Text(quoting: id), fault.names)
    return Text(
      sv: """
        Det finns inget resultat \(id.sv) i ansökan. Skriv en beteckning som finns, till exempel \
        \(names.sv), eller ta bort hänvisningen.
        """,
      en: """
        There is no result \(id.en) in the application. Either write an identifier that exists, \
        such as \(names.en), or remove the reference.
        """)
  }
}
