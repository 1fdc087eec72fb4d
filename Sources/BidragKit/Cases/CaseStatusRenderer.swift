public import Diagnostics
import Rendering

/// Tells people where their cases stand: one case as a block, several as a table.
public enum CaseStatusRenderer {
  /// The text, which ends with a line break.
  ///
  /// - Parameters:
  ///   - statuses: the cases, in the order in which they are to be shown.
  ///   - language: the language of the whole; nil for that of the first case.
  ///   - width: the columns of the page. Only commands and names may go beyond them.
  ///   - isColored: whether what is late or stopped is set off by colour, which no word depends on.
  public static func render(
    _ statuses: [CaseStatus], in language: Language?, width: Int,
    isColored: Bool = false
  ) -> String {
    guard let first = statuses.first else { return "" }
    let language = language ?? first.language
    return statuses.count == 1
      ? block(first, language, max(40, width))
      : overview(
        statuses, language, max(40, width), ReportPen(isColored: isColored))
  }

  // MARK: One case

  private static func block(_ status: CaseStatus, _ language: Language, _ width: Int) -> String {
    let facts = [
      (Text.folder, status.shownFolder), (.title, status.title), (.reference, status.reference),
      (.state, status.stateText[language]), (.conflicts, status.conflictWords?[language]),
      (.strays, status.strayWords?[language]),
      (.stops, status.stopperWords?[language]),
    ].compactMap { label, words in words.map { (label: label, words: $0) } }
    let labels = facts.map(\.label) + [.nextStep]
    let margin = (labels.map { $0[language].count }.max() ?? 0) + 2
    var lines = facts.flatMap {
      StatusLines.hanging($0.words, after: $0.label[language], margin: margin, width: width)
    }
    for (index, step) in status.steps.enumerated() {
      let label = index == 0 ? Text.nextStep[language] : ""
      lines += Self.lines(of: step, after: label, language, margin: margin, width: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A step; its command stands on a line of its own, so that it can be copied.
  private static func lines(
    of step: NextStep, after label: String, _ language: Language, margin: Int, width: Int
  ) -> [String] {
    let end = step.command == nil ? "." : ":"
    let words = StatusLines.hanging(
      step.text[language] + end, after: label, margin: margin, width: width)
    guard let command = step.command else { return words }
    return words + [StatusLines.blanks(margin + 2) + StatusLines.oneLine(command[language])]
  }

  // MARK: Several cases

  private static func overview(
    _ statuses: [CaseStatus], _ language: Language, _ width: Int,
    _ pen: ReportPen
  ) -> String {
    let table = StatusTable(statuses, in: language).lines(width: width)
    var lines = table.map { colored($0, statuses, pen) } ?? list(statuses, language, width)
    lines += conflicts(in: statuses, language, width)
    lines += ["", total(statuses)[language], Text.more[language]]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func colored(
    _ table: [String], _ statuses: [CaseStatus], _ pen: ReportPen
  ) -> [String] {
    let rows = zip(table.dropFirst(), statuses).map { pen.write($0, $1.inks) }
    return table.prefix(1).map { pen.write($0, [.bold]) } + rows
  }

  /// The cases in which documents get in each other's way.
  private static func conflicts(
    in statuses: [CaseStatus], _ language: Language, _ width: Int
  ) -> [String] {
    let lines = statuses.flatMap { status in
      (status.conflicts + status.strays).flatMap {
        StatusLines.hanging(
          StatusLines.oneLine(PathName.last(of: status.shownFolder)) + ": " + $0[language],
          after: "", margin: 2, width: width)
      }
    }
    return lines.isEmpty ? [] : ["", Text.conflicts[language]] + lines
  }

  /// What takes the table's place on a narrow page.
  private static func list(
    _ statuses: [CaseStatus], _ language: Language, _ width: Int
  ) -> [String] {
    statuses.flatMap { status in
      [StatusLines.oneLine(status.shownFolder)]
        + StatusLines.hanging(status.stateText[language], after: "", margin: 2, width: width)
    }
  }

  private static func total(_ statuses: [CaseStatus]) -> Text {
    let late = statuses.count { $0.isLate }
    let lateInSwedish =
      switch late {
      case 0: "inget är försenat"
      case 1: "1 är försenat"
      default: "\(late) är försenade"
      }
    return Text(
      sv: "\(statuses.count) ärenden, \(lateInSwedish).",
      en: "\(statuses.count) cases, \(late == 0 ? "none" : "\(late)") of them late.")
  }
}

extension CaseStatus {
  /// The first things that stop, by field and rule; nil where nothing does.
  fileprivate var stopperWords: Text? {
    guard !stoppers.isEmpty else { return nil }
    let shown = stoppers.prefix(3).map(\.words).joined(separator: "; ")
    return stoppers.count > 3 ? shown + Text(same: "; …") : shown
  }

  fileprivate var conflictWords: Text? {
    conflicts.isEmpty ? nil : conflicts.joined(separator: " ")
  }

  fileprivate var strayWords: Text? {
    strays.isEmpty ? nil : strays.joined(separator: " ")
  }

  fileprivate var inks: [ReportInk] {
    if isLate { return [.red] }
    if !conflicts.isEmpty { return [.yellow] }
    return isOver ? [.dim] : []
  }
}

extension Text {
  fileprivate static let strays = Text(sv: "Räknas inte", en: "Does not count")
  fileprivate static let conflicts = Text(sv: "Att reda ut", en: "To sort out")
  fileprivate static let stops = Text(sv: "Stoppar", en: "Stops")
  fileprivate static let folder = Text(sv: "Ärende", en: "Case")
  fileprivate static let title = Text(sv: "Rubrik", en: "Title")
  fileprivate static let reference = Text(sv: "Referens", en: "Reference")
  fileprivate static let state = Text(sv: "Läge", en: "Status")
  fileprivate static let nextStep = Text(sv: "Nästa steg", en: "Next step")
  fileprivate static let more = Text(
    sv: "Mer om ett ärende: bidrag läge MAPP", en: "More on one case: bidrag status FOLDER")
}
