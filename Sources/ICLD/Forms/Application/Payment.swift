import Diagnostics
public import FormKit

/// Where a grant is paid.
public struct Payment: FormPart {
  public var bankgiro: Bankgiro?
  public var plusgiro: Plusgiro?
  public var reference: String?

  public init() {}
}

extension Payment {
  public static let bankgiro = Token(
    \Payment.bankgiro, sv: "bankgiro", en: "bankgiro",
    label: Text(sv: "Bankgiro", en: "Bankgiro"),
    help: Text(
      sv: "Bankgironumret, sju eller åtta siffror.",
      en: "The bankgiro number, seven or eight digits."))

  public static let plusgiro = Token(
    \Payment.plusgiro, sv: "plusgiro", en: "plusgiro",
    label: Text(sv: "Plusgiro", en: "Plusgiro"),
    help: Text(
      sv: "Plusgironumret, om ni inte har bankgiro.",
      en: "The plusgiro number, if you have no bankgiro."))

  public static let reference = Token(
    \Payment.reference, sv: "betalningsreferens", en: "reference",
    label: Text(sv: "Betalningsreferens", en: "Payment reference"),
    help: Text(
      sv: "Det som ska stå på utbetalningen så att ni känner igen den.",
      en: "What the payment should say so that you recognise it."))

  public static let fields = FieldList<Payment>(bankgiro.field, plusgiro.field, reference.field)
}
