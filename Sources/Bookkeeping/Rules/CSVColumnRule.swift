import Diagnostics

/// A table has the columns that vouchers need, each once.
enum CSVColumnRule {
  static let info = RuleInfo(
    "CSV002", .error,
    title: Text(
      sv: "Tabellen har de kolumner som behövs, en gång var",
      en: "The table has the columns that are needed, each once"),
    reason: Text(
      sv:
        """
        En verifikation är ett datum, ett nummer och ett belopp. Saknas något går den inte att \
        redovisa.
        """,
      en: "A voucher is a date, a number and an amount. Without one it cannot be reported."),
    basis: .logic,
    firing: [
      .csv("Datum;Konto;Text;Belopp # <--\n2014-01-31;5010;Lön;100,00\n"),
      .csv("Ver;Konto;Text;Debet;Kredit # <--\nV1;5010;Lön;100,00;\n"),
      .csv("Datum;Ver;Konto;Text # <--\n2014-01-31;V1;5010;Lön\n"),
      .csv("Datum;Ver;Konto;Belopp;Belopp SEK # <--\n2014-01-31;V1;5010;100,00;100,00\n"),
      .csv(
        "Datum;Ver;Konto;Belopp # <--\n2014-01-31;V1;5010;100,00\n",
        mapping: "kontering: Jinan\ncsv:\n  belopp: Nettobelopp\n"),
      .csv(
        "Date;Voucher;Account;Amount (BWP) # <--\n2014-01-31;V1;5010;100.00\n", mapping: english),
      .csv(
        "Date;Voucher;Account;Amount (BWP) # <--\n2014-01-31;V1;5010;100.00\n",
        mapping: english + "csv:\n  amount: Amount (BWP)\n"),
    ],
    silent: [
      .csv(
        "Date;Voucher;Account;Amount (BWP);Amount SEK\n2014-01-31;V1;5010;100.00;85.00\n",
        mapping: english + "csv:\n  currency_amount: Amount (BWP)\n"),
      .csv("Date;Voucher;Account;Amount (SEK)\n2014-01-31;V1;5010;100.00\n", mapping: english),
      .csv("Datum;Ver;Konto;Text;Belopp\n2014-01-31;V1;5010;Lön;100,00\n"),
      .csv("Ver;Datum;Debet;Kredit\nV1;2014-01-31;100,00;\n"),
      .csv(
        "Datum;Ver;Konto;Nettobelopp;Belopp\n2014-01-31;V1;5010;100,00;125,00\n",
        mapping: "kontering: Jinan\ncsv:\n  belopp: Nettobelopp\n"),
    ])

  private static let english = "mapping: Gaborone\nrows:\n  - {accounts: 50*, post: work}\n"

  static func findings(_ heading: CSVHeading, _ layout: CSVLayout) -> [Finding] {
    let range = heading.record.range
    let pointed = layout.headings.filter { heading.places[$0.key] == nil }
    let unknown = pointed.values.sorted().map {
      Finding(info, at: .root, message: .unknown($0), range: range)
    }
    let foreign = heading.foreignAmount(layout)
    let absent = heading.absent.filter {
      pointed[$0] == nil && ($0 != .amount || foreign == nil)
    }
    let missing =
      absent.isEmpty ? [] : [Finding(info, at: .root, message: .absent(absent), range: range)]
    let doubles = heading.doubles.map {
      Finding(info, at: .root, message: .double($0), range: $0.range)
    }
    let wrong = foreign.map { cell, code in
      Finding(info, at: .root, message: .foreign(cell, code), range: cell.range)
    }
    return unknown + missing + doubles + [wrong].compactMap { $0 }
  }
}

extension CSVColumn {
  /// What the column is called in messages.
  var name: Text {
    switch self {
    case .date: Text(sv: "datum", en: "date")
    case .series: Text(sv: "serie", en: "series")
    case .voucher: Text(sv: "verifikation", en: "voucher")
    case .account: Text(sv: "konto", en: "account")
    case .text: Text(sv: "text", en: "text")
    case .amount: Text(sv: "belopp", en: "amount")
    case .debit: Text(sv: "debet", en: "debit")
    case .credit: Text(sv: "kredit", en: "credit")
    case .currency: Text(sv: "valuta", en: "currency")
    case .currencyAmount: Text(sv: "valutabelopp", en: "currency amount")
    case .rate: Text(sv: "kurs", en: "rate")
    case .rateDate: Text(sv: "kursdatum", en: "rate date")
    case .rateSource: Text(sv: "kurskälla", en: "rate source")
    case .costCentre: Text(sv: "kostnadsställe", en: "cost centre")
    case .project: Text(sv: "projekt", en: "project")
    }
  }
}

extension Text {
  fileprivate static func absent(_ columns: [CSVColumn]) -> Text {
    let names = columns.map { $0 == .amount ? amount : $0.name }.asSeries()
    return Text(
      sv: """
        Tabellen saknar kolumn för \(names.sv). Ta med det i exporten. Finns det under ett annat \
        namn, ange namnet under csv i konteringen.
        """,
      en: """
        The table has no column for \(names.en). Include it in the export. If it is there under \
        another name, state the name under csv in the mapping.
        """)
  }

  private static let amount = Text(
    sv: "belopp (eller debet och kredit)", en: "amount (or debit and credit)")

  fileprivate static func unknown(_ heading: String) -> Text {
    let heading = heading.shownShortly
    return Text(
      sv: """
        Konteringen säger att en kolumn heter ”\(heading)”, men det gör ingen i tabellen. Rätta \
        namnet i konteringen, eller ta med kolumnen i exporten.
        """,
      en: """
        The mapping says that a column is called “\(heading)”, but none in the table is. Either \
        correct the name in the mapping, or include the column in the export.
        """)
  }

  fileprivate static func foreign(_ cell: PlacedText, _ code: String) -> Text {
    let heading = cell.text.trimmed.shownShortly
    return Text(
      sv: """
        Kolumnen \(cell.quoted.sv) är i \(code), men det som redovisas är kronor. Ta med kolumner \
        för valuta och för beloppet i SEK i exporten, och ange den här under csv i konteringen: \
        valutabelopp: \(heading).
        """,
      en: """
        The column \(cell.quoted.en) is in \(code), but what is reported is kronor. Include \
        columns of the currency and of the amount in SEK in the export, and state this one under \
        csv in the mapping: currency_amount: \(heading).
        """)
  }

  fileprivate static func double(_ cell: PlacedText) -> Text {
    Text(
      sv: """
        Två kolumner kan vara samma sak; den andra heter \(cell.quoted.sv). Säg i konteringen, \
        under csv, vilken som gäller.
        """,
      en: """
        Two columns may be the same thing; the second is called \(cell.quoted.en). Say in the \
        mapping, under csv, which one counts.
        """)
  }
}
