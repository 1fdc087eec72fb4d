import Diagnostics
public import FormKit

/// One cost in the budget.
public struct BudgetLine: FormPart {
  public var year: Int?
  public var post: CostPost?
  public var text: String?
  public var party: String?
  public var activity: String?
  public var quantity: DecimalNumber?
  public var unit: String?
  public var unitPrice: DecimalNumber?
  public var currency: Currency?
  public var rate: DecimalNumber?
  public var rateDate: CalendarDate?
  public var rateSource: String?
  public var amount: Money?

  public init() {}
}

extension BudgetLine {
  public static let year = Token(
    \BudgetLine.year, sv: "år", en: "year",
    label: Text(sv: "År", en: "Year"),
    help: Text(sv: "Det år då kostnaden uppstår.", en: "The year in which the cost arises.")
  ).within(2000...2100).required().example(Text(same: "2014"))

  public static let post = Token(
    \BudgetLine.post, sv: "post", en: "post",
    label: Text(sv: "Post", en: "Post of the budget"),
    help: Text(sv: "Vilket slags kostnad det är.", en: "What sort of cost it is.")
  ).required()

  public static let text = Token(
    \BudgetLine.text, sv: "text", en: "text",
    label: Text(sv: "Kostnad", en: "Cost"),
    help: Text(sv: "Vad pengarna går till, i korthet.", en: "What the money is for, in short.")
  )
  .required()
  .example(
    Text(sv: "Flyg Stockholm–Jinan, tur och retur", en: "Flights Stockholm–Jinan, both ways"))

  public static let party = Token(
    \BudgetLine.party, sv: "part", en: "party",
    label: Text(sv: "Part", en: "Party"),
    help: Text(
      sv: "Beteckningen på den part som har kostnaden.",
      en: "The identifier of the party that has the cost."))

  public static let activity = Token(
    \BudgetLine.activity, sv: "aktivitet", en: "activity",
    label: Text(sv: "Aktivitet", en: "Activity"),
    help: Text(
      sv: "Beteckningen på den aktivitet som kostnaden hör till.",
      en: "The identifier of the activity that the cost belongs to."))

  public static let quantity = Token(
    \BudgetLine.quantity, sv: "antal", en: "quantity",
    label: Text(sv: "Antal", en: "Quantity"),
    help: Text(
      sv: "Hur många enheter det gäller, till exempel resor, nätter eller timmar.",
      en: "How many units there are, such as trips, nights or hours.")
  ).required().example(Text(same: "4"))

  public static let unit = Token(
    \BudgetLine.unit, sv: "enhet", en: "unit",
    label: Text(sv: "Enhet", en: "Unit"),
    help: Text(sv: "Det som antalet räknas i.", en: "What the quantity is counted in.")
  ).example(Text(sv: "resor", en: "trips"))

  public static let unitPrice = Token(
    \BudgetLine.unitPrice, sv: "à_pris", en: "unit_price",
    label: Text(sv: "À-pris", en: "Unit price"),
    help: Text(
      sv: "Priset för en enhet, i den valuta som anges nedan eller i kronor.",
      en: "The price of one unit, in the currency given below or in kronor.")
  ).required().example(Text(same: "8500"))

  public static let currency = Token(
    \BudgetLine.currency, sv: "valuta", en: "currency",
    label: Text(sv: "Valuta", en: "Currency"),
    help: Text(
      sv: "Valutan för à-priset, om det inte är svenska kronor.",
      en: "The currency of the unit price, if it is not Swedish kronor.")
  ).example(Text(same: "SEK"))

  public static let rate = Token(
    \BudgetLine.rate, sv: "kurs", en: "rate",
    label: Text(sv: "Växelkurs", en: "Exchange rate"),
    help: Text(
      sv: "Hur många kronor en enhet av valutan kostar.",
      en: "How many kronor one unit of the currency costs."))

  public static let rateDate = Token(
    \BudgetLine.rateDate, sv: "kursdatum", en: "rate_date",
    label: Text(sv: "Kursdatum", en: "Date of the rate"),
    help: Text(sv: "Den dag som växelkursen gäller.", en: "The day of the exchange rate."))

  public static let rateSource = Token(
    \BudgetLine.rateSource, sv: "kurskälla", en: "rate_source",
    label: Text(sv: "Kurskälla", en: "Source of the rate"),
    help: Text(sv: "Var växelkursen är hämtad.", en: "Where the exchange rate is taken from.")
  ).example(Text(sv: "Riksbanken", en: "Sveriges Riksbank"))

  public static let amount = Token(
    \BudgetLine.amount, sv: "belopp", en: "amount",
    label: Text(sv: "Belopp", en: "Amount"),
    help: Text(
      sv: "Kostnaden i kronor: antal gånger à-pris, gånger växelkurs om det är en annan valuta.",
      en: """
        The cost in kronor: quantity times unit price, times the exchange rate if it is \
        another currency.
        """)
  ).required().example(Text(same: "34 000")).worked { $0.amountWorking }

  public static let fields = FieldList<BudgetLine>(
    year.field, post.field, text.field, party.field, activity.field, quantity.field, unit.field,
    unitPrice.field, currency.field, rate.field, rateDate.field, rateSource.field, amount.field)

  public static var identity: [Field<BudgetLine>] { [year.field, post.field, text.field] }
}
