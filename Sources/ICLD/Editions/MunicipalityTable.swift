import Diagnostics
public import FormKit

/// The municipalities of Sweden from a day on, by county, as far as public sources give them.
///
/// A table is a file of data in `Templates/Municipalities`, named after the year in which it begins
/// to hold. It holds until the next one does.
public struct MunicipalityTable: FormPart {
  public var validFrom: CalendarDate?
  /// The source of the list of municipalities.
  public var listSource: String?
  public var sources: [EditionSource] = []
  public var former: [FormerMunicipalityCode] = []
  public var counties: [County] = []

  public init() {}

  public static let validFrom = Token(
    \MunicipalityTable.validFrom, sv: "gäller_från", en: "valid_from",
    label: Text(sv: "Gäller från", en: "Valid from"),
    help: Text(sv: "Första dagen.", en: "The first day.")
  ).required()
  public static let listSource = Token(
    \MunicipalityTable.listSource, sv: "listans_källa", en: "list_source",
    label: Text(sv: "Listans källa", en: "Source of the list"),
    help: Text(sv: "Källans beteckning.", en: "The source's id.")
  ).required()
  public static let sources = Token(
    \MunicipalityTable.sources, sv: "källor", en: "sources",
    item: ItemName("source", sv: "källa", en: "source"),
    label: Text(sv: "Källor", en: "Sources"),
    help: Text(sv: "Vad uppgifterna bygger på.", en: "What the facts rest on.")
  ).required()
  public static let former = Token(
    \MunicipalityTable.former, sv: "tidigare", en: "former",
    item: ItemName("code", sv: "kod", en: "code"),
    label: Text(sv: "Tidigare koder", en: "Former codes"),
    help: Text(
      sv: "Koder som upphörde innan tabellen började gälla.",
      en: "Codes that ended before the table began to hold."))
  public static let counties = Token(
    \MunicipalityTable.counties, sv: "län", en: "counties",
    item: ItemName("county", sv: "län", en: "county"),
    label: Text(sv: "Län", en: "Counties"),
    help: Text(sv: "Länen med sina kommuner.", en: "The counties with their municipalities.")
  ).required()

  public static let fields = FieldList<MunicipalityTable>(
    validFrom.field, listSource.field, sources.field, former.field, counties.field)

  /// The municipality of a code, or of an exact name in any case; nil where the table has none.
  ///
  /// Letters are not folded: Håbo and Habo are two municipalities.
  public func municipality(_ written: String) -> MunicipalityCode? {
    let all = counties.lazy.flatMap { $0.municipalities?.municipalities ?? [] }
    if MunicipalityCode(written: written).isSound { return all.first { $0.text == written } }
    let name = written.lowercased()
    return all.first { code in
      code.municipality.map { Self.mayBe($0, name) && $0.lowercased() == name } ?? false
    }
  }

  /// Whether a name may be another one in small letters: a small letter of Swedish differs from its
  /// capital in one bit of its last byte, so that most need not be made small.
  private static func mayBe(_ name: String, _ small: String) -> Bool {
    name.utf8.count == small.utf8.count
      && zip(name.utf8, small.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// The source of the list.
  var citation: Citation? { sources.citation(listSource) }
}

/// A county with its municipalities.
public struct County: FormPart {
  public var code: String?
  public var name: String?
  public var municipalities: MunicipalityList?

  public init() {}

  public static let code = Token(
    \County.code, sv: "kod", en: "code", label: Text(sv: "Länskod", en: "County code"),
    help: Text(sv: "Länets två siffror.", en: "The two digits of the county.")
  ).required()
  public static let name = Token(
    \County.name, sv: "namn", en: "name", label: Text(sv: "Namn", en: "Name"),
    help: Text(sv: "Vad länet heter.", en: "What the county is called.")
  ).required()
  public static let municipalities = Token(
    \County.municipalities, sv: "kommuner", en: "municipalities",
    label: Text(sv: "Kommuner", en: "Municipalities"),
    help: Text(
      sv: "Kod och namn, med semikolon emellan.", en: "Code and name, with semicolons between.")
  ).required()

  public static let fields = FieldList<County>(code.field, name.field, municipalities.field)
}

/// A code that a municipality no longer has.
public struct FormerMunicipalityCode: FormPart {
  public var code: String?
  /// The municipality that had it.
  public var name: String?
  public var lastDay: CalendarDate?
  /// The code that the municipality has instead.
  public var now: String?
  public var source: String?

  public init() {}

  public static let code = Token(
    \FormerMunicipalityCode.code, sv: "kod", en: "code", label: Text(sv: "Kod", en: "Code"),
    help: Text(sv: "Koden som upphörde.", en: "The code that ended.")
  ).required()
  public static let name = Token(
    \FormerMunicipalityCode.name, sv: "namn", en: "name", label: Text(sv: "Namn", en: "Name"),
    help: Text(sv: "Kommunen som hade den.", en: "The municipality that had it.")
  ).required()
  public static let lastDay = Token(
    \FormerMunicipalityCode.lastDay, sv: "sista_dag", en: "last_day",
    label: Text(sv: "Sista dag", en: "Last day"),
    help: Text(sv: "Sista dagen den gällde.", en: "The last day it held.")
  ).required()
  public static let now = Token(
    \FormerMunicipalityCode.now, sv: "nu", en: "now", label: Text(sv: "Nu", en: "Now"),
    help: Text(sv: "Kommunens nya kod.", en: "The municipality's new code.")
  ).required()
  public static let source = Token(
    \FormerMunicipalityCode.source, sv: "källa", en: "source",
    label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id.")
  ).required()

  public static let fields = FieldList<FormerMunicipalityCode>(
    code.field, name.field, lastDay.field, now.field, source.field)
}
