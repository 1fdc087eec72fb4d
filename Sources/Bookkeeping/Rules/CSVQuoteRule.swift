import Diagnostics

/// Every quotation mark of a table is closed.
enum CSVQuoteRule {
  static let info = RuleInfo(
    "CSV005", .error,
    title: Text(
      sv: "Citattecken i tabellen stängs", en: "Quotation marks in the table are closed"),
    reason: Text(
      sv:
        """
        Efter ett citattecken som inte stängs blir resten av filen en enda cell. Ofta är filen \
        avbruten.
        """,
      en:
        """
        After a quotation mark that is not closed the rest of the file is one cell. Often the file \
        is cut off.
        """
    ),
    basis: .logic,
    firing: [
      .csv(
        """
        Datum;Ver;Konto;Text;Belopp
        2014-01-31;V1;5010;\"Lön;100,00 # <--
        2014-02-28;V2;5010;Lön;1,00

        """
      ),
      .csv(
        """
        Datum;Ver;Konto;Text;Belopp
        2014-01-31;V1;5010;"Lön;100,00 # <--
        2014-02-28;V2;5010;Lön";1,00
        """),
    ],
    silent: [
      .csv(
        "Datum;Ver;Konto;Text;Belopp\n2014-01-31;V1;5010;\"Lön, \"\"resan\"\"\noch mer\";100,00\n")
    ])

  static func finding(at range: SourceRange) -> Finding {
    Finding(
      info, at: .root,
      message: Text(
        sv: """
          Citattecknet öppnas här och stängs aldrig. Kontrollera att filen är hel, och exportera \
          den annars på nytt.
          """,
        en: """
          The quotation mark is opened here and never closed. Check that the file is whole, and \
          export it anew otherwise.
          """), range: range)
  }

  /// A text over several lines, of which one looks like a booked row.
  static func rowInText(at range: SourceRange) -> Finding {
    let mark = SourcePosition(line: range.start.line, column: range.start.column + 1)
    var finding = Finding(
      info, severity: .warning, at: .root,
      message: Text(
        sv: """
          Citattecknet öppnas här och stängs flera rader ned, så raderna däremellan har lästs som \
          text. Minst en av dem ser ut som en bokförd rad. Hör citattecknet till texten ska det \
          skrivas två gånger, och hela texten stå inom citattecken. Annars exporterar ni filen på \
          nytt.
          """,
        en: """
          The quotation mark is opened here and closed several lines below, so the lines between \
          were read as text. At least one of them looks like a booked row. If the mark belongs to \
          the text, write it twice, and put the whole text within quotation marks. Otherwise, \
          export the file anew.
          """), range: SourceRange(start: range.start, end: mark))
    finding.explanation = Text(
      sv: "En rad som läses som text är en kostnad som inte räknas.",
      en: "A row that is read as text is a cost that does not count.")
    return finding
  }
}
