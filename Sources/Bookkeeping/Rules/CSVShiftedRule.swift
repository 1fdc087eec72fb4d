import Diagnostics

/// Every row of a table has as many cells as the heading row.
enum CSVShiftedRule {
  static let info = RuleInfo(
    "CSV004", .error,
    title: Text(
      sv: "Raderna har lika många celler som rubrikraden",
      en: "The rows have as many cells as the heading row"),
    reason: Text(
      sv: "En rad med fler eller färre celler är förskjuten: beloppet kan stå i fel kolumn.",
      en: "A row with more cells or fewer has slipped: the amount may be in the wrong column."),
    basis: .logic,
    firing: [
      .csv("Datum;Ver;Konto;Text;Belopp\n2014-01-31;V1;5010;Lön; januari;100,00 # <--\n"),
      .csv("Datum;Ver;Konto;Text;Belopp\n2014-01-31;V1;5010;100,00 # <--\n"),
      .csv("Datum,Ver,Konto,Belopp\n2014-01-31,V1,5010,100,00 # <--\n"),
    ],
    silent: [
      .csv("Datum;Ver;Konto;Text;Belopp\n2014-01-31;V1;5010;\"Lön; januari\";100,00;;\n"),
      .csv("Datum;Ver;Konto;Belopp;Projekt\n2014-01-31;V1;5010;100,00\n"),
      .csv("Datum,Ver,Konto,Belopp\n2014-01-31,V1,5010,\"100,00\"\n"),
    ])

  static func tooMany(_ count: Int, of width: Int, at range: SourceRange) -> Finding {
    finding(count, width, range)
  }

  static func tooFew(_ count: Int, of width: Int, at range: SourceRange) -> Finding {
    finding(count, width, range)
  }

  private static func finding(_ count: Int, _ width: Int, _ range: SourceRange) -> Finding {
    Finding(
      info, at: .root,
      message: Text(
        sv: """
          Raden har \(count == 1 ? "en cell" : "\(count) celler"), men rubrikraden har \(width). \
          Ett skiljetecken i en text eller ett belopp behöver citattecken runt sig. Exportera på \
          nytt eller rätta raden.
          """,
        en: """
          The row has \(count == 1 ? "one cell" : "\(count) cells"), but the heading row has \
          \(width). A separator within a text or an amount needs quotation marks around it. Export \
          anew or correct the row.
          """), range: range)
  }
}
