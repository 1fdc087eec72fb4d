import Diagnostics

/// Every cell of a table holds what its column is for.
enum CSVValueRule {
  static let info = RuleInfo(
    "CSV003", .error,
    title: Text(
      sv: "Varje cell i tabellen går att läsa", en: "Every cell of the table can be read"),
    reason: Text(
      sv: """
        Står det text där ett belopp ska stå har kolumnerna ofta hamnat fel, och då är andra \
        belopp också fel. Därför tas inget in.
        """,
      en: """
        Text where an amount should be often means that columns have slipped, and then other \
        amounts are wrong, too. So nothing is taken in.
        """),
    basis: .logic,
    firing: [
      .csv("Datum;Ver;Konto;Text;Belopp\n2014-01-31;V1;5010;100,00;Lön # <--\n"),
      .csv("Datum;Ver;Konto;Belopp\n31 januari;V1;5010;100,00 # <--\n"),
      .csv("Datum;Ver;Konto;Belopp\n2014-02-30;V1;5010;100,00 # <--\n"),
      .csv("Datum;Ver;Konto;Belopp\n2014-01-31;V1;Lön;100,00 # <--\n"),
      .csv("Datum;Ver;Konto;Belopp\n2014-01-31;;5010;100,00 # <--\n"),
      .csv("Datum;Ver;Konto;Belopp\n;V1;5010;100,00 # <--\n"),
      // A cost that begins with the word of a balance.
      .csv("Datum;Ver;Konto;Text;Belopp\n2014-05-06;;7051;Utgående flyg;18 400,00 # <--\n"),
      .csv("Datum;Ver;Konto;Text;Belopp\n;;7051;Utgående flyg;18 400,00 # <--\n"),
      // Booked below the first row of its voucher, and no sum.
      .csv(
        """
        Datum;Ver;Konto;Text;Belopp
        2014-04-07;V1;7052;Hotell;100,00
        ;;7052;Hotellrum totalt;100,00 # <--
        """),
      .csv("Datum;Ver;Konto;Belopp\n2014-01-31;V1;;100,00 # <--\n"),
      .csv("Datum;Ver;Konto;Belopp\n2014-01-31;V1;5010; # <--\n"),
      .csv("Datum;Ver;Konto;Belopp\n2014-01-31;V1;5010;1,234 # <--\n"),
      .csv("Datum;Ver;Konto;Belopp\n2014-01-31;V1;5010;12,345678 # <--\n"),
      .csv("Datum;Ver;Konto;Belopp\n2014-01-31;V1;5010;31.960 # <--\n"),
      .csv(
        """
        Datum;Ver;Konto;Belopp
        2014-01-31;V1;5010;31,960 # <--
        2014-01-31;V2;5010;3,50
        """),
      .csv("Datum;Ver;Konto;Debet;Kredit\n2014-01-31;V1;5010;;-40,00 # <--\n"),
      // A refund that the column of amounts has as a cost.
      .csv(
        """
        Datum;Ver;Konto;Belopp;Debet;Kredit
        2014-01-31;V1;5010;100,00;100,00;
        2014-02-28;V2;5010;40,00;;40,00 # <--
        """),
      .csv("Datum;Ver;Belopp;Valuta;Kurs\n2014-01-31;V1;100,00;CNY;bankens # <--\n"),
      .csv("Datum;Ver;Belopp;Valuta\n2014-01-31;V1;100,00;yuan # <--\n"),
      .csv("Datum;Ver;Belopp;Valuta;Kursdatum\n2014-01-31;V1;100,00;CNY;i går # <--\n"),
    ],
    silent: [
      .csv(
        """
        Datum;Ver;Konto;Text;Belopp
        2014-01-31;V1;5010 Lön;Lön;1 234,56
        2014/02/28;V2;5010;Lön;1.234,56
        20140331;V3;5010;Lön;-1234,56
        2014-04-30;V4;5010;Lön;1234,56-
        2014-05-31;V5;5010;Lön;1.234
        """),
      .csv(
        """
        Date,Voucher,Account,Amount
        2014-01-31,V1,5010,\"1,234.56\"
        2014-02-28,V2,5010,\"1,234\"

        """
      ),
      .csv(
        """
        Datum;Ver;Belopp;Valuta;Valutabelopp;Kurs;Kursdatum
        2014-04-15;V1;8 253,17;CNY;7 840;1,0527;2014-04-12

        """
      ),
      .csv(
        """
        Datum;Ver;Konto;Text;Belopp
        ;;5010;IB 2014-01-01;7,00
        2014-01-31;V1;5010;Ingående hyra;100,00
        ;;5010;Utgående balans;107,00
        """),
      .csv(
        """
        Datum;Ver;Konto;Belopp;Debet;Kredit
        2014-01-31;V1;5010;100,00;100,00;0,00
        2014-02-28;V2;5010;-40,00;;40,00
        2014-03-31;V3;5010;10,00;;
        """),
      // The heading row stands at the top of each page.
      .csv(
        """
        Datum;Ver;Konto;Debet;Kredit
        2014-01-31;V1;5010;100,00;
        Datum;Ver;Konto;Debet;Kredit
        2014-01-31;V1;5010;;40,00
        """),
    ])

  static func absent(_ column: CSVColumn, at range: SourceRange) -> Finding {
    finding(
      Text(
        sv: "Raden saknar \(column.name.sv).", en: "The row has no \(column.name.en)."),
      column, at: range)
  }

