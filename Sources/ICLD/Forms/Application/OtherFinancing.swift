import Diagnostics
public import FormKit

/// A contribution to the costs from someone other than ICLD.
public struct OtherFinancing: FormPart {
  public var source: String?
  public var amount: Money?
  public var status: FinancingStatus?

  public init() {}
}

extension OtherFinancing {
  public static let source = Token(
    \OtherFinancing.source, sv: "källa", en: "source",
    label: Text(sv: "Finansiär", en: "Source of financing"),
    help: Text(sv: "Vem som betalar.", en: "Who pays.")
  ).required()

  public static let amount = Token(
    \OtherFinancing.amount, sv: "belopp", en: "amount",
    label: Text(sv: "Belopp", en: "Amount"),
    help: Text(sv: "Beloppet i kronor.", en: "The amount in kronor.")
  ).required()

  public static let status = Token(
    \OtherFinancing.status, sv: "status", en: "status",
    label: Text(sv: "Beslutsläge", en: "Status"),
    help: Text(
      sv: "Om pengarna är beslutade eller bara ansökta.",
      en: "Whether the money has been decided or only applied for.")
  ).required()

  public static let fields = FieldList<OtherFinancing>(source.field, amount.field, status.field)

  public static var identity: [Field<OtherFinancing>] { [source.field] }
}
