import Diagnostics
public import FormKit
public import RuleKit

/// The rules of the programme as they stood for a time: what it financed, for whom and with how
/// much.
///
/// An edition is a file of data in `Templates/Editions`, read like any form; what no source gives
/// is `unknown` there, and checks on it are reported as not made.
public struct Edition: FormPart {
  /// What files call the edition: the year it begins.
  public var name: String?
  public var titleSwedish: String?
  public var titleEnglish: String?
  public var validFrom: CalendarDate?
  /// The last day; none while the edition is the current one.
  public var validTo: CalendarDate?
  public var sources: [EditionSource] = []
  public var applicants = ApplicantList()
  public var kinds: [OfferedKind] = []
  public var rounds: [RoundWindow] = []
  public var countries = CountryList()
  public var projectYears = YearSpan()
  public var inceptionMonths: Known<Int>?
  public var inceptionMonthsSource: String?
  public var developmentMonths: Known<Int>?
  public var developmentMonthsSource: String?
  /// The last day for which the programme has money, where the edition tells of one.
  public var fundedUntil: CalendarDate?
  public var fundedUntilSource: String?
  public var summaryWords: Known<Int>?
  public var summaryWordsSource: String?
  public var ceilings: [Ceiling] = []
  public var posts: [FinancedPost] = []
  public var annexes: [DemandedAnnex] = []
  /// From which day reports follow this edition's form, also on cases decided under an earlier one.
  public var reportsFrom: CalendarDate?
  public var reportsFromSource: String?
  /// Limits that other grants know and that no source gives for this edition.
  public var unknownLimits: [UnknownLimit] = []

  public init() {}
}

