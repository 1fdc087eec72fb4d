public import Diagnostics
public import FormKit
public import RuleKit

/// The most that a kind of application was granted, by number of parties and region.
public struct Ceiling: FormPart {
  public var kind: ApplicationKind?
  public var cooperation: Cooperation?
  /// None when the amount is the same everywhere.
  public var region: ProgrammeRegion?
  public var amount: Known<Money>?
  public var period: CeilingPeriod?
  public var limit: CeilingLimit?
  /// How much of the amount may be for work.
  public var work: Known<Money>?
  public var source: String?

  public init() {}

  public static let kind = Token(
    \Ceiling.kind, sv: "typ", en: "kind", label: Text(sv: "Typ", en: "Kind"),
    help: Text(sv: "Typ av ansökan.", en: "Kind of application.")
  ).required()
  public static let cooperation = Token(
    \Ceiling.cooperation, sv: "samarbetsform", en: "cooperation",
    label: Text(sv: "Samarbetsform", en: "Cooperation"),
    help: Text(
      sv: "Antal parter; lämnas bort om det inte spelar någon roll.",
      en: "Number of parties; left out where it does not matter."))
  public static let region = Token(
    \Ceiling.region, sv: "region", en: "region", label: Text(sv: "Region", en: "Region"),
    help: Text(
      sv: "Lämnas bort om beloppet gäller överallt.",
      en: "Left out where the amount holds everywhere."))
  public static let amount = Token(
    \Ceiling.amount, sv: "belopp", en: "amount", label: Text(sv: "Belopp", en: "Amount"),
    help: Text(sv: "I kronor, eller okänt.", en: "In kronor, or unknown.")
  ).required()
  public static let period = Token(
    \Ceiling.period, sv: "per", en: "per", label: Text(sv: "Per", en: "Per"),
    help: Text(sv: "ansökan eller år.", en: "application or year.")
  ).required()
  public static let limit = Token(
    \Ceiling.limit, sv: "slag", en: "limit", label: Text(sv: "Slag", en: "Sort of limit"),
    help: Text(sv: "maximum eller riktpunkt.", en: "maximum or guide value.")
  ).required()
  public static let work = Token(
    \Ceiling.work, sv: "varav_arbete", en: "of_which_work",
    label: Text(sv: "Varav arbete", en: "Of which work"),
    help: Text(sv: "I kronor, eller okänt.", en: "In kronor, or unknown."))
  public static let source = Token(
    \Ceiling.source, sv: "källa", en: "source", label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id."))

  public static let fields = FieldList<Ceiling>(
    kind.field, cooperation.field, region.field, amount.field, period.field, limit.field,
    work.field, source.field)
}

/// What a ceiling's amount is counted over.
public enum CeilingPeriod: Choice {
  case application, year

  public var name: Text {
    switch self {
    case .application: Text(sv: "ansökan", en: "application")
    case .year: Text(sv: "år", en: "year")
    }
  }
  public var label: Text { name }
}

/// How binding a ceiling is.
public enum CeilingLimit: Choice {
  case maximum, guide

  public var name: Text {
    switch self {
    case .maximum: Text(sv: "maximum", en: "maximum")
    case .guide: Text(sv: "riktpunkt", en: "guide_value")
    }
  }
  public var label: Text { name }
}

extension Edition {
  /// The ceilings that hold for a kind of application with parties in some countries.
  ///
  /// With parties in several regions the most generous one holds: the sources give no other rule.
  public func ceilings(for kind: ApplicationKind, _ cooperation: Cooperation, in abroad: [Country])
    -> [Ceiling]
  {
    let regions = Set(abroad.compactMap(countries.region(of:)))
    return ceilings.filter { ceiling in
      ceiling.holds(for: kind, cooperation) && (ceiling.region.map(regions.contains) ?? true)
    }
  }
}

extension Ceiling {
  /// Whether the ceiling is for applications of that kind and number of parties, in some region.
  func holds(for kind: ApplicationKind, _ cooperation: Cooperation) -> Bool {
    self.kind == kind && (self.cooperation.map { $0 == cooperation } ?? true)
  }
}
