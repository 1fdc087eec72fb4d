public import Diagnostics
import FormKit
public import RuleKit

/// No file is listed as two annexes.
public enum AnnexListedOnceRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "ANN004", .warning,
    title: Text(sv: "Varje bilaga är en egen fil", en: "Each annex is a file of its own"),
    reason: Text(
      sv: "När samma fil står två gånger är det ofta en annan fil som skulle ha varit med.",
      en: "Where a file is listed twice, another file was often meant to be there."),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        """
        bilagor:
          - {slag: avsiktsförklaring, fil: bilagor/avsiktsforklaring.pdf}
          - {slag: budget, fil: bilagor/budget.xlsx}
          - {slag: annan, fil: ./bilagor//x/../budget.xlsx} # <--
        """),
      .change(
        in: .report,
        """
        bilagor:
          - {slag: revisionsintyg, fil: bilagor/revisionsintyg.pdf}
          - {slag: godkännande, fil: bilagor/revisionsintyg.pdf} # <--
        """),
    ],
    silent: [
      // The same name in another folder is another file, and so is one above the folder.
      .change(
        """
        bilagor:
          - {slag: avsiktsförklaring, fil: bilagor/avsiktsforklaring.pdf}
          - {slag: budget, fil: bilagor/budget.xlsx}
          - {slag: annan, fil: gamla/budget.xlsx}
          - {slag: annan, fil: ../budget.xlsx}
          - {slag: annan, fil: ../../budget.xlsx}
        """),
      .change(
        in: .report,
        """
        bilagor:
          - {slag: revisionsintyg}
          - {slag: godkännande}
          - {slag: löneredovisning, fil: bilagor/loner.xlsx}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    check(application.annexes, at: Application.root / Application.annexes, &outcome)
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    check(report.annexes, at: Report.root / Report.annexes, &outcome)
  }

  private static func check(
    _ annexes: [Annex], at list: Place<[Annex]>, _ outcome: inout Outcome
  ) {
    var rows: [String: Int] = [:]
    for (index, annex) in annexes.enumerated() {
      guard let name = annex.file else { continue }
      let path = AnnexPath(name).text
      if let row = rows[path] {
        outcome.report(.listedAs(row, Text(quoting: name)), at: list[index] / Annex.file)
      } else {
        rows[path] = index + 1
      }
    }
  }
}

extension Text {
  fileprivate static func listedAs(_ row: Int, _ name: Text) -> Text {
    Text(
      sv: """
        Filen \(name.sv) står redan på rad \(row) bland bilagorna. Skriv namnet på rätt fil, \
        eller ta bort den ena raden.
        """,
      en: """
        The file \(name.en) is listed already, in row \(row) of the annexes. Either write the name \
        of the right file, or delete one of the rows.
        """)
  }
}
