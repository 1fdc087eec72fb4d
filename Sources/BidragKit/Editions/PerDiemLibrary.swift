public import Diagnostics
public import ICLD

/// The Swedish Tax Agency's per diem amounts, a file for each year.
///
/// Most documents have no per diems: a file is read when its year is first asked for.
public struct PerDiemLibrary: Sendable {
  private let tables = YearTables<PerDiemYear>(under: "PerDiem")

  /// The years that Bidrag ships with.
  public static let standard = PerDiemLibrary()

  private init() {}

  /// The years that have a file, from the earliest to the latest.
  public var years: [Int] { tables.years }

  /// What is wrong with the files; nothing, as shipped.
  public var findings: [Finding] { tables.findings }

  /// The amounts of a year; nil where there is no file for it.
  public func amounts(in year: Int) -> PerDiemYear? { tables.table(of: year) }
}
