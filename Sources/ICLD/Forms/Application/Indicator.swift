import Diagnostics
public import FormKit

/// Something that shows whether a result has been reached: step 7 of the logical framework
/// approach.
public struct Indicator: FormPart {
  public var id: String?
  public var text: String?
  public var unit: String?
  public var baseline: String?
  public var target: String?
  public var source: String?
  public var when: String?

  public init() {}
}

extension Indicator {
  public static let id = Token(
    \Indicator.id, sv: "id", en: "id",
    label: Text(sv: "Beteckning", en: "Identifier"),
    help: Text(
      sv: "En kort beteckning för indikatorn.", en: "A short identifier of the indicator.")
  ).required().example(Text(same: "i1"))

  public static let text = Token(
    \Indicator.text, sv: "text", en: "text",
    label: Text(sv: "Indikator", en: "Indicator"),
    help: Text(sv: "Vad ni mäter eller kontrollerar.", en: "What you measure or check.")
  )
  .required()
  .example(
    Text(
      sv: "Andel hushåll som sorterar sitt avfall", en: "Share of households that sort their waste")
  )

  public static let unit = Token(
    \Indicator.unit, sv: "enhet", en: "unit",
    label: Text(sv: "Enhet", en: "Unit"),
    help: Text(sv: "Det som värdena räknas i.", en: "What the values are counted in.")
  ).example(Text(sv: "procent", en: "per cent"))

  public static let baseline = Token(
    \Indicator.baseline, sv: "baslinje", en: "baseline",
    label: Text(sv: "Utgångsvärde", en: "Baseline"),
    help: Text(
      sv: "Värdet innan insatsen börjar.", en: "The value before the initiative begins.")
  ).example(Text(same: "12"))

  public static let target = Token(
    \Indicator.target, sv: "målvärde", en: "target",
    label: Text(sv: "Målvärde", en: "Target"),
    help: Text(sv: "Värdet som ni vill nå.", en: "The value that you want to reach.")
  ).example(Text(same: "30"))

  public static let source = Token(
    \Indicator.source, sv: "verifikationskälla", en: "source",
    label: Text(sv: "Verifikationskälla", en: "Source of verification"),
    help: Text(
      sv: "Var den som följer upp hittar värdet.",
      en: "Where those who follow up find the value."))

  public static let when = Token(
    \Indicator.when, sv: "mättidpunkt", en: "when",
    label: Text(sv: "Mättidpunkt", en: "When it is measured"),
    help: Text(sv: "När värdet tas fram.", en: "When the value is established.")
  ).example(Text(sv: "vid insatsens slut", en: "when the initiative ends"))

  public static let fields = FieldList<Indicator>(
    id.field, text.field, unit.field, baseline.field, target.field, source.field, when.field)

  public static var identity: [Field<Indicator>] { [id.field] }
}
