import Diagnostics
public import FormKit

/// Which case, which of its years and which documents a report answers to.
public struct ReportDetails: FormPart {
  public var reference: CaseReference?
  /// The year of the case, counted from 1; not a calendar year.
  public var year: Int?
  public var kind: ReportKind?
  public var period: Period?
  public var language: DocumentLanguage?
  public var edition: String?
  public var applicationDigest: Digest?
  public var decisionDigest: Digest?

  public init() {}
}

extension ReportDetails {
  public static let reference = Token(
    \ReportDetails.reference, sv: "referensnummer", en: "reference",
    label: Text(sv: "Referensnummer", en: "Reference number"),
    help: Text(
      sv: "Ärendets nummer hos ICLD. Det står i beslutet.",
      en: "ICLD's number for the case. It is stated in the decision.")
  ).required().example(Text(same: "2013-0042"))

  public static let year = Token(
    \ReportDetails.year, sv: "redovisningsår", en: "year",
    label: Text(sv: "Redovisningsår", en: "Report year"),
    help: Text(
      sv: "Vilket av ärendets år redovisningen gäller: 1 för det första, 2 för det andra.",
      en: "Which year of the case the report is for: 1 for the first, 2 for the second.")
  ).required().within(0...99).example(Text(same: "1"))

  public static let kind = Token(
    \ReportDetails.kind, sv: "slag", en: "kind",
    label: Text(sv: "Slag av redovisning", en: "Kind of report"),
    help: Text(
      sv: "Slutredovisning för ärendets sista år, annars delredovisning.",
      en: "The final report for the last year of the case, otherwise a partial one.")
  ).required()

  public static let period = Token(
    \ReportDetails.period, sv: "period", en: "period",
    label: Text(sv: "Redovisningsperiod", en: "Period of the report"),
    help: Text(
      sv: "Den första och den sista dagen som redovisningen gäller.",
      en: "The first and the last day that the report is about.")
  ).required().example(Text(same: "2014-02-01 – 2014-12-31"))

  public static let language = Token(
    \ReportDetails.language, sv: "språk", en: "language",
    label: Text(sv: "Språk", en: "Language"),
    help: Text(
      sv: "Språket som redovisningen är skriven på.",
      en: "The language that the report is written in.")
  ).required()

  public static let edition = Token(
    \ReportDetails.edition, sv: "utgåva", en: "edition",
    label: Text(sv: "Utgåva av reglerna", en: "Edition of the rules"),
    help: Text(
      sv: """
        Den utgåva av programmets regler som beslutet anger, eller en senare vars formulär \
        redovisningen görs på.
        """,
      en: """
        The edition of the programme's rules that the decision states, or a later one whose form \
        the report is made on.
        """))

  public static let applicationDigest = Token(
    \ReportDetails.applicationDigest, sv: "ansökans_kontrollsumma", en: "application_digest",
    label: Text(sv: "Ansökans kontrollsumma", en: "Digest of the application"),
    help: Text(
      sv: "Visar om ansökan har ändrats sedan redovisningen påbörjades. Bidrag fyller i den.",
      en: """
        Shows whether the application has changed since the report was begun. Bidrag fills it in.
        """))

  public static let decisionDigest = Token(
    \ReportDetails.decisionDigest, sv: "beslutets_kontrollsumma", en: "decision_digest",
    label: Text(sv: "Beslutets kontrollsumma", en: "Digest of the decision"),
    help: Text(
      sv: "Visar om beslutet har ändrats sedan redovisningen påbörjades. Bidrag fyller i den.",
      en: "Shows whether the decision has changed since the report was begun. Bidrag fills it in."))

  public static let fields = FieldList<ReportDetails>(
    reference.field, year.field, kind.field, period.field, language.field, edition.field,
    applicationDigest.field, decisionDigest.field)
}
