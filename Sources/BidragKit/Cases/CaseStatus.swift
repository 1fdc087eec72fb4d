public import Diagnostics
public import FormKit
public import ICLD

/// Where a case stands, as far as its files can tell, and what comes next.
///
/// Files do not tell whether anything was sent: a report that is ready counts as handed in once its
/// date has passed or the next one is begun.
public struct CaseStatus: Sendable {
  /// How far a case has come.
  public enum State: Sendable, Hashable {
    /// A document that the others build on is not in the folder.
    case missing(FormName)
    /// The document that is next cannot be read at all.
    case unreadable(FormName)
    case applicationBegun
    case applicationReady
    case rejected
    /// The decision is not filled in, or something in it stops.
    case decisionBegun
    case reportNotBegun(year: Int)
    case reportBegun(year: Int)
    case reportReady(year: Int)
    /// Every year has a report that can be submitted.
    case complete
  }

  /// The case's folder, as the user named it.
  public var folder: String
  /// ICLD's number for the case, once it is known.
  public var reference: String?
  public var title: String?
  public var state: State
  /// The state in one sentence.
  public var stateText: Text
  /// What to do, the first thing first.
  public var steps: [NextStep]
  /// The day by which the next report is due; nil where none is, or no decision states it.
  public var due: CalendarDate?
  /// The days until `due`; less than 0 where it has passed.
  public var daysLeft: Int?
  /// How many findings stop the document that is being written.
  public var blockers: Int
  /// How many findings ought to be looked over in it.
  public var warnings: Int
  /// The language of the case, in which people are told of it.
  public var language: Language

  /// The first thing to do, as a sentence.
  public var next: Text { steps.first?.sentence ?? Text(same: "") }

  /// Whether the date of the next report has passed.
  public var isLate: Bool { daysLeft.map { $0 < 0 } ?? false }
}

extension CaseStatus {
  /// The status of a case whose documents have been read and checked.
  ///
  /// - Parameters:
  ///   - files: the documents of the folder.
  ///   - reports: what the check found in each of them, in the same order.
  package init(
    of folder: CaseFolder, files: [CaseFile], reports: [DocumentReport], today: CalendarDate
  ) {
    let progress = CaseProgress(files: files, reports: reports, today: today)
    self.folder = folder.path
    state = progress.state
    reference = progress.reference
    title = progress.title
    due = progress.due
    daysLeft = progress.due.map(today.days(until:))
    blockers = progress.current?.blockers ?? 0
    warnings = progress.current?.warnings ?? 0
    language = files.first?.loaded.language ?? .swedish
    stateText = CaseStateWords(progress, daysLeft: daysLeft).sentence
    steps = NextStep.steps(after: progress, in: folder.path)
  }

  /// The status of the case at a path, or of all cases in a folder, the most urgent first.
  ///
  /// - Throws: `FileFailure` when there is no case or a file cannot be read.
  public static func all(
    at path: String, editions: EditionLibrary = .standard, today: CalendarDate
  ) throws(FileFailure) -> [CaseStatus] {
    let checker = Checker(editions: editions, today: today)
    var statuses: [CaseStatus] = []
    for folder in try folders(at: path) {
      let files = try CaseLoader.load(folder)
      statuses.append(
        CaseStatus(of: folder, files: files, reports: files.map(checker.check), today: today))
    }
    return statuses.sorted(by: isMoreUrgent)
  }

  private static func folders(at path: String) throws(FileFailure) -> [CaseFolder] {
    switch FileReader.kind(of: path) {
    case .missing: throw .notFound(path)
    case .file:
      guard let folder = try CaseFolder.around(path) else { throw .noCase(path) }
      return [folder]
    case .folder, .other: return try CaseLoader.folders(at: path)
    }
  }

  /// What is due first comes first, so that what is late leads; what has no date comes last, and
  /// among that what is over.
  static func isMoreUrgent(_ a: CaseStatus, than b: CaseStatus) -> Bool {
    let key = { (status: CaseStatus) in
      (status.due == nil ? 1 : 0, status.due ?? .latest, status.isOver ? 1 : 0, status.folder)
    }
    return key(a) < key(b)
  }

  private var isOver: Bool { state == .complete || state == .rejected }
}
