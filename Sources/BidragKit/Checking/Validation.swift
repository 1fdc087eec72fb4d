public import Diagnostics
public import FormKit
import ICLD

/// Checks files and folders on disk.
public struct Validation: Sendable {
  private let checker: Checker
  private let today: CalendarDate
  private let language: Language

  /// What is wrong with editions other than the shipped ones.
  public let editionReports: [DocumentReport]
  /// Whether documents can be judged by the editions.
  public var areEditionsSound: Bool {
    editionReports.allSatisfy { $0.verdict == .submittable }
  }

  /// - Parameter language: the language to speak in of documents that show none.
  public init(
    editions: EditionLibrary = .standard, today: CalendarDate,
    speaking language: Language = .swedish
  ) {
    checker = Checker(editions: editions, today: today, speaking: language)
    self.today = today
    self.language = language
    editionReports = editions.isShipped ? [] : editions.reports.filter { !$0.findings.isEmpty }
  }

  /// Checks what lies at each path: a file, a case's folder, or a folder of cases.
  ///
  /// Where editions other than the shipped ones are wrong, the report is of them alone: no document
  /// is judged by them.
  ///
  /// - Throws: `FileFailure` when something cannot be found or read; documents that are wrong are
  ///   never an error, but findings in the report.
  public func check(_ paths: [String]) throws(FileFailure) -> CheckReport {
    guard areEditionsSound else { return report(on: []) }
    let (report, failures) = check(try targets(at: paths))
    if let failure = failures.first { throw failure }
    return report
  }

  /// Checks targets, on several threads if `jobs` is more than one: the report is the same.
  ///
  /// - Parameter progress: called when one target more is done.
  /// - Returns: the report on all that could be read, and why the rest could not.
  public func check(
    _ targets: [CheckTarget], jobs: Int = 1, progress: () -> Void = {}
  ) -> (report: CheckReport, failures: [FileFailure]) {
    var documents: [DocumentReport] = []
    var failures: [FileFailure] = []
    check(targets, jobs: jobs, making: { $0 }) { target in
      documents += target.items.map(\.made)
      if let failure = target.failure { failures.append(failure) }
      progress()
    }
    return (report(on: documents), failures)
  }

  /// Checks targets one after another or at once, and hands over what came of each, in order.
  ///
  /// Of a report only what `making` makes of it is kept, so that any number of documents can be
  /// checked. Nothing is checked while editions are wrong.
  public func check<Made: Sendable>(
    _ targets: [CheckTarget], jobs: Int, making: @Sendable (DocumentReport) -> Made,
    each: (TargetReport<Made>) throws -> Void
  ) rethrows {
    guard areEditionsSound else { return }
    var profiles: Set<String> = []
    try OrderedWork.run(on: targets, jobs: jobs, work: { checked($0, making: making) }) { target in
      // A profile that is wrong is told of once, before what it would have graded.
      var target = target
      target.items.removeAll { $0.profile.map { !profiles.insert($0).inserted } ?? false }
      try each(target)
    }
  }

  /// What is to be checked at each path; `-` is a document from standard input.
  public func targets(at paths: [String]) throws(FileFailure) -> [CheckTarget] {
    let limit = DocumentLoader.byteLimit(of: "-")
    var targets: [CheckTarget] = []
    for path in paths {
      switch FileReader.kind(of: path) {
      case .folder: targets += try CaseLoader.folders(at: path).map { .caseFolder($0.path) }
      case _ where path == "-":
        targets.append(.text(try FileReader.standardInput(limit: limit), name: path))
      default: targets.append(.file(path))
      }
    }
    return targets
  }

  private func checked<Made: Sendable>(
    _ target: CheckTarget, making: (DocumentReport) -> Made
  ) -> TargetReport<Made> {
    var items: [TargetReport<Made>.Item] = []
    do {
      try eachReport(on: target) { report, isOfProfile in
        items.append(
          .init(
            made: making(report), tally: CheckTally(of: report), language: report.language,
            profile: isOfProfile ? report.source.name : nil))
      }
    } catch {
      return TargetReport(items: items, failure: error)
    }
    return TargetReport(items: items, failure: nil)
  }

  private func eachReport(
    on target: CheckTarget, _ body: (_ report: DocumentReport, _ isOfProfile: Bool) -> Void
  ) throws(FileFailure) {
    for file in try files(of: target, body) {
      if let profile = file.wrongProfile { body(profile.report, true) }
      body(checker.check(file), false)
    }
  }

  /// The documents of a target; of a companion of documents, which is none, its report is given.
  private func files(
    of target: CheckTarget, _ body: (_ report: DocumentReport, _ isOfProfile: Bool) -> Void
  ) throws(FileFailure) -> [CaseFile] {
    switch target {
    case .text(let bytes, let name): return [CaseFile(DocumentLoader.load(bytes, name: name))]
    case .caseFolder(let path): return try CaseLoader.load(caseFolder: path)
    case .file(let path):
      guard let report = try companionReport(at: path) else { return [try CaseLoader.load(path)] }
      body(report, false)
      return []
    }
  }

  private func companionReport(at path: String) throws(FileFailure) -> DocumentReport? {
    if LoadedProfile.isProfile(path) {
      return try LoadedProfile(at: path, speaking: language).report
    }
    if LoadedLetterhead.isLetterhead(path) {
      return try LoadedLetterhead(at: path, speaking: language).report
    }
    if LoadedMapping.isMapping(path) {
      return try LoadedMapping(at: path, speaking: language).report
    }
    return nil
  }

  /// A report that begins with what is wrong with editions other than the shipped ones.
  private func report(on documents: [DocumentReport]) -> CheckReport {
    CheckReport(
      tool: Bidrag.version, asOf: today.canonical, documents: editionReports + documents)
  }

  /// Checks the text of one document that lies in no folder.
  public func check(_ bytes: [UInt8], name: String) -> CheckReport {
    check([.text(bytes, name: name)]).report
  }
}
