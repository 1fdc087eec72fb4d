import Diagnostics
public import FormKit

/// ICLD's decision on an application: what was granted, for what, and when it is to be reported.
public struct Decision: FormDocument {
  public var form: FormName?
  public var language: DocumentLanguage?
  public var reference: CaseReference?
  public var date: CalendarDate?
  public var outcome: DecisionOutcome?
  /// The edition of the rules that holds for the case from now on, whatever editions come later.
  public var edition: String?
  /// The digest of the application file that was decided on.
  public var applicationDigest: Digest?
  public var decided: Money?
  public var years: [DecidedYear] = []
  /// The posts that every report must follow.
  public var posts: [DecidedPost] = []
  public var reporting: [ReportingDate] = []
  public var conditions: [String] = []

  public init() {}
}

extension Decision {
  /// Decisions are of one kind.
  public var formKind: FormKind? { nil }

  public static let form = FormInfo(
    name: Text(sv: "beslut", en: "decision"),
    title: Text(sv: "Beslut om bidrag", en: "Decision on a grant"),
    subject: Text(sv: "Beslutet", en: "The decision"), isSubmitted: false,
    version: 1,
    namespace: "urn:bidrag:icld:decision:1",
    kinds: [],
    part: partInfo)

  public static let fields = FieldList<Decision>(
    formName.field, language.field, reference.field, date.field, outcome.field, edition.field,
    applicationDigest.field, decided.field, years.field, posts.field, reporting.field,
    conditions.field)
}

extension Decision {
  public static let formName = Token(
    \Decision.form, sv: "formulär", en: "form",
    label: Text(sv: "Formulär", en: "Form"),
    help: Text(
      sv: "Vilket dokument filen är. Skriv beslut.",
      en: "Which document the file is. Write decision.")
  ).required()

  public static let language = Token(
    \Decision.language, sv: "språk", en: "language",
    label: Text(sv: "Språk", en: "Language"),
    help: Text(
      sv: "Språket som beslutet är skrivet på.",
      en: "The language that the decision is written in."))

  public static let reference = Token(
    \Decision.reference, sv: "referensnummer", en: "reference",
    label: Text(sv: "Referensnummer", en: "Reference number"),
    help: Text(
      sv: "Ärendets nummer hos ICLD. Det står i beslutet.",
      en: "ICLD's number for the case. It is stated in the decision.")
  ).required().example(Text(same: "2013-0042"))

  public static let date = Token(
    \Decision.date, sv: "datum", en: "date",
    label: Text(sv: "Beslutsdatum", en: "Date of the decision"),
    help: Text(
      sv: "Dagen då beslutet fattades.",
      en: "The day on which the decision was made.")
  ).required()

  public static let outcome = Token(
    \Decision.outcome, sv: "utfall", en: "outcome",
    label: Text(sv: "Utfall", en: "Outcome"),
    help: Text(
      sv: "Om ansökan har beviljats, beviljats med ändringar eller avslagits.",
      en: "Whether the application was approved, approved with changes or rejected.")
  ).required()

  public static let edition = Token(
    \Decision.edition, sv: "utgåva", en: "edition",
    label: Text(sv: "Utgåva av reglerna", en: "Edition of the rules"),
    help: Text(
      sv: """
        Den utgåva av programmets regler som ansökan har prövats mot. \
        Den gäller sedan för hela ärendet.
        """,
      en: """
        The edition of the programme's rules that the application was assessed against. \
        It then holds for the whole case.
        """)
  ).required()

  public static let applicationDigest = Token(
    \Decision.applicationDigest, sv: "ansökans_kontrollsumma", en: "application_digest",
    label: Text(sv: "Ansökans kontrollsumma", en: "Digest of the application"),
    help: Text(
      sv: """
        Kontrollsumman för den ansökan som beslutet gäller. Bidrag fyller i den, och med den \
        syns det om ansökan har ändrats efteråt.
        """,
      en: """
        The digest of the application that was decided on. Bidrag fills it in, and it shows \
        whether the application has been changed since.
        """))

  public static let decided = Token(
    \Decision.decided, sv: "beviljat_belopp", en: "decided",
    label: Text(sv: "Beviljat belopp", en: "Amount granted"),
    help: Text(
      sv: "Hela det belopp som ICLD har beviljat, i kronor.",
      en: "The whole amount that ICLD has granted, in Swedish kronor.")
  ).example(Text(same: "273 500")).worked { $0.postsWorking ?? $0.yearsWorking }

  public static let years = Token(
    \Decision.years, sv: "per_år", en: "years", item: ItemName("year", sv: "år", en: "year"),
    label: Text(sv: "Beviljat per år", en: "Granted per year"),
    help: Text(
      sv: "Hur det beviljade beloppet är fördelat på år, om beslutet anger det.",
      en: "How the amount granted is divided between years, if the decision says so.")
  ).worked(DecidedYear.amount) { $0.yearWorkings }

  public static let posts = Token(
    \Decision.posts, sv: "poster", en: "posts", item: ItemName("post", sv: "post", en: "post"),
    label: Text(sv: "Beviljade budgetposter", en: "Budget posts granted"),
    help: Text(
      sv: "Posterna i beslutets budget. Redovisningen följer samma poster.",
      en: "The posts of the budget in the decision. The reports follow the same posts."))

  public static let reporting = Token(
    \Decision.reporting, sv: "redovisning", en: "reporting",
    item: ItemName("date", sv: "redovisningstillfälle", en: "reporting date"),
    label: Text(sv: "Redovisningstillfällen", en: "Reporting dates"),
    help: Text(
      sv: "När ni ska redovisa enligt beslutet, och om det är en del- eller slutredovisning.",
      en: "When you are to report, according to the decision, and whether in part or finally."))

  public static let conditions = Token(
    \Decision.conditions, sv: "villkor", en: "conditions",
    item: ItemName("condition", sv: "villkor", en: "condition"),
    label: Text(sv: "Villkor", en: "Conditions"),
    help: Text(
      sv: "Villkoren i beslutet, vart och ett för sig.",
      en: "The conditions in the decision, each by itself."))
}
