public import Diagnostics
import FormKit
public import RuleKit

/// The annexes that the edition demands of an application are there, first of all the letter of
/// intent.
///
/// What reports must have is another rule's.
public enum RequiredAnnexRule: ApplicationRule {
  public static let info = RuleInfo(
    "ANN001", .error,
    title: Text(
      sv: "Avsiktsförklaringen och andra bilagor som krävs finns med",
      en: "The letter of intent and other annexes that are demanded are there"),
    reason: Text(
      sv:
        "ICLD kräver vissa bilagor; avsiktsförklaringen visar att alla parter står bakom ansökan.",
      en: """
        ICLD demands certain annexes; the letter of intent shows that all parties stand behind the \
        application.
        """),
    basis: .verified, citation: .onlineApplication, canBeWaived: true,
    firing: [
      .change(
        "bilagor: # <--\n  - {slag: budget, fil: bilagor/budget.xlsx}\n",
        beside: [
          .edition:
            """
          annexes:
            - {document: application, kind: letter_of_intent, demanded: yes, source: S9}

          """
        ]),
      .change(
        of: .inception2023,
        """
        annexes: # <--
          - {kind: letter_of_intent, file: annexes/letter-of-intent.pdf, signed: yes}
          - {kind: other, file: annexes/budget.xlsx}
        """),
    ],
    silent: [
      .change(
        """
        bilagor:
          - {slag: budget, fil: bilagor/budget.xlsx}
          - {slag: avsiktsförklaring, fil: bilagor/avsiktsforklaring.pdf}
        """),
      // An annex whose kind cannot be read may be the one that is looked for.
      .change("bilagor:\n  - {slag: brev, fil: bilagor/avsiktsforklaring.pdf}\n"),
      .change(
        "bilagor:\n  - {slag: avsiktsförklaring, fil: bilagor/avsiktsforklaring.pdf}\n",
        beside: [
          .edition:
            "annexes:\n  - {document: application, kind: budget, demanded: unknown, signed: no}\n"
        ]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard application.annexes.allSatisfy({ $0.kind != nil }) else { return }
    let demands = context.edition.annexes(for: .application)
    if demands.isEmpty { return outcome.notChecked(.nothingKnown) }
    let kinds = Set(application.annexes.compactMap(\.kind))
    for demand in demands {
      guard let kind = demand.kind, !kinds.contains(kind) else { continue }
      switch demand.demanded {
      case .known(.yes):
        outcome.report(
          .missing(kind), at: Application.root / Application.annexes, target: .name,
          citation: context.edition.citation(demand.source))
      case .known(.no): continue
      case .unknown, nil: outcome.notChecked(.notKnown(kind))
      }
    }
  }
}

extension Text {
  fileprivate static let nothingKnown = Text(
    sv: "Det är inte känt vilka bilagor utgåvan kräver till en ansökan.",
    en: "It is not known which annexes the edition demands of an application.")

  fileprivate static func notKnown(_ kind: AnnexKind) -> Text {
    Text(
      sv: "Det är inte känt om utgåvan kräver bilagan ”\(kind.label.sv)”.",
      en: "It is not known whether the edition demands the annex “\(kind.label.en)”.")
  }

  fileprivate static func missing(_ kind: AnnexKind) -> Text {
    Text(
      sv: """
        Bilagan ”\(kind.label.sv)” saknas, men ICLD kräver den. Lägg filen i ärendets mapp för \
        bilagor, och lägg till en rad här med slaget ”\(kind.name.sv)”.
        """,
      en: """
        The annex “\(kind.label.en)” is missing, but ICLD demands it. Put the file into the case's \
        folder of annexes, and add a row here of the kind “\(kind.name.en)”.
        """)
  }
}
