public import Diagnostics

/// Tells people where their cases stand: one case as a block, several as a table.
public enum CaseStatusRenderer {
  /// The text, which ends with a line break.
  ///
  /// - Parameters:
  ///   - statuses: the cases, in the order in which they are to be shown.
  ///   - language: the language of the whole; nil for that of the first case.
  ///   - width: the columns of the page. Only commands and names may go beyond them.
  public static func render(
    _ statuses: [CaseStatus], in language: Language?, width: Int
  ) -> String {
    guard let first = statuses.first else { return "" }
    let language = language ?? first.language
    return statuses.count == 1
      ? block(first, language, max(40, width)) : overview(statuses, language, max(40, width))
  }

  // MARK: One case

  private static func block(_ status: CaseStatus, _ language: Language, _ width: Int) -> String {
    let facts = [
      (Text.folder, status.folder), (.title, status.title), (.reference, status.reference),
      (.state, status.stateText[language]),
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
    _ statuses: [CaseStatus], _ language: Language, _ width: Int
  ) -> String {
    let table = StatusTable(statuses, in: language)
    var lines = table.lines(width: width) ?? list(statuses, language, width)
    lines += ["", total(statuses)[language], Text.more[language]]
    return lines.joined(separator: "\n") + "\n"
  }

  /// What takes the table's place on a narrow page.
  private static func list(
    _ statuses: [CaseStatus], _ language: Language, _ width: Int
  ) -> [String] {
    statuses.flatMap { status in
      [StatusLines.oneLine(status.folder)]
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

extension Text {
  fileprivate static let folder = Text(sv: "Ärende", en: "Case")
  fileprivate static let title = Text(sv: "Rubrik", en: "Title")
  fileprivate static let reference = Text(sv: "Referens", en: "Reference")
  fileprivate static let state = Text(sv: "Läge", en: "Status")
  fileprivate static let nextStep = Text(sv: "Nästa steg", en: "Next step")
  fileprivate static let more = Text(
    sv: "Mer om ett ärende: bidrag läge MAPP", en: "More on one case: bidrag status FOLDER")
}