  static func wrong(_ column: CSVColumn, _ cell: PlacedText) -> Finding {
    finding(
      Text(
        sv: "\(cell.quoted.sv) är inte \(column.kind.sv).",
        en: "\(cell.quoted.en) is not \(column.kind.en)."), column, at: cell.range)
  }

  static func ambiguous(_ cell: PlacedText) -> Finding {
    var finding = Finding(
      info, at: .root,
      message: Text(
        sv: """
          \(cell.quoted.sv) kan vara antingen tusental eller decimaler, och inget annat belopp i \
          tabellen visar vilket. Exportera beloppen med två decimaler.
          """,
        en: """
          \(cell.quoted.en) could be either thousands or decimals, and no other amount in the \
          table shows which. Export the amounts with two decimals.
          """), range: cell.range)
    finding.label = label(.amount, cell.range)
    return finding
  }

  /// An amount that was read as most tables mean it, and could be another.
  static func doubtful(_ cell: PlacedText, _ ore: Int64) -> Finding {
    let amount = OreText.text(Int128(ore))
    var finding = Finding(
      info, severity: .warning, at: .root,
      message: Text(
        sv: """
          \(cell.quoted.sv) har lästs som \(amount.sv) kr, och andra belopp som skrivs så har lästs \
          på samma sätt. Det kan vara antingen tusental eller decimaler. Är det fel, exportera \
          beloppen med två decimaler.
          """,
        en: """
          \(cell.quoted.en) was read as SEK \(amount.en), and other amounts written like it were \
          read in the same way. It could be either thousands or decimals. If this is wrong, export \
          the amounts with two decimals.
          """), range: cell.range)
    finding.label = label(.amount, cell.range)
    finding.explanation = Text(
      sv: "Ett belopp som läses på fel sätt blir tusen gånger för stort eller för litet.",
      en: "An amount that is read in the wrong way is a thousand times too large or too small.")
    return finding
  }

  /// A credit below nought, which is a debit, but in some exports is a credit with its sign.
  static func negativeCredit(_ cell: PlacedText) -> Finding {
    var finding = Finding(
      info, severity: .warning, at: .root,
      message: Text(
        sv: """
          I kolumnen för kredit står \(cell.quoted.sv), med minus. Alla sådana belopp har lästs som \
          minskad kredit, så att kostnaden ökar. Är det vanlig kredit, exportera beloppen i en enda \
          kolumn.
          """,
        en: """
          The column of credit holds \(cell.quoted.en), below nought. All such amounts are read as \
          less credit, which adds to the cost. If it is ordinary credit, export the amounts in one \
          column alone.
          """), range: cell.range)
    finding.label = label(.credit, cell.range)
    finding.explanation = Text(
      sv: "En del ekonomisystem skriver minus framför all kredit, andra bara när den rättas.",
      en: "Some finance systems write a minus before all credit, others only where it is corrected."
    )
    return finding
  }

  /// An amount beside which debit and credit come to another one.
  static func otherSides(_ cell: PlacedText, _ amount: Int128, _ sides: Int128) -> Finding {
    let (amount, sides) = (OreText.text(amount), OreText.text(sides))
    var finding = Finding(
      info, severity: .warning, at: .root,
      message: Text(
        sv: """
          Beloppet är \(amount.sv) kr, men debet och kredit på raden ger \(sides.sv) kr. Beloppet \
          räknas, här och på andra sådana rader. Är det debet och kredit som gäller, exportera \
          utan kolumnen för belopp.
          """,
        en: """
          The amount is SEK \(amount.en), but debit and credit in the row give SEK \(sides.en). \
          The amount counts, here and in other such rows. If debit and credit are right, export \
          without the column of amounts.
          """), range: cell.range)
    finding.label = label(.amount, cell.range)
    finding.explanation = Text(
      sv: "Ett belopp utan minus gör en återbetalning till en kostnad, och det kan vara i valuta.",
      en: "An amount without a minus makes a refund a cost, and it may be in a foreign currency.")
    return finding
  }

  private static func finding(
    _ what: Text, _ column: CSVColumn, at range: SourceRange
  ) -> Finding {
    var finding = Finding(
      info, at: .root,
      message: what
        + Text(
          sv:
            " Kontrollera att kolumnerna står under sina rubriker, rätta raden eller exportera på nytt.",
          en: " Check that the columns stand below their headings, correct the row or export anew."),
      range: range)
    finding.label = label(column, range)
    return finding
  }

  private static func label(_ column: CSVColumn, _ range: SourceRange) -> Text {
    Text(
      sv: "Rad \(range.start.line), \(column.name.sv)",
      en: "Line \(range.start.line), \(column.name.en)")
  }
}

extension CSVColumn {
  /// What a cell of the column should be.
  fileprivate var kind: Text {
    switch self {
    case .date, .rateDate:
      Text(
        sv: "ett datum som 2014-04-07, 2014/04/07 eller 20140407",
        en: "a date such as 2014-04-07, 2014/04/07 or 20140407")
    case .account:
      Text(sv: "ett kontonummer", en: "the number of an account")
    case .amount, .debit, .credit, .currencyAmount:
      Text(
        sv: "ett belopp med högst två decimaler", en: "an amount with two decimals at most")
    case .rate: Text(sv: "en kurs som 1,0527", en: "a rate such as 1.0527")
    case .currency:
      Text(
        sv: "en valuta med tre bokstäver, som CNY", en: "a currency of three letters, such as CNY")
    case .series, .voucher, .text, .rateSource, .costCentre, .project: name
    }
  }
}