extension Edition {
  public static let name = Token(
    \Edition.name, sv: "namn", en: "name", label: Text(sv: "Namn", en: "Name"),
    help: Text(
      sv: "Vad utgåvan kallas i filer.", en: "What files call the edition.")
  ).required()
  public static let titleSwedish = Token(
    \Edition.titleSwedish, sv: "rubrik_på_svenska", en: "title_in_swedish",
    label: Text(sv: "Rubrik på svenska", en: "Title in Swedish"),
    help: Text(sv: "Utgåvans rubrik.", en: "The edition's title.")
  ).required()
  public static let titleEnglish = Token(
    \Edition.titleEnglish, sv: "rubrik_på_engelska", en: "title_in_english",
    label: Text(sv: "Rubrik på engelska", en: "Title in English"),
    help: Text(sv: "Utgåvans rubrik.", en: "The edition's title.")
  ).required()
  public static let validFrom = Token(
    \Edition.validFrom, sv: "gäller_från", en: "valid_from",
    label: Text(sv: "Gäller från", en: "Valid from"),
    help: Text(sv: "Första dagen.", en: "The first day.")
  ).required()
  public static let validTo = Token(
    \Edition.validTo, sv: "gäller_till", en: "valid_to",
    label: Text(sv: "Gäller till", en: "Valid to"),
    help: Text(
      sv: "Sista dagen; lämnas bort för den gällande utgåvan.",
      en: "The last day; left out for the current edition."))
  public static let sources = Token(
    \Edition.sources, sv: "källor", en: "sources",
    item: ItemName("source", sv: "källa", en: "source"),
    label: Text(sv: "Källor", en: "Sources"),
    help: Text(sv: "Vad uppgifterna bygger på.", en: "What the figures rest on.")
  ).required()
  public static let applicants = Token(
    \Edition.applicants, sv: "sökande", en: "applicants",
    label: Text(sv: "Behöriga sökande", en: "Eligible applicants"),
    help: Text(
      sv: "Vilka som får söka i Sverige; lämnas bort när det är okänt.",
      en: "Who may apply in Sweden; left out when not known."))
  public static let kinds = Token(
    \Edition.kinds, sv: "typer", en: "kinds", item: ItemName("kind", sv: "typ", en: "kind"),
    label: Text(sv: "Typer av ansökan", en: "Kinds of application"),
    help: Text(sv: "Vad som gick att söka.", en: "What could be applied for.")
  ).required()
  public static let rounds = Token(
    \Edition.rounds, sv: "omgångar", en: "rounds",
    item: ItemName("window", sv: "omgång", en: "round"),
    label: Text(sv: "Ansökningsomgångar", en: "Rounds"),
    help: Text(
      sv: "När ansökan var öppen varje år; lämnas bort när det är okänt.",
      en: "When applications were open each year; left out when not known."))
  public static let countries = Token(
    \Edition.countries, sv: "länder", en: "countries",
    label: Text(sv: "Samarbetsländer", en: "Partner countries"),
    help: Text(
      sv: "Länder vars parter får delta; lämnas bort när det är okänt.",
      en: "Countries whose parties may take part; left out when not known."))
  public static let projectYears = Token(
    \Edition.projectYears, sv: "projektår", en: "project_years",
    label: Text(sv: "Projektets längd", en: "Length of a project"),
    help: Text(sv: "Minsta och största antal år.", en: "The fewest and the most years."))
  public static let inceptionMonths = Token(
    \Edition.inceptionMonths, sv: "förberedelsens_månader", en: "inception_months",
    label: Text(sv: "Förberedelsens längd i månader", en: "Length of an inception in months"),
    help: Text(sv: "Normalt högst så länge.", en: "Normally at most this long."))
  public static let inceptionMonthsSource = Token(
    \Edition.inceptionMonthsSource, sv: "förberedelsens_månader_källa",
    en: "inception_months_source", label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id."))
  public static let developmentMonths = Token(
    \Edition.developmentMonths, sv: "utvecklingens_månader", en: "development_months",
    label: Text(sv: "Utvecklingens längd i månader", en: "Length of a development in months"),
    help: Text(
      sv: "Så länge har de som är kända pågått, som längst.",
      en: "As long as those that are known have lasted at most."))
  public static let developmentMonthsSource = Token(
    \Edition.developmentMonthsSource, sv: "utvecklingens_månader_källa",
    en: "development_months_source", label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id."))
  public static let fundedUntil = Token(
    \Edition.fundedUntil, sv: "pengar_till_och_med", en: "funded_until",
    label: Text(sv: "Pengar till och med", en: "Funded until"),
    help: Text(
      sv: "Sista dagen som programmet har pengar; lämnas bort när ingen är känd.",
      en: "The last day for which the programme has money; left out when none is known."))
  public static let fundedUntilSource = Token(
    \Edition.fundedUntilSource, sv: "pengar_till_och_med_källa", en: "funded_until_source",
    label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id."))
  public static let summaryWords = Token(
    \Edition.summaryWords, sv: "sammanfattningens_ord", en: "summary_words",
    label: Text(sv: "Ord i sammanfattningen", en: "Words in the summary"),
    help: Text(sv: "Högst så många.", en: "At most this many."))
  public static let summaryWordsSource = Token(
    \Edition.summaryWordsSource, sv: "sammanfattningens_ord_källa", en: "summary_words_source",
    label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id."))
  public static let ceilings = Token(
    \Edition.ceilings, sv: "tak", en: "ceilings",
    item: ItemName("ceiling", sv: "tak", en: "ceiling"),
    label: Text(sv: "Takbelopp och riktpunkter", en: "Ceilings and guide values"),
    help: Text(
      sv: "Belopp efter typ, samarbetsform och region.",
      en: "Amounts by kind, cooperation and region."))
  public static let posts = Token(
    \Edition.posts, sv: "poster", en: "posts", item: ItemName("financed", sv: "post", en: "post"),
    label: Text(sv: "Kostnadsslag", en: "Cost posts"),
    help: Text(sv: "Vad programmet finansierar.", en: "What the programme finances.")
  ).required()
  public static let annexes = Token(
    \Edition.annexes, sv: "bilagor", en: "annexes",
    item: ItemName("annex", sv: "bilaga", en: "annex"),
    label: Text(sv: "Bilagor", en: "Annexes"),
    help: Text(sv: "Vilka bilagor som krävs.", en: "Which annexes are demanded."))
  public static let reportsFrom = Token(
    \Edition.reportsFrom, sv: "redovisningar_från", en: "reports_from",
    label: Text(sv: "Redovisningar från", en: "Reports from"),
    help: Text(
      sv: """
        Dagen då även ärenden från tidigare utgåvor börjar redovisas på utgåvans formulär; lämnas \
        bort när ingen källa anger det.
        """,
      en: """
        The day from which cases of earlier editions, too, are reported on the edition's form; \
        left out when no source says so.
        """))
  public static let reportsFromSource = Token(
    \Edition.reportsFromSource, sv: "redovisningar_från_källa", en: "reports_from_source",
    label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id."))
  public static let unknownLimits = Token(
    \Edition.unknownLimits, sv: "okända_gränser", en: "unknown_limits",
    item: ItemName("limit", sv: "gräns", en: "limit"),
    label: Text(sv: "Okända gränser", en: "Unknown limits"),
    help: Text(
      sv: "Gränser som ingen källa anger för utgåvan.",
      en: "Limits that no source gives for the edition."))

  public static let fields = FieldList<Edition>(
    name.field, titleSwedish.field, titleEnglish.field, validFrom.field,
    validTo.field, sources.field, applicants.field, kinds.field, rounds.field, countries.field,
    projectYears.field, inceptionMonths.field, inceptionMonthsSource.field,
    developmentMonths.field, developmentMonthsSource.field, fundedUntil.field,
    fundedUntilSource.field, summaryWords.field, summaryWordsSource.field, ceilings.field,
    posts.field, annexes.field, reportsFrom.field, reportsFromSource.field, unknownLimits.field)
}
