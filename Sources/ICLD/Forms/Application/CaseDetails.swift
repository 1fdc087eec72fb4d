import Diagnostics
public import FormKit

/// What ties an application to a round, to the rules of its time and to earlier cases.
public struct CaseDetails: FormPart {
  public var edition: String?
  public var round: Round?
  public var language: DocumentLanguage?
  public var registryNumber: String?
  public var earlier: [CaseReference] = []

  public init() {}
}

extension CaseDetails {
  public static let edition = Token(
    \CaseDetails.edition, sv: "utgåva", en: "edition",
    label: Text(sv: "Utgåva", en: "Edition"),
    help: Text(
      sv: "Den utgåva av programmets regler som ansökan följer, till exempel 2013.",
      en: "The edition of the programme's rules that the application follows, such as 2013.")
  ).example(Text(same: "2013"))

  public static let round = Token(
    \CaseDetails.round, sv: "omgång", en: "round",
    label: Text(sv: "Ansökningsomgång", en: "Round of applications"),
    help: Text(
      sv: "Den omgång ni söker i: årstid och år.",
      en: "The round you apply in: season and year.")
  ).example(Text(sv: "hösten 2013", en: "autumn 2013"))

  public static let language = Token(
    \CaseDetails.language, sv: "språk", en: "language",
    label: Text(sv: "Språk", en: "Language"),
    help: Text(
      sv: "Det språk som ansökan är skriven på.",
      en: "The language the application is written in.")
  ).required()

  public static let registryNumber = Token(
    \CaseDetails.registryNumber, sv: "diarienummer", en: "registry_number",
    label: Text(sv: "Diarienummer", en: "Registry number"),
    help: Text(
      sv: "Ärendets nummer i er egen organisations diarium.",
      en: "The number of the case in your own organisation's registry.")
  ).example(Text(same: "KS 2013/123"))

  public static let earlier = Token(
    \CaseDetails.earlier, sv: "tidigare_ärenden", en: "earlier",
    item: ItemName("reference", sv: "referens", en: "reference"),
    label: Text(sv: "Tidigare ärenden", en: "Earlier cases"),
    help: Text(
      sv: """
        ICLD:s referensnummer på ärenden som ansökan bygger vidare på, till exempel \
        förberedelsen före ett projekt.
        """,
      en: """
        ICLD's references of cases that the application builds on, such as the inception \
        before a project.
        """))

  public static let fields = FieldList<CaseDetails>(
    edition.field, round.field, language.field, registryNumber.field, earlier.field)
}
