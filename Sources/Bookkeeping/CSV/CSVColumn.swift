/// What a column of a finance system's table can hold.
public enum CSVColumn: String, Sendable, Hashable, CaseIterable {
  case date, series, voucher, account, text, amount, debit, credit
  case currency, currencyAmount, rate, rateDate, rateSource
  case costCentre, project

  /// The column that usually has a heading, which is given folded.
  static func usual(for heading: String) -> CSVColumn? { byHeading[heading] }

  private static let byHeading = Dictionary(
    uniqueKeysWithValues: allCases.flatMap { column in column.headings.map { ($0, column) } })

  /// The usual headings, folded: without case, accents, blanks and marks. None is that of two
  /// columns.
  private var headings: Set<String> {
    switch self {
    case .date:
      [
        "datum", "bokforingsdatum", "bokfdatum", "bokfdat", "bokforingsdag", "verifikationsdatum",
        "verifikatdatum", "verdatum", "verdat", "transaktionsdatum", "transdatum", "date",
        "bookingdate", "postingdate", "voucherdate", "transactiondate", "accountingdate",
      ]
    case .series:
      ["serie", "verserie", "verifikationsserie", "verifikatserie", "series", "voucherseries"]
    case .voucher:
      [
        "ver", "vernr", "verno", "vernummer", "verifikation", "verifikationsnummer",
        "verifikationsnr", "verifikationnr", "verifikat", "verifikatnr", "verifikatsnummer",
        "verifikatnummer", "voucher", "voucherno", "vouchernr", "vouchernumber", "vouchernum",
      ]
    case .account:
      [
        "konto", "kontonr", "kontonummer", "kontokod", "account", "accountno", "accountnumber",
        "accountcode",
      ]
    case .text:
      [
        "text", "benamning", "beskrivning", "radtext", "vertext", "verifikationstext",
        "verifikattext", "transaktionstext", "transtext", "kostnad", "description", "narrative",
        "details", "vouchertext",
      ]
    case .amount:
      [
        "belopp", "beloppsek", "beloppkr", "beloppikronor", "bokfortbelopp", "utfall", "amount",
        "amountsek", "bookedamount",
      ]
    case .debit: ["debet", "debit", "debetbelopp", "debitamount"]
    case .credit: ["kredit", "credit", "kreditbelopp", "creditamount"]
    case .currency: ["valuta", "valutakod", "currency", "currencycode"]
    case .currencyAmount:
      [
        "valutabelopp", "beloppivaluta", "beloppvaluta", "beloppivalutan", "currencyamount",
        "amountincurrency", "foreignamount",
      ]
    case .rate: ["kurs", "valutakurs", "vaxelkurs", "rate", "exchangerate", "currencyrate"]
    case .rateDate: ["kursdatum", "kursdag", "ratedate", "exchangeratedate"]
    case .rateSource: ["kurskalla", "kallaforkursen", "ratesource"]
    case .costCentre:
      [
        "kostnadsstalle", "kst", "ksts", "ansvar", "ansvarskod", "costcentre", "costcenter",
      ]
    case .project:
      [
        "projekt", "proj", "projektnr", "projektnummer", "projektkod", "project", "projectno",
        "projectnumber", "projectcode",
      ]
    }
  }
}

/// What is known of the columns of a table before it is read.
public struct CSVLayout: Sendable, Hashable {
  /// The headings of columns that do not have a usual one.
  public var headings: [CSVColumn: String]
  /// Whether the table holds whole vouchers, bank account and all, so that each must balance.
  public var holdsWholeVouchers: Bool
  /// Whether costs stand below nought.
  public var hasReversedSigns: Bool
  /// The codes of currencies, in capitals, that the heading of a column of amounts may name.
  public var currencies: Set<String>

  public init(
    headings: [CSVColumn: String] = [:], holdsWholeVouchers: Bool = false,
    hasReversedSigns: Bool = false, currencies: Set<String> = []
  ) {
    self.headings = headings
    self.holdsWholeVouchers = holdsWholeVouchers
    self.hasReversedSigns = hasReversedSigns
    self.currencies = currencies
  }
}

extension String {
  /// The words of a heading without what people vary: case, accents, blanks and marks.
  var foldedHeading: String {
    var folded = String.UnicodeScalarView()
    // What is longer than this is no heading, and is not looked at to its end.
    for scalar in String(unicodeScalars.prefix(200)).lowercased().unicodeScalars {
      switch scalar {
      case "å", "ä", "á", "à": folded.append("a")
      case "ö", "ó", "ø": folded.append("o")
      case "é", "è", "ë": folded.append("e")
      case "ü": folded.append("u")
      case "a"..."z", "0"..."9": folded.append(scalar)
      // The marks of letters that are put together from two characters.
      case "\u{300}"..."\u{36F}": break
      default: if scalar.properties.isAlphabetic { folded.append(scalar) }
      }
    }
    return String(folded)
  }
}
