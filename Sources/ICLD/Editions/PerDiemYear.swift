public import Diagnostics
public import FormKit

/// The Swedish Tax Agency's per diem amounts of a year, as far as public sources give them.
///
/// A year is a file of data in `Templates/PerDiem`. A country that is not in it is not known, which
/// says nothing of its amount.
public struct PerDiemYear: FormPart {
  public var year: Int?
  public var sources: [EditionSource] = []
  public var amounts: [PerDiemAmount] = []

  public init() {}

  public static let year = Token(
    \PerDiemYear.year, sv: "år", en: "year", label: Text(sv: "År", en: "Year"),
    help: Text(sv: "Inkomståret.", en: "The income year.")
  ).required()
  public static let sources = Token(
    \PerDiemYear.sources, sv: "källor", en: "sources",
    item: ItemName("source", sv: "källa", en: "source"),
    label: Text(sv: "Källor", en: "Sources"),
    help: Text(sv: "Vad uppgifterna bygger på.", en: "What the figures rest on.")
  ).required()
  public static let amounts = Token(
    \PerDiemYear.amounts, sv: "belopp", en: "amounts",
    item: ItemName("amount", sv: "belopp", en: "amount"),
    label: Text(sv: "Belopp", en: "Amounts"),
    help: Text(sv: "Belopp för en hel dag, per land.", en: "Amounts of a full day, by country.")
  ).required()

  public static let fields = FieldList<PerDiemYear>(year.field, sources.field, amounts.field)

  /// The amount of a country; nil where no source gives it.
  public func amount(in country: Country) -> PerDiemAmount? {
    amounts.first { $0.country == country }
  }
}

/// The amount of a full day in a country.
public struct PerDiemAmount: FormPart {
  public var country: Country?
  public var amount: Money?
  public var source: String?
  /// How the amount follows from what the source gives; nil where the source gives the amount.
  public var inferredSwedish: String?
  public var inferredEnglish: String?

  public init() {}

  public static let country = Token(
    \PerDiemAmount.country, sv: "land", en: "country", label: Text(sv: "Land", en: "Country"),
    help: Text(sv: "Landskod enligt ISO 3166.", en: "Country code of ISO 3166.")
  ).required()
  public static let amount = Token(
    \PerDiemAmount.amount, sv: "belopp", en: "amount", label: Text(sv: "Belopp", en: "Amount"),
    help: Text(sv: "Kronor för en hel dag.", en: "Kronor for a full day.")
  ).required()
  public static let source = Token(
    \PerDiemAmount.source, sv: "källa", en: "source", label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id.")
  ).required()
  public static let inferredSwedish = Token(
    \PerDiemAmount.inferredSwedish, sv: "slutsats_på_svenska", en: "inferred_in_swedish",
    label: Text(sv: "Slutsats på svenska", en: "Inferred, in Swedish"),
    help: Text(sv: "Hur beloppet följer av källan.", en: "How the amount follows from the source."))
  public static let inferredEnglish = Token(
    \PerDiemAmount.inferredEnglish, sv: "slutsats_på_engelska", en: "inferred_in_english",
    label: Text(sv: "Slutsats på engelska", en: "Inferred, in English"),
    help: Text(sv: "Hur beloppet följer av källan.", en: "How the amount follows from the source."))

  public static let fields = FieldList<PerDiemAmount>(
    country.field, amount.field, source.field, inferredSwedish.field, inferredEnglish.field)

  /// How the amount was inferred; nil where the source gives it.
  public var reasoning: Text? {
    guard let inferredSwedish, let inferredEnglish else { return nil }
    return Text(sv: inferredSwedish, en: inferredEnglish)
  }
}
