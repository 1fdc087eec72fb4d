import Diagnostics
public import FormKit

/// One booked cost.
public struct Entry: FormPart {
  public var date: CalendarDate?
  public var voucher: String?
  public var text: String?
  public var post: CostPost?
  /// The identifier of the activity that the cost belongs to.
  public var activity: String?
  public var amount: Money?
  public var currency: Currency?
  public var currencyAmount: DecimalNumber?
  /// Swedish kronor for one unit of the currency.
  public var rate: DecimalNumber?
  public var rateDate: CalendarDate?
  public var rateSource: String?

  public init() {}
}

extension Entry {
  public static let date = Token(
    \Entry.date, sv: "datum", en: "date",
    label: Text(sv: "Datum", en: "Date"),
    help: Text(
      sv: "Verifikationens datum i bokföringen.",
      en: "The date of the voucher in the accounts.")
  ).required()

  public static let voucher = Token(
    \Entry.voucher, sv: "verifikation", en: "voucher",
    label: Text(sv: "Verifikation", en: "Voucher"),
    help: Text(
      sv: "Verifikationens nummer i bokföringen.",
      en: "The number of the voucher in the accounts.")
  ).required()

  public static let text = Token(
    \Entry.text, sv: "text", en: "text",
    label: Text(sv: "Kostnad", en: "Cost"),
    help: Text(
      sv: "Vad kostnaden avser, kort.",
      en: "What the cost is for, in short.")
  ).required()

  public static let post = Token(
    \Entry.post, sv: "post", en: "post",
    label: Text(sv: "Budgetpost", en: "Budget post"),
    help: Text(
      sv: "Den beviljade post som kostnaden hör till.",
      en: "The post granted that the cost belongs to.")
  ).required()

  public static let activity = Token(
    \Entry.activity, sv: "aktivitet", en: "activity",
    label: Text(sv: "Aktivitet", en: "Activity"),
    help: Text(
      sv: "Beteckningen för den aktivitet som kostnaden hör till.",
      en: "The identifier of the activity that the cost belongs to."))

  public static let amount = Token(
    \Entry.amount, sv: "belopp", en: "amount",
    label: Text(sv: "Belopp", en: "Amount"),
    help: Text(
      sv: "Det bokförda beloppet i kronor.",
      en: "The booked amount in Swedish kronor.")
  ).required()

  public static let currency = Token(
    \Entry.currency, sv: "valuta", en: "currency",
    label: Text(sv: "Valuta", en: "Currency"),
    help: Text(
      sv: "Valutan som kostnaden betalades i, om det inte var kronor.",
      en: "The currency that the cost was paid in, if not Swedish kronor."))

  public static let currencyAmount = Token(
    \Entry.currencyAmount, sv: "valutabelopp", en: "currency_amount",
    label: Text(sv: "Belopp i valutan", en: "Amount in the currency"),
    help: Text(
      sv: "Vad kostnaden var i den utländska valutan.",
      en: "What the cost was in the foreign currency."))

  public static let rate = Token(
    \Entry.rate, sv: "kurs", en: "rate",
    label: Text(sv: "Kurs", en: "Exchange rate"),
    help: Text(
      sv: "Hur många kronor en enhet av valutan kostade.",
      en: "How many Swedish kronor one unit of the currency cost.")
  ).example(Text(sv: "1,08", en: "1.08"))

  public static let rateDate = Token(
    \Entry.rateDate, sv: "kursdatum", en: "rate_date",
    label: Text(sv: "Kursdatum", en: "Date of the rate"),
    help: Text(
      sv: "Dagen som kursen gäller.",
      en: "The day that the rate is for."))

  public static let rateSource = Token(
    \Entry.rateSource, sv: "kurskälla", en: "rate_source",
    label: Text(sv: "Källa för kursen", en: "Source of the rate"),
    help: Text(
      sv: "Varifrån kursen kommer, till exempel en bank eller ett kontoutdrag.",
      en: "Where the rate comes from, such as a bank or an account statement."))

  public static let fields = FieldList<Entry>(
    date.field, voucher.field, text.field, post.field, activity.field, amount.field,
    currency.field, currencyAmount.field, rate.field, rateDate.field, rateSource.field)

  public static var identity: [Field<Entry>] { [date.field, voucher.field, text.field] }
}
