import Diagnostics
public import FormKit

/// Concerns that run through everything an initiative does.
public struct CrossCutting: FormPart {
  public var genderEquality: String?
  public var environment: String?
  public var antiCorruption: String?
  public var humanRights: String?

  public init() {}
}

extension CrossCutting {
  public static let genderEquality = Token(
    \CrossCutting.genderEquality, sv: "jämställdhet", en: "gender_equality",
    label: Text(sv: "Jämställdhet", en: "Gender equality"),
    help: Text(
      sv: "Hur kvinnor och män kan delta och påverka på samma villkor.",
      en: "How women and men can take part and have influence on equal terms.")
  ).paragraphs()

  public static let environment = Token(
    \CrossCutting.environment, sv: "miljö_och_klimat", en: "environment",
    label: Text(sv: "Miljö och klimat", en: "Environment and climate"),
    help: Text(
      sv: "Hur insatsen påverkar miljö och klimat, och hur ni minskar påverkan från resor.",
      en: """
        How the initiative affects the environment and the climate, and how you reduce the \
        effects of travel.
        """)
  ).paragraphs()

  public static let antiCorruption = Token(
    \CrossCutting.antiCorruption, sv: "antikorruption", en: "anti_corruption",
    label: Text(sv: "Motverka korruption", en: "Anti-corruption"),
    help: Text(
      sv: "Hur ni förebygger att pengar eller inflytande missbrukas.",
      en: "How you prevent money or influence from being misused.")
  ).paragraphs()

  public static let humanRights = Token(
    \CrossCutting.humanRights, sv: "mänskliga_rättigheter", en: "human_rights",
    label: Text(sv: "Mänskliga rättigheter", en: "Human rights"),
    help: Text(
      sv: """
        Hur insatsen tar hänsyn till mänskliga rättigheter och undviker att skapa \
        konflikter.
        """,
      en: "How the initiative respects human rights and avoids causing conflicts.")
  ).paragraphs()

  public static let fields = FieldList<CrossCutting>(
    genderEquality.field, environment.field, antiCorruption.field, humanRights.field)
}
