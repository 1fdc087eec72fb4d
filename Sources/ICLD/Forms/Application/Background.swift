import Diagnostics
public import FormKit

/// How a partnership began and what it builds on.
public struct Background: FormPart {
  public var origin: String?
  public var earlierCooperation: String?
  public var ownPlans: String?

  public init() {}
}

extension Background {
  public static let origin = Token(
    \Background.origin, sv: "kontaktens_ursprung", en: "origin",
    label: Text(sv: "Kontaktens ursprung", en: "Origin of the contact"),
    help: Text(
      sv: "Hur parterna fick kontakt med varandra, och när.",
      en: "How the parties came into contact, and when.")
  ).paragraphs().required()

  public static let earlierCooperation = Token(
    \Background.earlierCooperation, sv: "tidigare_samarbete", en: "earlier_cooperation",
    label: Text(sv: "Tidigare samarbete", en: "Earlier cooperation"),
    help: Text(
      sv: "Vad parterna har gjort tillsammans hittills, och vad det ledde till.",
      en: "What the parties have done together so far, and what came of it.")
  ).paragraphs()

  public static let ownPlans = Token(
    \Background.ownPlans, sv: "egna_planer", en: "own_plans",
    label: Text(sv: "Parternas egna planer", en: "The parties' own plans"),
    help: Text(
      sv: "Hur insatsen passar in i varje parts egna mål och planer.",
      en: "How the initiative fits each party's own objectives and plans.")
  ).paragraphs()

  public static let fields = FieldList<Background>(
    origin.field, earlierCooperation.field, ownPlans.field)
}
