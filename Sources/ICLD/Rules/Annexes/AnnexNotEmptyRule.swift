public import Diagnostics
import FormKit
public import RuleKit

/// No annex is an empty file.
public enum AnnexNotEmptyRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "ANN007", .error,
    title: Text(sv: "Bilagornas filer har ett innehåll", en: "The annexes' files are not empty"),
    reason: Text(
      sv: "En tom fil blir till när en kopiering eller skanning avbryts, och ingen kan läsa den.",
      en: "An empty file is what is left when copying or scanning breaks off; nobody can read it."),
    basis: .logic,
    firing: [
      .change(
        """
        bilagor:
          - slag: avsiktsförklaring
            fil: bilagor/tom.pdf # <--
            undertecknad: ja
        """),
      .change(in: .report, "bilagor:\n  - {slag: revisionsintyg, fil: bilagor/tom.pdf} # <--\n"),
    ],
    silent: [
      .change("bilagor:\n  - {slag: budget, fil: bilagor/budget.xlsx}\n"),
      // Another rule says that the file is not there.
      .change("bilagor:\n  - {slag: budget, fil: bilagor/finns-inte.xlsx}\n"),
      .change(in: .report, "bilagor:\n  - {slag: godkännande, fil: bilagor/godkannande.pdf}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    check(application.annexes, at: Application.root / Application.annexes, in: context, &outcome)
  }

  public static func check(
    _ report: Report, in context: CaseContext, _ outcome: inout Outcome
  ) {
    check(report.annexes, at: Report.root / Report.annexes, in: context, &outcome)
  }

  private static func check(
    _ annexes: [Annex], at list: Place<[Annex]>, in context: CaseContext,
    _ outcome: inout Outcome
  ) {
    for (place, name, file) in context.files(of: annexes, at: list, &outcome) {
      guard case .file(bytes: 0, content: _, digest: _) = file else { continue }
      outcome.report(.empty(Text(quoting: name)), at: place)
    }
  }
}

extension Text {
  fileprivate static func empty(_ name: Text) -> Text {
    Text(
      sv: """
        Filen \(name.sv) är tom: den har 0 byte. Lägg dit filen på nytt, eller ta bort \
        bilagan här.
        """,
      en: """
        The file \(name.en) is empty: it has 0 bytes. Either put the file there again, or remove \
        the annex here.
        """)
  }
}
