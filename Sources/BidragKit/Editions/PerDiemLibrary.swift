public import Diagnostics
import FormKit
public import ICLD

/// The Swedish Tax Agency's per diem amounts, a file for each year and named after it.
///
/// A file is read when its year is first asked for: most documents have no per diems.
public struct PerDiemLibrary: Sendable {
  private let shelf = DataShelf<PerDiemYear>()

  /// The years that Bidrag ships with.
  public static let standard = PerDiemLibrary()

  private init() {}

  /// The years that have a file, from the earliest to the latest.
  public var years: [Int] {
    TemplateLibrary.names(under: Self.folder).compactMap { Int(PathName.stem(of: $0)) }.sorted()
  }

  /// What is wrong with the files; nothing, as shipped.
  public var findings: [Finding] { years.compactMap(reading(of:)).flatMap(\.findings) }

  /// The amounts of a year; nil where there is no file for it.
  public func amounts(in year: Int) -> PerDiemYear? { reading(of: year)?.form }

  private static let folder = "PerDiem"

  private func reading(of year: Int) -> DataReading<PerDiemYear>? {
    let name = "\(Self.folder)/\(year).yaml"
    guard let bytes = TemplateLibrary.bytes(of: name) else { return nil }
    return shelf.reading(named: name) {
      DataFile(name: name, bytes: bytes).read(as: PerDiemYear.self)
    }
  }
}
