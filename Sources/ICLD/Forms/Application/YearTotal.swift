import Diagnostics
public import FormKit

/// What the lines of one year cost together.
public struct YearTotal: FormPart {
  public var year: Int?
  public var amount: Money?

  public init() {}
}

extension YearTotal {
  public static let year = Token(
    \YearTotal.year, sv: "år", en: "year",
    label: Text(sv: "År", en: "Year"),
    help: Text(sv: "Året som summan gäller.", en: "The year of the sum.")
  ).required()

  public static let amount = Token(
    \YearTotal.amount, sv: "belopp", en: "amount",
    label: Text(sv: "Belopp", en: "Amount"),
    help: Text(sv: "Summan i kronor.", en: "The sum in kronor."))

  public static let fields = FieldList<YearTotal>(year.field, amount.field)
}
