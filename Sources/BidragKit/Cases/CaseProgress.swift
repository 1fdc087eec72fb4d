import Diagnostics
import FormKit
import ICLD

/// How far a case has come: the first thing in it that is not done.
struct CaseProgress {
  /// A document of the case with what its check found.
  struct Checked {
    let file: CaseFile
    let name: DocumentName
    let isReady: Bool
    let blockers: Int
    let warnings: Int
    /// What stops it, a rule each, at the first place.
    let stoppers: [CaseStatus.Stopper]

    init?(_ file: CaseFile, _ report: DocumentReport) {
      guard let name = file.loaded.caseName else { return nil }
      self.file = file
      self.name = name
      isReady = report.verdict == .submittable
      // A fault of Bidrag's own stops too, and has no finding of the document.
      blockers = isReady ? 0 : max(1, report.count(.error))
      warnings = report.count(.warning)
      var seen: Set<RuleID> = []
      stoppers = report.findings
        .filter { $0.severity == .error && seen.insert($0.rule).inserted }
        .map {
          CaseStatus.Stopper(rule: $0.rule, label: $0.label, file: file.loaded.source.name)
        }
    }

    var path: String { file.loaded.source.name }
    var document: CaseDocument? { file.loaded.document }
  }

  private(set) var state: CaseStatus.State
  /// The document that the state is about; nil where it is not there yet.
  private(set) var current: Checked?
  private(set) var due: CalendarDate?
  /// The documents that cannot be read, besides the one that the state is about.
  let unread: [Checked]
  /// The documents that the case has gone on from, though something in them stops.
  let stoppedBefore: [Checked]
  let hasApplication: Bool
  /// How many reports the decision wants.
  let years: Int
  let reference: String?
  let title: String?
  let decidedOn: CalendarDate?

  init(files: [CaseFile], reports: [DocumentReport], today: CalendarDate) {
    let documents = zip(files, reports).compactMap(Checked.init)
    let facts = CaseFacts(documents)
    hasApplication = facts.applicationFile != nil
    years = facts.years.count
    reference = facts.reference
    title = facts.title
    decidedOn = facts.decision?.date
    let (state, current) = Self.stage(of: facts, today)
    (self.state, self.current) = (state, current)
    unread = documents.filter { $0.document == nil && $0.path != current?.path }
    stoppedBefore = documents.filter { document in
      !document.isReady && document.document != nil && Self.isBehind(document.name, state, current)
    }
    // Which reports are done is not known as long as the application cannot be read.
    due =
      state == .unreadable(.application)
      ? facts.nextDue(from: today)
      : Self.reportYear(of: state, facts, today).flatMap(facts.due)
  }

  private static func stage(
    of facts: CaseFacts, _ today: CalendarDate
  ) -> (CaseStatus.State, Checked?) {
    if let application = facts.unreadApplication, facts.decision?.outcome != .rejected {
      return (.unreadable(.application), application)
    }
    guard let file = facts.decisionFile else { return stageBeforeDecision(of: facts) }
    guard let decision = facts.decision else { return (.unreadable(.decision), file) }
    switch decision.outcome {
    case .rejected: return (.rejected, file)
    case nil: return (.decisionBegun, file)
    case .approved, .approvedWithChanges: break
    }
    guard let year = firstOpenYear(of: facts, today) else { return (.complete, nil) }
    guard let report = facts.report(on: year) else {
      return file.isReady ? (.reportNotBegun(year: year), nil) : (.decisionBegun, file)
    }
    if report.document == nil { return (.unreadable(.report), report) }
    return (report.isReady ? .reportReady(year: year) : .reportBegun(year: year), report)
  }

  private static func stageBeforeDecision(of facts: CaseFacts) -> (CaseStatus.State, Checked?) {
    if !facts.reports.isEmpty { return (.missing(.decision), nil) }
    guard let file = facts.applicationFile else { return (.missing(.application), nil) }
    return (file.isReady ? .applicationReady : .applicationBegun, file)
  }

  /// Whether a case in a state has gone on from a document: to the one that is current, or to the
  /// end.
  private static func isBehind(
    _ name: DocumentName, _ state: CaseStatus.State, _ current: Checked?
  ) -> Bool {
    switch state {
    case .complete: true
    case .reportNotBegun(let year):
      place(of: name) < place(of: DocumentName(.report, year: year))
    case .missing, .unreadable, .rejected: false
    default: current.map { place(of: name) < place(of: $0.name) } ?? false
    }
  }

  /// The place of a document in the order in which a case goes.
  private static func place(of name: DocumentName) -> Int {
    switch name.form {
    case .application: 0
    case .decision: 1
    case .report: 1 + (name.year ?? 1)
    }
  }

  private static func firstOpenYear(of facts: CaseFacts, _ today: CalendarDate) -> Int? {
    (1...max(1, facts.years.count)).first { year in
      guard let report = facts.report(on: year), report.isReady else { return true }
      guard let due = facts.due(in: year) else { return false }
      return due >= today && !facts.reports.contains { $0.name.year ?? 1 > year }
    }
  }

  /// The year whose report's date matters in a state.
  private static func reportYear(
    of state: CaseStatus.State, _ facts: CaseFacts, _ today: CalendarDate
  ) -> Int? {
    switch state {
    case .reportNotBegun(let year), .reportBegun(let year), .reportReady(let year): year
    case .decisionBegun, .unreadable(.report): firstOpenYear(of: facts, today)
    default: nil
    }
  }
}
