import Diagnostics
public import FormKit

/// What the lines of one activity cost together.
public struct ActivityTotal: FormPart {
  public var activity: String?
  public var amount: Money?

  public init() {}
}

extension ActivityTotal {
  public static let activity = Token(
    \ActivityTotal.activity, sv: "aktivitet", en: "activity",
    label: Text(sv: "Aktivitet", en: "Activity"),
    help: Text(
      sv: "Beteckningen på den aktivitet som summan gäller.",
      en: "The identifier of the activity of the sum.")
  ).required()

  public static let amount = Token(
    \ActivityTotal.amount, sv: "belopp", en: "amount",
    label: Text(sv: "Belopp", en: "Amount"),
    help: Text(sv: "Summan i kronor.", en: "The sum in kronor."))

  public static let fields = FieldList<ActivityTotal>(activity.field, amount.field)
}
