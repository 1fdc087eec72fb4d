public import Diagnostics
import FormKit
public import RuleKit

/// A budget annex says what the application says: it is the one that is made from it.
public enum BudgetAnnexRule: ApplicationRule {
  public static let info = RuleInfo(
    "ANN008", .warning,
    title: Text(
      sv: "Budgetbilagan är gjord av ansökan",
      en: "The budget annex is made from the application"),
    reason: Text(
      sv: """
        Säger bilagan och ansökan olika vet den som läser inte vilka belopp som gäller. Det händer \
        lätt när budgeten ändras efter att bilagan gjordes.
        """,
      en: """
        Where the annex and the application differ, readers do not know which amounts hold. That \
        easily happens when the budget is changed after the annex was made.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        """
        bilagor:
          - {slag: avsiktsförklaring, fil: bilagor/avsiktsforklaring.pdf}
          - {slag: budget, fil: bilagor/annan-budget.csv} # <--
        """),
      // The annex was made before the financing was known.
      .change(
        """
        budget:
          annan_finansiering:
            - {källa: Västerås stad, belopp: 1 000, status: beslutad}
        bilagor:
          - slag: budget
            fil: bilagor/budget.csv # <--
        """),
    ],
    silent: [
      .change("bilagor:\n  - {slag: budget, fil: bilagor/budget.csv}\n"),
      // Made in English.
      .change("bilagor:\n  - {slag: budget, fil: annexes/budget.csv}\n"),
      .change(of: .project2013, "bilagor:\n  - {slag: budget, fil: bilagor/budget.csv}\n"),
      .change("bilagor:\n  - {slag: annan, fil: bilagor/annan-budget.csv}\n"),
      // Another rule says that the file is empty, or not there.
      .change(
        """
        bilagor:
          - {slag: budget, fil: bilagor/tom.csv}
          - {slag: budget, fil: bilagor/finns-inte.csv}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = Application.root / Application.annexes
    let files = context.files(of: application.annexes, at: list, kind: .budget, &outcome)
    for (place, name, file) in files {
      guard case .file(let bytes, _, let digest) = file, bytes > 0 else { continue }
      switch BudgetAnnexFormat(rawValue: AnnexPath(name).ending) {
      case nil: outcome.notChecked(.notMade(Text(quoting: name)))
      case .xlsx where digest.flatMap({ context.isBudgetAnnex($0, .xlsx) }) == true: break
      // It may say the same all the same: whoever saves a workbook again gives it other bytes.
      case .xlsx: outcome.notChecked(.otherWorkbook(Text(quoting: name)))
      case .csv:
        if let digest {
          compare(digest, of: name, at: place, in: context, &outcome)
        } else {
          outcome.notChecked(.notRead(Text(quoting: name)))
        }
      }
    }
  }

  private static func compare(
    _ digest: String, of name: String, at place: Place<String>, in context: CaseContext,
    _ outcome: inout Outcome
  ) {
    guard let isMade = context.isBudgetAnnex(digest, .csv) else {
      outcome.notChecked(.budgetNotRead)
      return
    }
    if !isMade { outcome.report(.differs(Text(quoting: name)), at: place) }
  }
}

extension Text {
  fileprivate static func notMade(_ name: Text) -> Text {
    Text(
      sv: """
        Bidrag gör budgetbilagor som CSV och XLSX och kan inte jämföra filen \(name.sv) med \
        ansökan. Se själva till att de säger samma sak.
        """,
      en: """
        Bidrag makes budget annexes as CSV and XLSX, and cannot compare the file \(name.en) with \
        the application. Make sure yourselves that they say the same.
        """)
  }

  fileprivate static func otherWorkbook(_ name: Text) -> Text {
    Text(
      sv: """
        Filen \(name.sv) är inte byte för byte den arbetsbok som Bidrag gör av ansökan som den är \
        nu. Är den gjord eller sparad i ett annat program går den inte att jämföra med ansökan: se \
        själva till att de säger samma sak, eller gör bilagan med ”bidrag skriv --till xlsx”.
        """,
      en: """
        The file \(name.en) is not byte for byte the workbook that Bidrag makes from the \
        application as it is now. If it was made or saved in another program it cannot be compared \
        with the application: make sure yourselves that they say the same, or make the annex with \
        “bidrag render --to xlsx”.
        """)
  }

  fileprivate static func notRead(_ name: Text) -> Text {
    Text(
      sv: "Filen \(name.sv) gick inte att läsa, eller är för stor för att jämföras med ansökan.",
      en: """
        The file \(name.en) could not be read, or is too large to be compared with the application.
        """)
  }

  fileprivate static let budgetNotRead = Text(
    sv: "Ansökans budget kunde inte läsas i sin helhet, så den går inte att jämföra med bilagan.",
    en: "The application's budget could not be read as a whole, so the annex cannot be compared.")

  fileprivate static func differs(_ name: Text) -> Text {
    Text(
      sv: """
        Filen \(name.sv) är inte den budgetbilaga som görs av ansökan som den är nu. Gör om \
        bilagan med ”bidrag skriv … --till csv” och ange den filen här, eller se till att bilagan \
        och ansökan säger samma sak.
        """,
      en: """
        The file \(name.en) is not the budget annex that is made from the application as it is \
        now. Either make the annex anew with “bidrag render … --to csv” and give that file here, \
        or make sure that the annex and the application say the same.
        """)
  }
}
