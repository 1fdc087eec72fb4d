import Diagnostics
public import FormKit

/// What the columns of a table from the finance system are called, where they have unusual names.
public struct TableColumns: FormPart {
  public var date: String?
  public var series: String?
  public var voucher: String?
  public var account: String?
  public var text: String?
  public var amount: String?
  public var debit: String?
  public var credit: String?
  public var costCentre: String?
  public var project: String?
  public var currency: String?
  public var currencyAmount: String?
  public var rate: String?
  public var rateDate: String?
  public var rateSource: String?
  public var holdsWholeVouchers: YesNo?
  public var hasReversedSigns: YesNo?

  public init() {}
}

extension TableColumns {
  public static let date = heading(
    \TableColumns.date, sv: "datum", en: "date", of: Text(sv: "datumet", en: "the date"))
  public static let series = heading(
    \TableColumns.series, sv: "serie", en: "series", of: Text(sv: "serien", en: "the series"))
  public static let voucher = heading(
    \TableColumns.voucher, sv: "verifikation", en: "voucher",
    of: Text(sv: "verifikationens nummer", en: "the number of the voucher"))
  public static let account = heading(
    \TableColumns.account, sv: "konto", en: "account", of: Text(sv: "kontot", en: "the account"))
  public static let text = heading(
    \TableColumns.text, sv: "text", en: "text", of: Text(sv: "texten", en: "the text"))
  public static let amount = heading(
    \TableColumns.amount, sv: "belopp", en: "amount", of: Text(sv: "beloppet", en: "the amount"))
  public static let debit = heading(
    \TableColumns.debit, sv: "debet", en: "debit", of: Text(sv: "debet", en: "debit"))
  public static let credit = heading(
    \TableColumns.credit, sv: "kredit", en: "credit", of: Text(sv: "kredit", en: "credit"))
  public static let costCentre = heading(
    \TableColumns.costCentre, sv: "kostnadsställe", en: "cost_centre",
    of: Text(sv: "kostnadsstället", en: "the cost centre"))
  public static let project = heading(
    \TableColumns.project, sv: "projekt", en: "project",
    of: Text(sv: "projektet", en: "the project"))
  public static let currency = heading(
    \TableColumns.currency, sv: "valuta", en: "currency",
    of: Text(sv: "valutan", en: "the currency"))
  public static let currencyAmount = heading(
    \TableColumns.currencyAmount, sv: "valutabelopp", en: "currency_amount",
    of: Text(sv: "beloppet i valutan", en: "the amount in the currency"))
  public static let rate = heading(
    \TableColumns.rate, sv: "kurs", en: "rate", of: Text(sv: "kursen", en: "the rate"))
  public static let rateDate = heading(
    \TableColumns.rateDate, sv: "kursdatum", en: "rate_date",
    of: Text(sv: "kursens dag", en: "the date of the rate"))
  public static let rateSource = heading(
    \TableColumns.rateSource, sv: "kurskälla", en: "rate_source",
    of: Text(sv: "kursens källa", en: "the source of the rate"))

  public static let holdsWholeVouchers = Token(
    \TableColumns.holdsWholeVouchers, sv: "hela_verifikationer", en: "whole_vouchers",
    label: Text(sv: "Hela verifikationer", en: "Whole vouchers"),
    help: Text(
      sv:
        """
        Ja om tabellen har alla rader av varje verifikation, så att debet ska vara lika med kredit.
        """,
      en: "Yes if the table has all rows of each voucher, so that debit has to equal credit."))

  public static let hasReversedSigns = Token(
    \TableColumns.hasReversedSigns, sv: "omvända_tecken", en: "reversed_signs",
    label: Text(sv: "Omvända tecken", en: "Reversed signs"),
    help: Text(
      sv: "Ja om kostnader står med minus i tabellen.",
      en: "Yes if costs stand below nought in the table."))

  public static let fields = FieldList<TableColumns>(
    date.field, series.field, voucher.field, account.field, text.field, amount.field, debit.field,
    credit.field, costCentre.field, project.field, currency.field, currencyAmount.field,
    rate.field, rateDate.field, rateSource.field, holdsWholeVouchers.field,
    hasReversedSigns.field)

  private static func heading(
    _ key: any WritableKeyPath<TableColumns, String?> & Sendable, sv: String, en: String,
    of what: Text
  ) -> Token<TableColumns, String> {
    Token(
      key, sv: sv, en: en,
      label: Text(sv: "Kolumn för \(what.sv)", en: "Column of \(what.en)"),
      help: Text(
        sv: "Rubriken på kolumnen med \(what.sv).", en: "The heading of the column with \(what.en)."
      ))
  }
}
