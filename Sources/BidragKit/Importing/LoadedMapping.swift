import Bookkeeping
package import Diagnostics
import FormKit
import FormYAML
package import ICLD

/// A mapping of accounts as far as it could be read, and what is wrong with it.
package struct LoadedMapping: Sendable {
  package private(set) var report: DocumentReport
  package let mapping: AccountMapping
  private let locator: Locator
  private let isRead: Bool

  package var isSound: Bool { report.verdict == .submittable }

  /// - Parameter language: the language to speak in of a file that shows none.
  package init(_ bytes: [UInt8], name: String, speaking language: Language = .swedish) {
    let reading = CompanionFile<AccountMapping>(bytes, name: name)
    mapping = reading.part
    locator = reading.locator
    isRead = reading.isRead
    // What cannot be read is said first; what follows from it goes without saying.
    let isWhole = isRead && reading.shape.isEmpty
    report = reading.report(
      Text(sv: "Kontering", en: "Mapping"), called: Text(sv: "Konteringen", en: "The mapping"),
      in: reading.language(by: AccountMapping.name, otherwise: language),
      findings: isWhole ? MappingRules.findings(in: mapping) : [], of: MappingRules.all)
    if !isRead { report.form = nil }
  }

  /// The mapping with what of it fits neither the report that rows are to go into nor another
  /// document of the case.
  package func compared(
    with report: Report, beside documents: [LoadedDocument]
  ) -> LoadedMapping {
    guard isSound else { return self }
    var compared = self
    let known = CostPlaces(report, beside: documents)
    let findings = MappingRules.findings(in: mapping, for: report, among: known)
      .map(locator.located)
    compared.report.findings += findings
    compared.report.layers.append(Layer(.comparison, .init(found: findings.count)))
    compared.finish()
    return compared
  }

  private mutating func finish() {
    report.findings.sort(by: Checker.isBefore)
    let found = Set(report.findings.map(\.rule))
    report.passed = MappingRules.all.map(\.id).filter { isRead && !found.contains($0) }
  }
}

extension LoadedMapping {
  /// What a mapping's file is called in a case's folder.
  static func fileName(in language: Language) -> String {
    language == .swedish ? "kontering.yaml" : "accounts.yaml"
  }

  package static func isMapping(_ path: String) -> Bool {
    Language.allCases.contains { fileName(in: $0) == PathName.last(of: path) }
  }

  /// Reads the mapping at a path.
  package init(at path: String, speaking language: Language = .swedish) throws(FileFailure) {
    let bytes = try FileReader.bytes(of: path, limit: YAMLLimits.standard.bytes)
    self.init(bytes, name: path, speaking: language)
  }

  /// The mapping in a case's folder; nil where there is none.
  package static func of(_ folder: String) throws(FileFailure) -> LoadedMapping? {
    for language in Language.allCases {
      let path = PathName.join(folder, fileName(in: language))
      if case .file = FileReader.kind(of: path) { return try LoadedMapping(at: path) }
    }
    return nil
  }

  /// What the mapping says of the columns of tables.
  var layout: CSVLayout {
    let columns = mapping.columns
    let headings: [CSVColumn: String?] = [
      .date: columns.date, .series: columns.series, .voucher: columns.voucher,
      .account: columns.account, .text: columns.text, .amount: columns.amount,
      .debit: columns.debit, .credit: columns.credit, .costCentre: columns.costCentre,
      .project: columns.project, .currency: columns.currency,
      .currencyAmount: columns.currencyAmount, .rate: columns.rate, .rateDate: columns.rateDate,
      .rateSource: columns.rateSource,
    ]
    return CSVLayout(
      headings: headings.compactMapValues { $0 },
      holdsWholeVouchers: columns.holdsWholeVouchers == .yes,
      hasReversedSigns: columns.hasReversedSigns == .yes, currencies: Currency.isoCodes)
  }
}

extension Currency {
  /// The codes of all currencies.
  fileprivate static var isoCodes: Set<String> {
    guard case .choice(let choice) = shape else { return [] }
    return Set(choice.options.map(\.name.en))
  }
}
