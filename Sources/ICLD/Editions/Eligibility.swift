public import Diagnostics
public import FormKit
public import RuleKit

/// Which Swedish organisations may apply.
public struct ApplicantList: FormPart {
  public var organisations: [OrganisationKind] = []
  public var source: String?

  public init() {}

  public static let organisations = Token(
    \ApplicantList.organisations, sv: "organisationer", en: "organisations",
    item: ItemName("organisation", sv: "organisation", en: "organisation"),
    label: Text(sv: "Organisationer", en: "Organisations"),
    help: Text(sv: "Typer av organisation.", en: "Kinds of organisation.")
  ).required()
  public static let source = Token(
    \ApplicantList.source, sv: "källa", en: "source", label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id.")
  ).required()

  public static let fields = FieldList<ApplicantList>(organisations.field, source.field)
}

/// A kind of application, and whether it could be applied for.
public struct OfferedKind: FormPart {
  public var kind: ApplicationKind?
  public var offered: Known<YesNo>?
  public var source: String?

  public init() {}

  public static let kind = Token(
    \OfferedKind.kind, sv: "typ", en: "kind", label: Text(sv: "Typ", en: "Kind"),
    help: Text(sv: "Typ av ansökan.", en: "Kind of application.")
  ).required()
  public static let offered = Token(
    \OfferedKind.offered, sv: "går_att_söka", en: "offered",
    label: Text(sv: "Går att söka", en: "Offered"),
    help: Text(sv: "ja, nej eller okänt.", en: "yes, no or unknown.")
  ).required()
  public static let source = Token(
    \OfferedKind.source, sv: "källa", en: "source", label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id."))

  public static let fields = FieldList<OfferedKind>(kind.field, offered.field, source.field)
}

/// The countries whose parties may take part.
public struct CountryList: FormPart {
  /// Whether the list is known to be whole.
  public var isComplete: YesNo?
  public var source: String?
  public var europe: [Country] = []
  public var asia: [Country] = []
  public var africa: [Country] = []
  public var latinAmerica: [Country] = []

  public init() {}

  public static let isComplete = Token(
    \CountryList.isComplete, sv: "fullständig", en: "complete",
    label: Text(sv: "Fullständig", en: "Complete"),
    help: Text(sv: "Om listan är känd i sin helhet.", en: "Whether the whole list is known.")
  ).required()
  public static let source = Token(
    \CountryList.source, sv: "källa", en: "source", label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id.")
  ).required()
  public static let europe = list(
    \.europe, sv: "europa", en: "europe", label: Text(sv: "Europa", en: "Europe"))
  public static let asia = list(
    \.asia, sv: "asien", en: "asia", label: Text(sv: "Asien", en: "Asia"))
  public static let africa = list(
    \.africa, sv: "afrika", en: "africa", label: Text(sv: "Afrika", en: "Africa"))
  public static let latinAmerica = list(
    \.latinAmerica, sv: "latinamerika", en: "latin_america",
    label: Text(sv: "Latinamerika", en: "Latin America"))

  private static func list(
    _ key: @autoclosure @escaping @Sendable () -> WritableKeyPath<CountryList, [Country]>,
    sv: String, en: String,
    label: Text
  ) -> Token<CountryList, [Country]> {
    Token(
      key(), sv: sv, en: en, item: ItemName("country", sv: "land", en: "country"), label: label,
      help: Text(sv: "Landskoder enligt ISO 3166.", en: "Country codes of ISO 3166."))
  }

  public static let fields = FieldList<CountryList>(
    isComplete.field, source.field, europe.field, asia.field, africa.field, latinAmerica.field)

  public var all: [Country] { europe + asia + africa + latinAmerica }

  /// The region that the programme's amounts distinguish; nil for a country that is not listed.
  public func region(of country: Country) -> ProgrammeRegion? {
    if europe.contains(country) { return .europe }
    if asia.contains(country) || africa.contains(country) { return .africaAsia }
    return latinAmerica.contains(country) ? .latinAmerica : nil
  }
}

/// The regions that the programme's amounts distinguish.
public enum ProgrammeRegion: Choice {
  case europe, africaAsia, latinAmerica

  public var name: Text {
    switch self {
    case .europe: Text(sv: "europa", en: "europe")
    case .africaAsia: Text(sv: "afrika_asien", en: "africa_asia")
    case .latinAmerica: Text(sv: "latinamerika", en: "latin_america")
    }
  }

  public var label: Text {
    switch self {
    case .europe: Text(sv: "Europa", en: "Europe")
    case .africaAsia: Text(sv: "Afrika och Asien", en: "Africa and Asia")
    case .latinAmerica: Text(sv: "Latinamerika", en: "Latin America")
    }
  }
}

/// A span of years.
public struct YearSpan: FormPart {
  public var min: Known<Int>?
  public var max: Known<Int>?
  public var source: String?

  public init() {}

  public static let min = Token(
    \YearSpan.min, sv: "minst", en: "min", label: Text(sv: "Minst", en: "At least"),
    help: Text(sv: "Minsta antal år.", en: "The fewest years."))
  public static let max = Token(
    \YearSpan.max, sv: "högst", en: "max", label: Text(sv: "Högst", en: "At most"),
    help: Text(sv: "Största antal år.", en: "The most years."))
  public static let source = Token(
    \YearSpan.source, sv: "källa", en: "source", label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id."))

  public static let fields = FieldList<YearSpan>(min.field, max.field, source.field)
}
