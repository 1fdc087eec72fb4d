public import Diagnostics
import FormKit
public import RuleKit

/// The files that the annexes name are in the case's folder.
public enum AnnexFileFoundRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "ANN002", .error,
    title: Text(sv: "Bilagornas filer finns", en: "The annexes' files are there"),
    reason: Text(
      sv: "En bilaga som inte finns i mappen kommer inte med när ni lämnar in.",
      en: "An annex that is not in the folder is left out when you hand in."),
    basis: .logic,
    firing: [
      .change(
        """
        bilagor:
          - {slag: avsiktsförklaring, fil: bilagor/avsiktsforklaring.pdf}
          - {slag: budget, fil: bilagor/finns-inte.xlsx} # <--
        """),
      .change("bilagor:\n  - {slag: budget, fil: bilagor\\budget.xlsx} # <--\n"),
      .change(
        in: .report,
        """
        bilagor:
          - slag: revisionsintyg
            fil: bilagor/finns-inte.pdf # <--
        """),
    ],
    silent: [
      .change("bilagor:\n  - {slag: budget, fil: bilagor/budget.xlsx}\n"),
      .change("bilagor:\n  - {slag: budget}\n"),
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
      switch file {
      case .missing(let near):
        outcome.report(
          .missing(Text(quoting: name), near: near.map { Text(quoting: $0) }), at: place,
          fixes: near.map { [.write($0)] } ?? [])
      case .notAFile: outcome.report(.noFile(Text(quoting: name)), at: place)
      case .file: continue
      }
    }
  }
}

extension Text {
  fileprivate static func missing(_ name: Text, near: Text?) -> Text {
    if let near { return missing(name, but: near) }
    return Text(
      sv: """
        Filen \(name.sv) finns inte i ärendets mapp. Lägg filen där, eller rätta namnet \
        här.
        """,
      en: """
        The file \(name.en) is not in the case's folder. Either put the file there, or correct \
        the name here.
        """)
  }

  private static func missing(_ name: Text, but near: Text) -> Text {
    Text(
      sv: """
        Filen \(name.sv) finns inte i ärendets mapp, men där finns \(near.sv). Skriv det namnet, \
        om det är den filen ni menar. Lägg annars filen i mappen, eller rätta namnet här.
        """,
      en: """
        The file \(name.en) is not in the case's folder, but \(near.en) is. Write that name if it \
        is the file you mean. Otherwise put the file there, or correct the name here.
        """)
  }

  fileprivate static func noFile(_ name: Text) -> Text {
    Text(
      sv: """
        \(name.sv) är ingen vanlig fil i ärendets mapp, utan en mapp eller något som ligger \
        utanför. Lägg filen i mappen, eller rätta namnet här.
        """,
      en: """
        \(name.en) is not an ordinary file in the case's folder, but a folder or something \
        outside it. Either put the file into the folder, or correct the name here.
        """)
  }
}
