public import Diagnostics
public import FormKit
import ICLD

/// Checks files and folders on disk.
public struct Validation: Sendable {
  private let checker: Checker
  private let editions: EditionLibrary
  private let today: CalendarDate

  public init(editions: EditionLibrary = .standard, today: CalendarDate) {
    self.editions = editions
    checker = Checker(editions: editions, today: today)
    self.today = today
  }

  /// Checks what lies at each path: a file, a case's folder, or a folder of cases.
  ///
  /// Where editions other than the shipped ones are wrong, the report is of them alone: no document
  /// is judged by them.
  ///
  /// - Throws: `FileFailure` when something cannot be found or read; documents that are wrong are
  ///   never an error, but findings in the report.
  public func check(_ paths: [String]) throws(FileFailure) -> CheckReport {
    var documents = editions.isShipped ? [] : editions.reports.filter { !$0.findings.isEmpty }
    guard documents.allSatisfy({ $0.verdict == .submittable }) else {
      return CheckReport(tool: Bidrag.version, asOf: today.canonical, documents: documents)
    }
    var profiles: Set<String> = []
    for path in paths {
      if LoadedProfile.isProfile(path) {
        documents.append(try LoadedProfile(at: path).report)
        continue
      }
      if LoadedLetterhead.isLetterhead(path) {
        documents.append(try LoadedLetterhead(at: path).report)
        continue
      }
      if LoadedMapping.isMapping(path) {
        documents.append(try LoadedMapping(at: path).report)
        continue
      }
      for file in try CaseLoader.files(at: path) {
        // A profile that is wrong is told of once, before what it would have graded.
        if let profile = file.profile, !profile.isSound,
          profiles.insert(profile.report.source.name).inserted
        {
          documents.append(profile.report)
        }
        documents.append(checker.check(file))
      }
    }
    return CheckReport(tool: Bidrag.version, asOf: today.canonical, documents: documents)
  }

  /// Checks the text of one document that lies in no folder.
  public func check(_ bytes: [UInt8], name: String) -> CheckReport {
    let report = checker.check(CaseFile(DocumentLoader.load(bytes, name: name)))
    return CheckReport(tool: Bidrag.version, asOf: today.canonical, documents: [report])
  }
}

extension CheckReport {
  /// How the program ends: see the exit codes in the README.
  public var exitCode: Int32 {
    let isUnreadable = documents.contains { $0.form == nil }
    let isFaulty = documents.contains { document in
      document.layers.contains { if case .failed = $0.status { true } else { false } }
    }
    if isFaulty { return ExitStatus.ownFault }
    if isUnreadable { return ExitStatus.unreadable }
    return documents.contains { $0.verdict == .stopped } ? ExitStatus.stopped : ExitStatus.fine
  }
}

extension CheckReport {
  /// How the program ends where pages were to be printed.
  func exitCode(lackingPrints: Bool) -> Int32 {
    exitCode == ExitStatus.fine && lackingPrints ? ExitStatus.cannotWrite : exitCode
  }
}

/// The codes with which the program ends, after sysexits.h.
public enum ExitStatus {
  public static let fine: Int32 = 0
  /// Something stops submission.
  public static let stopped: Int32 = 1
  public static let wrongUsage: Int32 = 64
  /// The input cannot be read as a document.
  public static let unreadable: Int32 = 65
  public static let noInput: Int32 = 66
  /// Bidrag's own fault: its XML did not fit the schema, or a fix did not keep its promise.
  public static let ownFault: Int32 = 70
  public static let cannotWrite: Int32 = 73
  public static let inputOutput: Int32 = 74
}

extension FileFailure {
  public var exitCode: Int32 {
    switch code {
    case .notFound: ExitStatus.noInput
    case .cannotRead, .tooLarge, .unsynced: ExitStatus.inputOutput
    case .cannotWrite, .alreadyExists: ExitStatus.cannotWrite
    case .wrongRequest: ExitStatus.wrongUsage
    case .notADocument: ExitStatus.unreadable
    case .ownFault: ExitStatus.ownFault
    }
  }
}
