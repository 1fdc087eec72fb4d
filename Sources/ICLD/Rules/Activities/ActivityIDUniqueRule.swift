public import Diagnostics
import FormKit
public import RuleKit

/// Each activity has an identifier of its own.
public enum ActivityIDUniqueRule: ApplicationRule, ReportRule {
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
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: genomförd}
          - {id: A2, utfall: inställd}
          - {id: A2, utfall: genomförd} # <--
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
      .change(in: .report, "aktiviteter:\n  - {id: A1, utfall: genomförd}\n  - {oplanerad: ja}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = Application.root / Application.activities
    let ids = list.items(of: application.activities).map { ($0 / Activity.id, $1.id) }
    for (place, id) in repeated(ids) {
      outcome.report(.taken(Text(quoting: id)), at: place)
    }
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let list = Report.root / Report.activities
    let ids = list.items(of: report.activities).map { ($0 / ReportedActivity.id, $1.id) }
    for (place, id) in repeated(ids) {
      outcome.report(.reported(Text(quoting: id)), at: place)
    }
  }

  /// The identifiers that another has taken before them.
  private static func repeated(_ ids: [(Place<String>, String?)]) -> [(Place<String>, String)] {
    var taken: Set<String> = []
    return ids.compactMap { place, id in
      id.flatMap { taken.insert($0).inserted ? nil : (place, $0) }
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

  fileprivate static func reported(_ id: Text) -> Text {
    Text(
      sv: """
        Aktiviteten \(id.sv) är redan redovisad längre upp. Rätta beteckningen till den \
        som aktiviteten har i ansökan. Ägde den rum två gånger, ge den ena en egen beteckning och \
        skriv oplanerad: ja.
        """,
      en: """
        The activity \(id.en) is reported further up already. Correct the \
        identifier to the one that the activity has in the application. If it took place twice, \
        give one of them an identifier of its own and write unplanned: yes.
        """)
  }
}
