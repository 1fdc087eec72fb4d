import Diagnostics
public import FormKit

/// A file that is handed in with a document.
public struct Annex: FormPart {
  public var kind: AnnexKind?
  public var file: String?
  public var signed: YesNo?
  public var signatories: [String] = []
  public var date: CalendarDate?

  public init() {}
}

extension Annex {
  public static let kind = Token(
    \Annex.kind, sv: "slag", en: "kind",
    label: Text(sv: "Slag av bilaga", en: "Kind of annex"),
    help: Text(
      sv: "Vad bilagan är, till exempel avsiktsförklaring eller budget.",
      en: "What the annex is, such as a letter of intent or a budget.")
  ).required()

  public static let file = Token(
    \Annex.file, sv: "fil", en: "file",
    label: Text(sv: "Fil", en: "File"),
    help: Text(
      sv: "Vägen till filen från ärendets mapp, till exempel bilagor/budget.xlsx.",
      en: "The way to the file from the case's folder, such as annexes/budget.xlsx.")
  ).required().example(Text(sv: "avsiktsforklaring.pdf", en: "letter-of-intent.pdf"))

  public static let signed = Token(
    \Annex.signed, sv: "undertecknad", en: "signed",
    label: Text(sv: "Undertecknad", en: "Signed"),
    help: Text(
      sv: "Om bilagan är undertecknad: ja eller nej.",
      en: "Whether the annex is signed: yes or no."))

  public static let signatories = Token(
    \Annex.signatories, sv: "undertecknare", en: "signatories",
    item: ItemName("signatory", sv: "undertecknare", en: "signatory"),
    label: Text(sv: "Undertecknare", en: "Signatories"),
    help: Text(sv: "De som har skrivit under bilagan.", en: "Those who have signed the annex."))

  public static let date = Token(
    \Annex.date, sv: "datum", en: "date",
    label: Text(sv: "Datum", en: "Date"),
    help: Text(sv: "Den dag bilagan är daterad.", en: "The day on which the annex is dated."))

  public static let fields = FieldList<Annex>(
    kind.field, file.field, signed.field, signatories.field, date.field)

  public static var identity: [Field<Annex>] { [kind.field] }
}
