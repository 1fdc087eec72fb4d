import Diagnostics
public import FormKit

/// Something that may keep an initiative from its objectives: step 8 of the logical framework
/// approach.
public struct Risk: FormPart {
  public var description: String?
  public var likelihood: Int?
  public var impact: Int?
  public var measure: String?
  public var responsible: String?

  public init() {}
}

extension Risk {
  public static let description = Token(
    \Risk.description, sv: "beskrivning", en: "description",
    label: Text(sv: "Risk", en: "Risk"),
    help: Text(
      sv: "Vad som kan hända, och vad det skulle leda till.",
      en: "What may happen, and what it would lead to.")
  ).paragraphs().required()

  public static let likelihood = Token(
    \Risk.likelihood, sv: "sannolikhet", en: "likelihood",
    label: Text(sv: "Sannolikhet", en: "Likelihood"),
    help: Text(
      sv: "Hur troligt det är att det händer, från 1 (osannolikt) till 5 (nästan säkert).",
      en: "How likely it is to happen, from 1 (unlikely) to 5 (almost certain).")
  ).required().example(Text(same: "2"))

  public static let impact = Token(
    \Risk.impact, sv: "konsekvens", en: "impact",
    label: Text(sv: "Konsekvens", en: "Impact"),
    help: Text(
      sv: "Hur allvarligt det vore, från 1 (märks knappt) till 5 (insatsen stannar).",
      en: "How serious it would be, from 1 (hardly noticed) to 5 (the initiative stops).")
  ).required().example(Text(same: "3"))

  public static let measure = Token(
    \Risk.measure, sv: "åtgärd", en: "measure",
    label: Text(sv: "Åtgärd", en: "Measure"),
    help: Text(
      sv: "Vad ni gör för att det inte ska hända, eller om det händer.",
      en: "What you do to keep it from happening, or if it happens.")
  ).paragraphs()

  public static let responsible = Token(
    \Risk.responsible, sv: "ansvarig", en: "responsible",
    label: Text(sv: "Ansvarig", en: "Responsible"),
    help: Text(
      sv: "Den part eller funktion som bevakar risken.",
      en: "The party or position that keeps watch on the risk."))

  public static let fields = FieldList<Risk>(
    description.field, likelihood.field, impact.field, measure.field, responsible.field)

  public static var identity: [Field<Risk>] { [description.field] }
}
