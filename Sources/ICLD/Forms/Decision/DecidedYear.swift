import Diagnostics
public import FormKit

/// The part of a grant that is meant for one calendar year.
public struct DecidedYear: FormPart {
  public var year: Int?
  public var amount: Money?

  public init() {}
}

extension DecidedYear {
  public static let year = Token(
    \DecidedYear.year, sv: "år", en: "year",
    label: Text(sv: "År", en: "Year"),
    help: Text(
      sv: "Kalenderåret som beloppet gäller.",
      en: "The calendar year that the amount is for.")
  ).required().within(2000...2100).example(Text(same: "2014"))

  public static let amount = Token(
    \DecidedYear.amount, sv: "belopp", en: "amount",
    label: Text(sv: "Beviljat belopp", en: "Amount granted"),
    help: Text(
      sv: "Vad som har beviljats för året, i kronor.",
      en: "What was granted for the year, in Swedish kronor.")
  ).required()

  public static let fields = FieldList<DecidedYear>(year.field, amount.field)

  public static var identity: [Field<DecidedYear>] { [year.field] }
}
