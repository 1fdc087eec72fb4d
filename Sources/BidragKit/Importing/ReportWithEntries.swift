import Diagnostics
import FormKit
import ICLD

/// A report's tree with entries added to it.
struct ReportWithEntries {
  private static let entriesPath = (Report.root / Report.finance / Finance.entries).path
  private static let part = Report.partInfo

  private let tree: FormNode
  /// The report with the entries, as far as its finances go.
  private let report: Report
  private let language: Language

  /// Nil where the report has something in the place of the entries that is no list of them: what
  /// someone wrote there is not written over.
  init?(_ tree: FormNode, _ report: Report, adding added: [Entry], in language: Language) {
    self.language = language
    guard !added.isEmpty else {
      self.tree = tree
      self.report = report
      return
    }
    var entered = report
    let list = tree.node(at: Self.entriesPath, as: Self.part)
    guard tree.canHold(Self.entriesPath, as: Self.part), list?.isListOrEmpty ?? true else {
      return nil
    }
    // Blank rows stay, with the comments in them.
    var rows = zip(list?.items ?? [], report.finance.entries).map { Row(node: $0, entry: $1) }
    let isInOrder = Self.areInOrder(rows.filter { !$0.node.isBlank })
    rows += added.stablySorted.map { entry in
      Row(node: entry.tree(.entered(language)) ?? .fields([]), entry: entry)
    }
    if isInOrder { rows = Self.inOrder(rows) }
    entered.finance.entries = rows.map(\.entry)
    self.report = entered
    self.tree = tree.setting(
      FormNode(.items(rows.map(\.node)), range: list?.range),
      at: Self.entriesPath, as: Self.part, in: language)
  }

  private struct Row {
    var node: FormNode
    var entry: Entry
  }

  private static func areInOrder(_ rows: [Row]) -> Bool {
    let dates = rows.compactMap(\.entry.date)
    return dates.count == rows.count && zip(dates, dates.dropFirst()).allSatisfy { $0 <= $1 }
  }

  /// By date; what is new stands behind what was there of the same day, and a blank row behind the
  /// one that it stood behind.
  private static func inOrder(_ rows: [Row]) -> [Row] {
    var day = CalendarDate.earliest
    let dated = rows.map { row in
      day = row.entry.date ?? day
      return (row: row, day: day)
    }
    return dated.enumerated().sorted { a, b in
      (a.element.day, a.offset) < (b.element.day, b.offset)
    }.map(\.element.row)
  }

  // MARK: Outcomes

  struct Filled {
    var tree: FormNode
    var outcomes: [LedgerImport.FilledOutcome] = []
    var blank: [LedgerImport.FilledOutcome] = []
    /// What is not filled in, since an entry may belong to another post or report.
    var doubtful: [LedgerImport.FilledOutcome] = []
  }

  /// The tree with blank outcomes filled in by the entries' sums; what is written stays.
  func filled(_ fills: Bool) -> Filled {
    var filled = Filled(tree: tree)
    let (booked, days) = (BookedPosts(report), CostDays(report))
    for (index, post) in report.finance.posts.enumerated() {
      let path = ((Report.root / Report.finance / Finance.posts)[index] / PostOutcome.outcome).path
      let isBlank = tree.node(at: path, as: Self.part)?.isBlank ?? true
      guard isBlank, let name = post.post, booked.hasEntries(for: index),
        case .sum(let sum) = booked.amount(of: index, name)
      else { continue }
      let outcome = LedgerImport.FilledOutcome(post: name, year: post.year, amount: sum)
      guard !booked.hasStrayDays(for: index, by: days) else {
        filled.doubtful.append(outcome)
        continue
      }
      guard fills, tree.canHold(path, as: Self.part) else {
        filled.blank.append(outcome)
        continue
      }
      filled.outcomes.append(outcome)
      filled.tree = filled.tree.setting(
        .scalar(sum.entered(in: language)), at: path, as: Self.part, in: language)
    }
    return filled
  }
}

extension FormNode {
  /// Whether entries can be put here without putting anything out of its place.
  fileprivate var isListOrEmpty: Bool {
    switch content {
    case .items, .empty: true
    case .scalar, .fields: false
    }
  }
}

extension [Entry] {
  /// By date; those of a day in the order that they came in.
  fileprivate var stablySorted: [Entry] {
    enumerated().sorted { a, b in
      let (first, second) = (a.element.date ?? .latest, b.element.date ?? .latest)
      return (first, a.offset) < (second, b.offset)
    }.map(\.element)
  }
}
