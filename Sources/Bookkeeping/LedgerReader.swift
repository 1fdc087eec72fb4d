public import Diagnostics

/// Reads the files that finance systems write: SIE of type 4, and CSV.
///
/// Reading never fails: whatever cannot be read becomes a finding at its line and column. Of a file
/// with an error in it nothing should be used.
public enum LedgerReader {
  /// The most bytes of a file: some 20,000 rows, which is far more than a project has.
  public static let mostBytes = 1_000_000
  /// The most findings of one rule in a file; what comes after them is the same thing again.
  static let mostFindings = 100

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - name: what the user calls the file.
  ///   - layout: what is known of a CSV file's columns beforehand.
  public static func read(
    _ bytes: [UInt8], name: String, layout: CSVLayout = CSVLayout()
  ) -> LedgerReading {
    if let kind = ForeignFile(bytes) {
      return LedgerReading(
        source: SourceText(name: name, text: ""), format: nil,
        findings: [LedgerFileRule.foreign(kind)])
    }
    let text = LedgerText(bytes)
    guard text.string.placeOfHeapedMarks == nil else {
      return LedgerReading(
        source: SourceText(name: name, text: ""), format: nil,
        findings: [LedgerFileRule.foreign(.binary)])
    }
    let source = SourceText(name: name, text: text.string)
    guard text.string.contains(where: { !$0.isWhitespace }) else {
      return LedgerReading(source: source, format: nil, findings: [LedgerFileRule.empty])
    }
    return text.looksLikeSIE
      ? SIEReader.read(source, in: text.encoding)
      : CSVReader.read(source, layout)
  }
}

/// What came of reading a file from a finance system.
public struct LedgerReading: Sendable {
  public enum Format: Sendable, Hashable { case sie, csv }

  /// The file's text, for snippets.
  public var source: SourceText
  /// What the file was read as; nil where it is neither.
  public var format: Format?
  public var ledger = Ledger()
  /// In order of place.
  public var findings: [Finding] = []

  /// Whether nothing is wrong with the file, so that its vouchers can be used.
  public var isSound: Bool { !findings.contains { $0.severity == .error } }
}
