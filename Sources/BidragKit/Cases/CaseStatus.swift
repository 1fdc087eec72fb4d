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
  /// What stops it, a rule each, at the first place.
  public var stoppers: [Stopper] = []
  /// Documents that get in each other's way, such as two reports on one year, a sentence each.
  public var conflicts: [Text] = []
  /// Files that may be meant for the case, but are not named so and do not count, in words.
  public var strays: [Text] = []
  /// What the folder is called where the user's name for it does not say, such as `.`.
  var ownName: String?

  /// A finding that stops the document that is being written.
  public struct Stopper: Sendable, Hashable {
    public var rule: RuleID
    /// The field's label; empty for the whole document.
    public var label: Text
    /// The document's file, as the user named it.
    public var file: String

    /// The field and the rule: "Budget, Sökt belopp (BUD002)".
    var words: Text {
      label.sv.isEmpty
        ? Text(same: rule.rawValue) : label + Text(same: " (\(rule.rawValue))")
    }
  }

  /// The folder as people are told of it.
  var shownFolder: String { ownName ?? folder }

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
  ///   - language: the language to speak in of a case whose documents show none.
  package init(
    of folder: CaseFolder, files: [CaseFile], reports: [DocumentReport], today: CalendarDate,
    speaking language: Language = .swedish
  ) {
    let progress = CaseProgress(files: files, reports: reports, today: today)
    self.folder = folder.path
    let name = FileReader.name(ofFolder: folder.path)
    ownName = PathName.last(of: folder.path) == name || name.isEmpty ? nil : name
    state = progress.state
    reference = progress.reference
    title = progress.title
    due = progress.due
    daysLeft = progress.due.map(today.days(until:))
    blockers = progress.current?.blockers ?? 0
    warnings = progress.current?.warnings ?? 0
    self.language = files.lazy.compactMap { $0.loaded.shownLanguage }.first ?? language
    stateText = CaseStateWords(progress, daysLeft: daysLeft).sentence
    conflicts = CaseConflicts.sentences(
      of: files, unread: progress.unread, stopped: progress.stoppedBefore)
    let strays = files.first?.strays ?? []
    self.strays = strays.map(Text.stray)
    stoppers = progress.current?.stoppers ?? []
    steps = NextStep.steps(after: progress, in: folder.path)
    if let stray = strays.first(where: { $0.form == state.formToMake && $0.rival == nil }) {
      steps.insert(.decide(on: stray), at: 0)
    }
    if !progress.hasApplication, !isOver,
      let copy = files.lazy.compactMap({ $0.frozenCopy(.application) }).first
    {
      steps.insert(.putBack(copy), at: 0)
    }
    if !conflicts.isEmpty { steps.insert(.sortOut(folder.path), at: 0) }
  }

  /// The status of the case at a path, or of all cases in a folder, the most urgent first.
  ///
  /// - Parameters:
  ///   - language: the language to speak in of cases whose documents show none.
  ///   - progress: told before each case how many have been looked at, and of how many.
  /// - Returns: the status of all cases that could be read, and why the rest could not.
  /// - Throws: `FileFailure` when there is no case.
  public static func all(
    at path: String, editions: EditionLibrary = .standard, today: CalendarDate,
    speaking language: Language = .swedish, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(FileFailure) -> (statuses: [CaseStatus], failures: [FileFailure]) {
    let checker = Checker(editions: editions, today: today, speaking: language)
    var statuses: [CaseStatus] = []
    var failures: [FileFailure] = []
    let folders = try folders(at: path)
    for (index, folder) in folders.enumerated() {
      progress(index, folders.count)
      do throws(FileFailure) {
        let files = try CaseLoader.load(folder)
        statuses.append(
          CaseStatus(
            of: folder, files: files, reports: files.map(checker.check), today: today,
            speaking: language))
      } catch { failures.append(error) }
    }
    return (statuses.sorted(by: isMoreUrgent), failures)
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

  /// The order of urgency: late cases, the latest first; then those with a date, the nearest first;
  /// then those that something stops; then the others; last those that are over. Of equals, the one
  /// that something stops comes first, then by folder.
  static func isMoreUrgent(_ a: CaseStatus, than b: CaseStatus) -> Bool {
    let key = { (status: CaseStatus) in
      (status.rank, status.due ?? .latest, status.isStopped ? 0 : 1, status.folder)
    }
    return key(a) < key(b)
  }

  private var rank: Int {
    if isOver && conflicts.isEmpty { return 3 }
    if due != nil { return 0 }
    return isStopped ? 1 : 2
  }

  /// Whether something has to be mended before the case can go on.
  private var isStopped: Bool { blockers > 0 || !conflicts.isEmpty }

  /// Whether nothing is left to be done in the case.
  var isOver: Bool { state == .complete || state == .rejected }
}

extension CaseStatus.State {
  /// The form of which the case has no document yet, though it is that one's turn.
  fileprivate var formToMake: FormName? {
    switch self {
    case .missing(let form): form
    case .applicationReady: .decision
    case .reportNotBegun: .report
    default: nil
    }
  }
}
