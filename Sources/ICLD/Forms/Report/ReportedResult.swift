import Diagnostics
public import FormKit

/// An expected result of the application and what came of it.
public struct ReportedResult: FormPart {
  public var id: String?
  public var planned: String?
  public var level: ResultLevel?
  public var how: String?
  public var indicators: [ReportedIndicator] = []

  public init() {}
}

extension ReportedResult {
  public static let id = Token(
    \ReportedResult.id, sv: "id", en: "id",
    label: Text(sv: "Beteckning", en: "Identifier"),
    help: Text(
      sv: "Resultatets beteckning, som i ansökan.",
      en: "The result's identifier, as in the application.")
  ).required().example(Text(same: "r1"))

  public static let planned = Token(
    \ReportedResult.planned, sv: "planerat", en: "planned",
    label: Text(sv: "Förväntat resultat", en: "Expected result"),
    help: Text(
      sv: "Resultatet som det står i ansökan. Ändra det inte.",
      en: "The result as it stands in the application. Leave it as it is.")
  ).required().paragraphs()

  public static let level = Token(
    \ReportedResult.level, sv: "nivå", en: "level",
    label: Text(sv: "Nivå", en: "Level"),
    help: Text(
      sv: "Om resultatet märks hos enskilda personer, i organisationen eller i samhället.",
      en: "Whether the result shows in individuals, in the organisation or in society."))

  public static let how = Token(
    \ReportedResult.how, sv: "hur_och_varför", en: "how",
    label: Text(sv: "Hur och varför", en: "How and why"),
    help: Text(
      sv: "Hur resultatet kom till och varför, eller varför det uteblev.",
      en: "How the result came about and why, or why it did not.")
  ).paragraphs()

  public static let indicators = Token(
    \ReportedResult.indicators, sv: "indikatorer", en: "indicators",
    item: ItemName("indicator", sv: "indikator", en: "indicator"),
    label: Text(sv: "Indikatorer", en: "Indicators"),
    help: Text(
      sv: "Vad mätningarna visade, indikator för indikator.",
      en: "What the measurements showed, indicator by indicator."))

  public static let fields = FieldList<ReportedResult>(
    id.field, planned.field, level.field, how.field, indicators.field)

  public static var identity: [Field<ReportedResult>] { [id.field] }
}
