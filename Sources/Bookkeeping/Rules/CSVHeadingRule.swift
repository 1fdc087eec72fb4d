import Diagnostics

/// A table has a heading row, and rows below it.
enum CSVHeadingRule {
  static let info = RuleInfo(
    "CSV001", .error,
    title: Text(
      sv: "Tabellen har en rubrikrad och rader under den",
      en: "The table has a heading row and rows below it"),
    reason: Text(
      sv:
        "Utan rubriker går det inte att veta vilken kolumn som är belopp och vilken som är konto.",
      en: "Without headings there is no telling which column is the amount and which the account."),
    basis: .logic,
    firing: [
      .csv("2014-01-31;V1;5010;100,00\n2014-02-28;V2;5010;200,00\n"),
      .csv("Rubrik\nEtt brev om inget särskilt.\n"),
      .csv("Datum;Ver;Konto;Belopp # <--\n\n"),
      // Of a table without vouchers, and in the columns of a heading row below.
      .csv(
        """
        Datum;Konto;Belopp
        2014-04-07;7052;700,00 # <--

        Datum;Ver;Konto;Text;Belopp
        2014-04-08;V1;7052;Hotell;100,00
        """),
      .csv(
        """
        2014-04-07;V1;7052;700,00 # <--
        Datum;Ver;Konto;Belopp
        2014-04-08;V2;7052;100,00
        """),
    ],
    silent: [
      .csv("Datum;Ver;Konto;Belopp\n2014-01-31;V1;5010;100,00\n"),
      .csv(
        "Huvudbok 2014\n\nBokf.datum,Ver.nr,Konto,Debet,Kredit\n2014-01-31,V1,5010,100.00,\n"),
      .csv(
        """
        Huvudbok;2014-01-01;2014-12-31
        Utskriven;2015-01-12 14:05;;1
        Saldo;2014-12-31;;12 345,00
        Datum;Ver;Konto;Belopp
        2014-04-08;V2;7052;100,00
        """),
      .csv("Date\tVoucher No\tAccount\tAmount\n2014-01-31\tV1\t5010\t100.00\n"),
    ])

  static func finding(_ source: SourceText) -> Finding {
    let first = source.lines.first.map { String($0).shownShortly } ?? ""
    return Finding(
      info, at: .root,
      message: Text(
        sv: """
          Filen har ingen rubrikrad som Bidrag känner igen; den börjar med ”\(first)”. Exportera \
          med rubriker, eller skriv en rad överst, till exempel \
          Datum;Verifikation;Konto;Projekt;Text;Belopp. Har kolumnerna andra namn, ange dem under \
          csv i konteringen.
          """,
        en: """
          The file has no heading row that Bidrag recognises; it begins with “\(first)”. Export \
          with headings, or write a line at the top, such as \
          Date;Voucher;Account;Project;Text;Amount. If the columns have other names, state them \
          under csv in the mapping.
          """),
      range: SourceRange(line: 1))
  }

  /// - Parameter line: that of the heading row.
  static func rowAbove(_ line: Int, at range: SourceRange) -> Finding {
    Finding(
      info, at: .root,
      message: Text(
        sv: """
          Raden ser ut att vara bokförd, men läses inte: den står ovanför rubrikraden, som är rad \
          \(line). Flytta ner den under rubrikraden. Är det två tabeller i filen, hämta dem var \
          för sig.
          """,
        en: """
          The row looks booked but is not read: it stands above the heading row, which is line \
          \(line). Move it down below the heading row. If the file holds two tables, import them \
          one at a time.
          """), range: range)
  }

  static func noRows(at range: SourceRange) -> Finding {
    Finding(
      info, at: .root,
      message: Text(
        sv: """
          Under rubrikraden finns inga bokförda rader. Exportera på nytt, och kontrollera urvalet \
          i ekonomisystemet.
          """,
        en: """
          Below the heading row there are no booked rows. Export anew, and check the selection in \
          the finance system.
          """), range: range)
  }
}
