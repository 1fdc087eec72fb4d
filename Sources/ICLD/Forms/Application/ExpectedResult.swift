import Diagnostics
public import FormKit

/// A result that an objective rests on.
public struct ExpectedResult: FormPart {
  public var id: String?
  public var text: String?
  public var level: ResultLevel?
  public var indicators: [Indicator] = []

  public init() {}
}

extension ExpectedResult {
  public static let id = Token(
    \ExpectedResult.id, sv: "id", en: "id",
    label: Text(sv: "Beteckning", en: "Identifier"),
    help: Text(
      sv: "En kort beteckning för resultatet. Aktiviteterna hänvisar till den.",
      en: "A short identifier of the result. The activities refer to it.")
  ).required().example(Text(same: "r1"))

  public static let text = Token(
    \ExpectedResult.text, sv: "text", en: "text",
    label: Text(sv: "Resultat", en: "Result"),
    help: Text(
      sv: "Den förändring som aktiviteterna ska leda till.",
      en: "The change that the activities are to lead to.")
  ).paragraphs().required()

  public static let level = Token(
    \ExpectedResult.level, sv: "nivå", en: "level",
    label: Text(sv: "Nivå", en: "Level"),
    help: Text(
      sv: "Var resultatet märks: hos enskilda människor, i organisationen eller i samhället.",
      en: "Where the result shows: with people, in the organisation or in society."))

  public static let indicators = Token(
    \ExpectedResult.indicators, sv: "indikatorer", en: "indicators",
    item: ItemName("indicator", sv: "indikator", en: "indicator"),
    label: Text(sv: "Indikatorer", en: "Indicators"),
    help: Text(
      sv: "Det ni mäter eller kontrollerar för att se om resultatet är nått.",
      en: "What you measure or check to see whether the result has been reached."))

  public static let fields = FieldList<ExpectedResult>(
    id.field, text.field, level.field, indicators.field)

  public static var identity: [Field<ExpectedResult>] { [id.field] }
}
