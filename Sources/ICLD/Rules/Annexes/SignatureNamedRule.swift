public import Diagnostics
import FormKit
public import RuleKit

/// Someone signs the document.
public enum SignatureNamedRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "SGN001", .error,
    title: Text(sv: "Någon skriver under", en: "Someone signs"),
    reason: Text(
      sv: "Den som skriver under svarar för att uppgifterna stämmer.",
      en: "Whoever signs answers for the entries being right."),
    basis: .logic,
    firing: [
      .change("underskrift: # <--\n  titel: stadsdirektör\n", without: ["signature.name"]),
      .change(
        in: .report, "underskrift: # <--\n  titel: stadsdirektör\n", without: ["signature.name"]),
    ],
    silent: [
      .change("underskrift:\n  namn: stadsdirektör, Västerås stad\n"),
      .change(in: .report, "underskrift:\n  namn: stadsdirektör, Västerås stad\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard application.signature.name == nil else { return }
    outcome.report(
      .applicationUnsigned, at: Application.root / Application.signature / Signature.name)
  }

  public static func check(
    _ report: Report, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard report.signature.name == nil else { return }
    outcome.report(.reportUnsigned, at: Report.root / Report.signature / Signature.name)
  }
}

extension Text {
  fileprivate static let applicationUnsigned = Text(
    sv: """
      Ansökan har ingen undertecknare. Ange i fältet ”namn” vem som skriver under för den \
      svenska sökanden.
      """,
    en: """
      Nobody signs the application. State in the field “name” who does so for the Swedish \
      applicant.
      """)

  fileprivate static let reportUnsigned = Text(
    sv: """
      Redovisningen har ingen undertecknare. Ange i fältet ”namn” vem som skriver under för den \
      part som fick bidraget.
      """,
    en: """
      Nobody signs the report. State in the field “name” who does so for the party that got the \
      grant.
      """)
}
