public import Diagnostics
public import FormKit
import FormYAML
public import ICLD

/// What a file from a finance system adds to a report, and the text that the report then is.
///
/// Nothing that stands in the report is changed: entries are added, in order of date where the
/// others are, and where it is asked for, outcomes that are blank are filled in.
public struct LedgerImport: Sendable {
  /// An outcome that is filled in.
  public struct FilledOutcome: Sendable, Hashable {
    public var post: CostPost
    public var year: Int?
    public var amount: Money
  }

  /// The report's text as it is, and as it is with what is added.
  public let before: SourceText
  public private(set) var after: SourceText
  /// The language of the report, in which people are told of it.
  public let language: Language
  /// What was found in the file, and in the mapping.
  public private(set) var ledger: DocumentReport
  public private(set) var mapping: DocumentReport?
  public private(set) var added: [Entry] = []
  /// Costs of days outside the period of the report, which are not entered: they are of another
  /// report, as far as is known.
  public private(set) var outside: [Entry] = []
  /// Costs of days outside the whole initiative, which are not entered: they are of no report.
  public private(set) var ofNone: [Entry] = []
  /// The period of the report, where it says which.
  public private(set) var period: Period?
  /// The period of the whole initiative, where it is known.
  public private(set) var initiative: Period?
  public private(set) var outcomes: [FilledOutcome] = []
  /// Posts whose outcome is still blank although entries belong to them.
  public private(set) var blankOutcomes: [FilledOutcome] = []
  /// Posts whose outcome is left to people, since an entry is of another year or period.
  public private(set) var doubtfulOutcomes: [FilledOutcome] = []
  /// How many vouchers stand in the report already.
  public private(set) var present = 0
  /// How many rows the mapping leaves out.
  public private(set) var leftOut = 0
  /// What is neither entered nor to be mended, and is told of all the same.
  public private(set) var passed = PassedRows()
  private let mark: [UInt8]
  private let isReadable: Bool

  /// - Parameters:
  ///   - bytes: the file from the finance system.
  ///   - name: what the user calls it.
  ///   - mapping: nil only reads the file.
  ///   - target: the report, which can be read.
  ///   - others: the case's other documents.
  ///   - fillsOutcomes: whether outcomes that are blank are filled in.
  package init(
    _ bytes: [UInt8], name: String, by mapping: LoadedMapping?, into target: LoadedDocument,
    beside others: [LoadedDocument] = [], fillsOutcomes: Bool
  ) throws(FileFailure) {
    let found = LedgerComparison(bytes, name: name, by: mapping, with: target, beside: others)
    before = target.source
    after = target.source
    language = target.language
    mark = target.byteOrderMark
    (ledger, self.mapping, isReadable) = (found.ledger, found.mapping, found.isReadable)
    guard let merge = found.merge, case .report(let report)? = target.document,
      let tree = target.tree
    else { return }
    (added, present, leftOut) = (merge.added, merge.present, found.leftOut)
    (outside, period, passed) = (merge.outside, report.daysOfCosts, found.passed)
    (ofNone, initiative) = (merge.ofNone, merge.days.initiative)
    guard
      let text = ReportWithEntries(tree, report, adding: merge.added, in: target.language)
    else { throw .entriesOccupied(before.name) }
    let filled = text.filled(fillsOutcomes)
    (outcomes, blankOutcomes) = (filled.outcomes, filled.blank)
    doubtfulOutcomes = filled.doubtful
    try patch(from: tree, to: filled.tree)
  }

  /// What is found in a file from a finance system on its way into a report.
  package static func findings(
    in bytes: [UInt8], name: String, by mapping: LoadedMapping?, for target: LoadedDocument,
    beside others: [LoadedDocument] = []
  ) -> DocumentReport {
    LedgerComparison(bytes, name: name, by: mapping, with: target, beside: others).ledger
  }

  private mutating func patch(from tree: FormNode, to new: FormNode) throws(FileFailure) {
    guard new != tree else { return }
    do {
      after = SourceText(
        name: before.name, text: try YAMLPatcher.patched(before, from: tree, to: new))
    } catch {
      throw error.isTooLarge
        ? .importTooLarge(before.name, added.count) : .unprovenImport(before.name)
    }
  }

  /// Whether anything is added.
  public var isChanged: Bool { !added.isEmpty || !outcomes.isEmpty }

  /// How the program ends: see the exit codes in the README.
  public var exitCode: Int32 {
    if !isReadable { return ExitStatus.unreadable }
    let reports = [ledger, mapping].compactMap { $0 }
    return reports.contains { $0.verdict == .stopped } ? ExitStatus.stopped : ExitStatus.fine
  }

  /// Writes the report with what is added: the old file whole or the new one whole.
  ///
  /// - Throws: `FileFailure` when the file cannot be written, is a link, or has been changed since
  ///   it was read.
  public func write() throws(FileFailure) {
    guard isChanged else { return }
    try FileWriter.replace(
      before.name, holding: mark + Array(before.text.utf8), by: mark + Array(after.text.utf8))
  }
}

extension FileFailure {
  fileprivate static func importTooLarge(_ name: String, _ entries: Int) -> FileFailure {
    FileFailure(
      .tooLarge, path: name,
      message: Text(
        sv: """
          Med \(entries == 1 ? "en rad" : "\(entries) rader") till blir ”\(name.visible)” större \
          än vad som läses. Inget har skrivits. Exportera bara det som hör till projektet, och säg \
          i konteringen vilka rader som ska utelämnas.
          """,
        en: """
          With \(entries == 1 ? "one more row" : "\(entries) more rows"), “\(name.visible)” would \
          be larger than what is read. Nothing has been written. Export only what belongs to the \
          project, and say in the mapping which rows are to be left out.
          """))
  }

  /// Something that is no list stands where the entries should.
  fileprivate static func entriesOccupied(_ name: String) -> FileFailure {
    let finance = Report.finance.field.info.name
    return FileFailure(
      .notADocument, path: name,
      message: Text(
        sv: """
          I ”\(name.visible)” står något annat där listan med verifikationer ska stå, under \
          \(finance.sv). Det skrivs inte över, så inget har förts in. Gör det till en kommentar \
          med # först på raden, eller ta bort det, och hämta igen.
          """,
        en: """
          In “\(name.visible)” something else stands where the list of entries should be, under \
          \(finance.en). It is not written over, so nothing has been entered. Either make it a \
          comment with # at the beginning of the line, or delete it, and import again.
          """))
  }

  fileprivate static func unprovenImport(_ name: String) -> FileFailure {
    FileFailure(
      .ownFault, path: name,
      message: Text(
        sv: """
          Verifikationerna gick inte att skriva in i ”\(name.visible)” utan att något annat skulle \
          ändras. Inget har skrivits. Felet är Bidrags eget, inte ditt. Skriv in dem för hand så \
          länge.
          """,
        en: """
          The vouchers could not be entered in “\(name.visible)” without changing something else. \
          Nothing has been written. The fault is Bidrag's own, not yours. Enter them by hand for \
          now.
          """))
  }
}
