public import Diagnostics
import FormKit
public import RuleKit

/// The kind of application could be applied for under the edition.
public enum OfferedKindRule: ApplicationRule {
  public static let info = RuleInfo(
    "ELG002", .error,
    title: Text(
      sv: "Typen av ansökan går att söka", en: "The kind of application can be applied for"),
    reason: Text(
      sv: "Vad programmet ger bidrag till har ändrats med åren. Det anges i utgåvan.",
      en: "What the programme gives grants for has changed over the years; the edition says it."),
    basis: .verified, citation: .programmePage2012, canBeWaived: true,
    firing: [
      .change("typ: förberedelse # <--\n", beside: [.edition: noInception]),
      .change(
        "typ: förberedelse # <--\n",
        beside: [.edition: "kinds:\n  - {kind: inception, offered: no, source: S5}\n"]),
    ],
    silent: [
      .change("typ: förberedelse\n"),
      .change("typ: projekt\n", beside: [.edition: noInception]),
      // The edition does not know: not checked.
      .change("typ: spridning\n"),
    ])

  private static let noInception = """
    kinds:
      - {kind: inception, offered: no, source: S5}
      - {kind: project, offered: yes, source: S5}
      - {kind: steering_group, offered: yes, source: S1}
    """

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let kind = application.kind else { return }
    let kinds = context.edition.kinds
    let entry = kinds.first { $0.kind == kind }
    switch entry?.offered {
    case .known(.yes): return
    case .known(.no):
      let others = kinds.filter { $0.offered == .known(.yes) }.compactMap(\.kind)
      outcome.report(
        .notOffered(kind, others, context.edition), at: Application.root / Application.kind,
        citation: context.edition.citation(entry?.source))
    case .unknown, nil: outcome.notChecked(.offerUnknown(kind, context.edition))
    }
  }
}

extension Text {
  fileprivate static func offerUnknown(_ kind: ApplicationKind, _ edition: Edition) -> Text {
    let edition = edition.inWords
    return Text(
      sv: "Det är inte känt om typen ”\(kind.name.sv)” gick att söka enligt \(edition.sv).",
      en:
        """
        It is not known whether the kind “\(kind.name.en)” could be applied for under \(edition.en).
        """
    )
  }

  fileprivate static func notOffered(
    _ kind: ApplicationKind, _ others: [ApplicationKind], _ edition: Edition
  ) -> Text {
    let edition = edition.inWords
    let names = others.map { Text(sv: "”\($0.name.sv)”", en: "“\($0.name.en)”") }.asAlternatives()
    let choice =
      others.isEmpty
      ? Text(sv: "en annan typ", en: "another kind")
      : Text(sv: "en annan typ: \(names.sv)", en: "another kind: \(names.en)")
    return Text(
      sv: """
        Typen ”\(kind.name.sv)” går inte att söka enligt \(edition.sv). Rätta utgåvan, eller välj \
        \(choice.sv).
        """,
      en: """
        The kind “\(kind.name.en)” cannot be applied for under \(edition.en). Either correct the \
        edition, or choose \(choice.en).
        """)
  }
}
