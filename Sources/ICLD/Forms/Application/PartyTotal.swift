import Diagnostics
public import FormKit

/// What the lines of one party cost together.
public struct PartyTotal: FormPart {
  public var party: String?
  public var amount: Money?

  public init() {}
}

extension PartyTotal {
  public static let party = Token(
    \PartyTotal.party, sv: "part", en: "party",
    label: Text(sv: "Part", en: "Party"),
    help: Text(
      sv: "Beteckningen på den part som summan gäller.",
      en: "The identifier of the party of the sum.")
  ).required()

  public static let amount = Token(
    \PartyTotal.amount, sv: "belopp", en: "amount",
    label: Text(sv: "Belopp", en: "Amount"),
    help: Text(sv: "Summan i kronor.", en: "The sum in kronor."))

  public static let fields = FieldList<PartyTotal>(party.field, amount.field)
}
