public import Diagnostics
import FormKit
public import RuleKit

/// Each activity has an identifier of its own.
public enum ActivityIDUniqueRule: ApplicationRule {
  public static let info = RuleInfo(
    "ACT011", .error,
    title: Text(
      sv: "Varje aktivitet har en egen beteckning",
      en: "Each activity has an identifier of its own"),
    reason: Text(
      sv: """
        Budgeten och redovisningen hänvisar till beteckningen. Har två aktiviteter samma vet \
        ingen vilken som menas.
        """,
      en: """
        The budget and the report refer to the identifier. When two activities share one, nobody \
        knows which is meant.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        aktiviteter:
          - {id: A1, rubrik: Resa till Jinan}
          - {id: A1, rubrik: Besök från Jinan} # <--
        """),
      .change(
        of: .inception2023,
        """
        activities:
          - {id: A1, title: Journey to Gaborone}
          - {id: A2, title: Visit from Gaborone}
          - id: A1 # <--
            title: Workshop
        """),
    ],
    silent: [
      .change(
        """
        aktiviteter:
          - {id: A1, rubrik: Resa till Jinan}
          - {id: A2, rubrik: Besök från Jinan}
        """),
      .change("aktiviteter:\n  - rubrik: Resa till Jinan\n  - rubrik: Besök från Jinan\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = Application.root / Application.activities
    var taken: Set<String> = []
    for (place, activity) in list.items(of: application.activities) {
      guard let id = activity.id, !taken.insert(id).inserted else { continue }
      outcome.report(.taken(Text(quoting: id)), at: place / Activity.id)
    }
  }
}

extension Text {
  fileprivate static func taken(_ id: Text) -> Text {
    Text(
      sv: """
        \(id.sv) är redan beteckningen på en aktivitet längre upp. Ge den här en egen beteckning, \
        och se över vilka budgetrader som hänvisar till den.
        """,
      en: """
        \(id.en) is already the identifier of an activity further up. Give this one an identifier \
        of its own, and go over which budget lines refer to it.
        """)
  }
}
