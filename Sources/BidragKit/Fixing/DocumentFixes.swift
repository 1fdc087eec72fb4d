public import Diagnostics
import FormKit
import ICLD

/// A fix that would be safe but for what it does to the rest of the document.
public struct WithheldFix: Sendable {
  public let finding: Finding
  /// What would happen if it were done.
  public let fault: Text
}

/// What can be mended in a document without asking, and the text that it then is.
public struct DocumentFixes: Sendable {
  /// The text as it is, and as it is with the fixes done.
  public let before: SourceText
  public private(set) var after: SourceText
  /// The language of the document, in which people are told of it.
  public let language: Language
  /// The findings that are mended, each by its one fix, with their places at the time.
  public internal(set) var done: [Finding] = []
  /// Findings with suggestions that only people can choose among.
  public private(set) var offered: [Finding] = []
  /// Fixes that were not done, since it could not be proven that they change nothing else.
  public private(set) var withheld: [WithheldFix] = []
  /// Whether there are more to mend than are mended at a time.
  public private(set) var hasMore = false
  /// How many findings there are when the fixes are done, those with suggestions included.
  public private(set) var remaining = 0
  /// Whether the file can be read as a document with its fixes done; of one that cannot, letters
  /// that came out wrong are mended at most.
  public private(set) var isReadable: Bool
  /// The reports that were begun from the document as it is, and will say that it has changed.
  public private(set) var reports: [String] = []
  /// The byte-order mark, where the file has one.
  let mark: [UInt8]
  private let digest: String

  init(_ file: CaseFile, language: Language) {
    let loaded = file.loaded
    before = loaded.source
    after = loaded.source
    self.language = language
    isReadable = loaded.tree != nil
    mark = loaded.byteOrderMark
    digest = loaded.digest
  }

  /// - Parameter withheld: what would happen if the fixes of findings were done.
  mutating func finish(
    with loaded: LoadedDocument, _ report: DocumentReport, withheld: [FindingPlace: Text]
  ) {
    after = loaded.source
    isReadable = loaded.tree != nil
    remaining = report.findings.count
    let source = SourceBytes(report.source.text)
    self.withheld = report.findings.filter { $0.safeFix != nil }.compactMap { finding in
      withheld[FindingPlace(finding, in: source)].map { WithheldFix(finding: finding, fault: $0) }
    }
    let undone = Set(self.withheld.map(\.finding))
    let left = report.findings.filter { !$0.fixes.isEmpty && !undone.contains($0) }
    offered = left.filter { $0.safeFix == nil }
    // Where nothing could be done, nothing would come of another run.
    hasMore = isReadable && isChanged && !FixEdits(report, without: Set(withheld.keys)).isEmpty
  }

  /// Notes which of a case's reports were begun from the document as it is.
  mutating func noteReports(among reports: [LoadedDocument]) {
    self.reports = reports.filter { loaded in
      guard case .report(let report)? = loaded.document else { return false }
      return [report.details.applicationDigest, report.details.decisionDigest]
        .contains { $0?.hex == digest }
    }.map(\.source.name)
  }

  public var isChanged: Bool { !done.isEmpty }

  /// The bytes of the file as they were read.
  private var oldBytes: [UInt8] { mark + Array(before.text.utf8) }

  /// The bytes of the file with the fixes done.
  public var newBytes: [UInt8] { mark + Array(after.text.utf8) }

  /// Sees to it that the file can be written, and still is what was read.
  package func checkWritable() throws(FileFailure) {
    guard isChanged else { return }
    try FileWriter.checkReplaceable(before.name, holding: oldBytes)
  }

  /// Writes the file with its fixes: the old one whole or the new one whole.
  ///
  /// - Throws: `FileFailure` when the file cannot be written, is a link, or has been changed since
  ///   it was read.
  public func write() throws(FileFailure) {
    guard isChanged else { return }
    try FileWriter.replace(before.name, holding: oldBytes, by: newBytes)
  }
}
