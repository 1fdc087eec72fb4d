import Bookkeeping
import Diagnostics
import FormKit
import ICLD

/// A file from a finance system, read and compared with the report that its rows go into.
struct LedgerComparison {
  /// What was found in the file, and in the mapping.
  private(set) var ledger: DocumentReport
  private(set) var mapping: DocumentReport?
  /// What the report does not have yet; nil where something is wrong that stops.
  private(set) var merge: EntryMerge?
  /// How many rows the mapping leaves out.
  private(set) var leftOut = 0
  /// What is neither entered nor to be mended.
  private(set) var passed = PassedRows()
  let isReadable: Bool

  /// - Parameters:
  ///   - mapping: nil only reads the file.
  ///   - target: the report, which can be read.
  ///   - others: the case's other documents.
  init(
    _ bytes: [UInt8], name: String, by mapping: LoadedMapping?, with target: LoadedDocument,
    beside others: [LoadedDocument]
  ) {
    let reading = LedgerReader.read(bytes, name: name, layout: mapping?.layout ?? CSVLayout())
    ledger = DocumentReport(reading, digest: SHA256Digest.hex(of: bytes), in: target.language)
    isReadable = reading.isSound || reading.isOnlyUnbalanced
    guard case .report(let report)? = target.document else { return }
    let mapping = mapping?.compared(with: report, beside: others)
    self.mapping = mapping?.report
    guard reading.isSound, let mapping, mapping.isSound else { return }
    let placement = LedgerPlacement(
      reading.ledger, by: mapping.mapping, activities: report.activities.compactMap(\.id))
    let merge = EntryMerge(
      placement.vouchers, into: report, by: CostDays(report, beside: others),
      otherYears: OtherYears(beside: others), elsewhere: ReportedVoucher.all(in: others))
    self.merge = merge
    (leftOut, passed) = (placement.leftOut, placement.passed)
    passed.carried = reading.ledger.balances
    passed.reported = merge.reported
    ledger.note(placement.findings + merge.findings)
  }
}

extension DocumentReport {
  /// What was found in a file from a finance system.
  fileprivate init(_ reading: LedgerReading, digest: String, in language: Language) {
    self.init(source: reading.source, language: language, digest: digest)
    form = reading.format.title
    subject = Text(sv: "Bokföringsfilen", en: "The file from the books")
    isSubmitted = false
    layers = [Layer(.syntax, .init(found: reading.findings.count))]
    findings = reading.findings
    notePassed()
  }

  fileprivate mutating func note(_ found: [Finding]) {
    findings = (findings + found).sorted(by: Checker.isBefore)
    layers.append(Layer(.rules, .init(found: found.count)))
    notePassed()
  }

  private mutating func notePassed() {
    let rules = Set(findings.map(\.rule))
    passed = (LedgerRules.all + ImportRules.all).map(\.id).filter { !rules.contains($0) }.sorted()
  }
}

extension LedgerReading {
  /// Whether the file can be read, and only its sums are wrong.
  fileprivate var isOnlyUnbalanced: Bool {
    !findings.isEmpty
      && findings.allSatisfy {
        $0.severity != .error || ["IMP002", "CSV006"].contains($0.rule.rawValue)
      }
  }
}

extension LedgerReading.Format? {
  fileprivate var title: Text {
    switch self {
    case .sie: Text(sv: "Bokföring, SIE 4", en: "Books, SIE 4")
    case .csv: Text(sv: "Bokföring, CSV", en: "Books, CSV")
    case nil: Text(sv: "Bokföring", en: "Books")
    }
  }
}
