public import Diagnostics

extension CheckReport {
  /// How the program ends: see the exit codes in the README.
  public var exitCode: Int32 {
    if documents.contains(where: { $0.failures > 0 }) { return ExitStatus.ownFault }
    if documents.contains(where: { $0.form == nil }) { return ExitStatus.unreadable }
    return documents.contains { $0.verdict == .stopped } ? ExitStatus.stopped : ExitStatus.fine
  }
}

extension CheckTally {
  /// How the program ends: see the exit codes in the README.
  public var exitCode: Int32 {
    if failed > 0 { return ExitStatus.ownFault }
    if unread > 0 { return ExitStatus.unreadable }
    return sound < documents ? ExitStatus.stopped : ExitStatus.fine
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
  /// Bidrag's own fault: its XML did not fit the schema, or what it would write could not be
  /// proven.
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
    case .stopped: ExitStatus.stopped
    case .ownFault: ExitStatus.ownFault
    }
  }
}
