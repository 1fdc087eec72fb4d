public import Diagnostics
import FormKit
public import RuleKit

/// The decision names the edition that the application names.
///
/// The decision's edition binds the case, so another one changes what the application is judged by.
public enum EditionAppliedForRule: ApplicationRule, DecisionRule {
  public static let info = RuleInfo(
    "DEC015", .warning,
    title: Text(
      sv: "Beslutet och ansökan har samma utgåva",
      en: "The decision and the application name the same edition"),
    reason: Text(
      sv: """
        Beslutets utgåva gäller för hela ärendet, också för ansökan. Skiljer de sig bedöms ansökan \
        efter andra regler än den säger.
        """,
      en: """
        The decision's edition holds for the whole case, and for the application too. If the two \
        differ, the application is judged by other rules than it says.
        """),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(in: .decision, "utgåva: \"2008\" # <--\n"),
      .change(
        in: .decision, of: .inception2023, "edition: \"2023\" # <--\n",
        beside: [.application: "case:\n  edition: \"2020\" # <--\n"]),
      .change(
        of: .inception2023, "case:\n  edition: \"2023\" # <--\n",
        beside: [.decision: "edition: \"2020\" # <--\n"]),
    ],
    silent: [
      .change(in: .decision, "utgåva: \"2013\"\n"),
      .change(in: .decision, "utgåva: 2013\n"),
      // Another rule says that there is no such edition.
      .change(in: .decision, "utgåva: \"2014\"\n"),
      .change("ärende:\n  utgåva: \"2014\"\n"),
      .change("ärende:\n  utgåva: \"2013\"\n", absent: [.decision]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let decided = context.decision?.edition,
      let stated = application.details.edition, areTwo(stated, decided, in: context)
    else { return }
    outcome.report(
      .otherThanDecided(stated, decided),
      at: Application.root / Application.details / CaseDetails.edition,
      related: [.in(Decision.self, holds: decided) { $0 / Decision.edition }])
  }

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let decided = decision.edition else { return }
    guard let application = context.applicationAtHand(&outcome) else { return }
    guard let stated = application.details.edition, areTwo(stated, decided, in: context) else {
      return
    }
    outcome.report(
      .otherThanApplied(decided, stated), at: Decision.root / Decision.edition,
      related: [
        .in(Application.self, holds: stated) { $0 / Application.details / CaseDetails.edition }
      ])
  }

  /// Whether both are known, and not the same.
  private static func areTwo(_ name: String, _ other: String, in context: CaseContext) -> Bool {
    guard name != other else { return false }
    let names = context.allEditions().compactMap(\.name)
    return names.contains(name) && names.contains(other)
  }
}

extension Text {
  fileprivate static func otherThanApplied(_ decided: String, _ stated: String) -> Text {
    Text(
      sv: """
        Beslutet säger utgåvan \(decided), men ansökan säger \(stated). Hela ärendet bedöms efter \
        \(decided) så länge det står här. Skriv i båda den utgåva som ansökan prövades mot.
        """,
      en: """
        The decision says the \(decided) edition, but the application says \(stated). The whole \
        case is judged by \(decided) as long as this stands here. Write in both the edition that \
        the application was judged by.
        """)
  }

  fileprivate static func otherThanDecided(_ stated: String, _ decided: String) -> Text {
    Text(
      sv: """
        Ansökan säger utgåvan \(stated), men den bedöms efter \(decided), som beslutet säger. \
        Skriv i båda den utgåva som ansökan prövades mot.
        """,
      en: """
        The application says the \(stated) edition, but it is judged by \(decided), as the \
        decision says. Write in both the edition that the application was judged by.
        """)
  }
}
