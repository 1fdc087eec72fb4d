public import Diagnostics
public import FormKit
public import ICLD

/// The tables of Sweden's municipalities, a file for each year from which one holds.
///
/// A file is read when a document first has a municipality.
public struct MunicipalityLibrary: Sendable {
  private let tables = YearTables<MunicipalityTable>(under: "Municipalities")

  /// The tables that Bidrag ships with.
  public static let standard = MunicipalityLibrary()

  private init() {}

  /// The years in which a table begins to hold, from the earliest to the latest.
  public var years: [Int] { tables.years }

  /// What is wrong with the files; nothing, as shipped.
  public var findings: [Finding] { tables.findings }

  /// The table that begins to hold in a year; nil where none does.
  public func table(of year: Int) -> MunicipalityTable? { tables.table(of: year) }

  /// The table that holds on a day; nil before the first.
  public func table(on day: CalendarDate) -> MunicipalityTable? {
    for year in years.reversed() where year <= day.year {
      guard let table = table(of: year), let first = table.validFrom, first <= day else { continue }
      return table
    }
    return nil
  }
}
