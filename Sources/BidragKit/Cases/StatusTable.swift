import Diagnostics
import FormKit
import ICLD

/// Several cases as a table: which, how far, what next, by when, and how much stops.
struct StatusTable {
  /// A name that is cut shorter than this says too little.
  private static let shortestName = 12
  private static let gap = "  "

  /// A column with its cells; the first one may be cut, and some give way on a narrow page.
  private struct Column: Sendable {
    var header: Text
    var cell: @Sendable (CaseStatus, Language) -> String
    /// The lower, the sooner it gives way; nil for what always stays.
    var weight: Int?
  }

  private let statuses: [CaseStatus]
  private let language: Language

  init(_ statuses: [CaseStatus], in language: Language) {
    self.statuses = statuses
    self.language = language
  }

  private static let none = "–"

  private static let columns = [
    Column(header: .name) { status, _ in
      StatusLines.oneLine(PathName.last(of: status.shownFolder))
    },
    Column(header: .state) { status, language in status.state.label[language] },
    Column(
      header: .next,
      cell: { status, language in status.steps.first?.short?[language] ?? none }, weight: 2),
    Column(header: .date) { status, _ in status.due?.canonical ?? none },
    Column(
      header: .left, cell: { status, language in status.left?[language] ?? none }, weight: 1),
    Column(header: .stops) { status, _ in
      status.blockers == 0 ? none : String(status.blockers)
    },
  ]

  /// The lines of the table, the header first; nil where the page is too narrow for it.
  func lines(width: Int) -> [String]? {
    let weights = Self.columns.compactMap(\.weight).sorted()
    for limit in [0] + weights {
      let columns = Self.columns.filter { $0.weight.map { $0 > limit } ?? true }
      if let lines = lines(of: columns, width: width) { return lines }
    }
    return nil
  }

  private func lines(of columns: [Column], width: Int) -> [String]? {
    let rows = statuses.map { status in columns.map { $0.cell(status, language) } }
    let all = [columns.map { $0.header[language] }] + rows
    var widths = columns.indices.map { column in
      all.map { $0.dropFirst(column).first?.count ?? 0 }.max() ?? 0
    }
    let others = widths.dropFirst().reduce(0) { $0 + $1 + Self.gap.count }
    let room = width - others
    guard let longest = widths.first, room >= min(longest, Self.shortestName) else { return nil }
    widths[0] = min(longest, room)
    return all.map { line(of: $0, widths) }
  }

  /// Words stand at the left of their columns and the count, which comes last, at the right.
  private func line(of cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { index, cell in
      let text = StatusLines.cut(cell.0, to: cell.1)
      return index == widths.count - 1
        ? StatusLines.blanks(cell.1 - text.count) + text
        : StatusLines.padded(text, to: cell.1)
    }
    return padded.joined(separator: Self.gap)
  }
}

extension CaseStatus {
  /// The time until the next report is due, in few words.
  fileprivate var left: Text? {
    daysLeft.map { days in
      switch days {
      case 0: Text(sv: "i dag", en: "today")
      case 1: Text(sv: "i morgon", en: "tomorrow")
      case -1: Text(sv: "1 dag sen", en: "1 day late")
      case ..<0: Text(sv: "\(-days) dagar sen", en: "\(-days) days late")
      default: Text(sv: "om \(days) dagar", en: "in \(days) days")
      }
    }
  }
}

extension CaseStatus.State {
  /// The state in two or three words.
  var label: Text {
    switch self {
    case .missing(let form), .unreadable(let form):
      form.label + (isMissing ? Text(sv: " saknas", en: " missing") : Self.unreadable)
    case .applicationBegun: Text(sv: "Ansökan skrivs", en: "Application begun")
    case .applicationReady: Text(sv: "Ansökan klar", en: "Application ready")
    case .rejected: Text(sv: "Avslag", en: "Rejected")
    case .decisionBegun: Text(sv: "Beslut skrivs in", en: "Decision begun")
    case .reportNotBegun(let year):
      Text(sv: "Redovisning \(year) inte börjad", en: "Report \(year) not begun")
    case .reportBegun(let year): Text(sv: "Redovisning \(year) skrivs", en: "Report \(year) begun")
    case .reportReady(let year): Text(sv: "Redovisning \(year) klar", en: "Report \(year) ready")
    case .complete: Text(sv: "Klart", en: "Complete")
    }
  }

  private static let unreadable = Text(sv: " kan inte läsas", en: " unreadable")

  private var isMissing: Bool { if case .missing = self { true } else { false } }
}

extension Text {
  fileprivate static let name = Text(sv: "Ärende", en: "Case")
  fileprivate static let state = Text(sv: "Läge", en: "Status")
  fileprivate static let next = Text(sv: "Nästa steg", en: "Next step")
  fileprivate static let date = Text(sv: "Datum", en: "Date")
  fileprivate static let left = Text(sv: "Tid kvar", en: "Time left")
  fileprivate static let stops = Text(sv: "Stoppar", en: "Stops")
}
