import Diagnostics
import FormKit

/// The rules that found something in many documents, as a table: those in the most documents first.
struct CommonestFindings {
  /// More rows say no more.
  private static let rows = 12
  private static let gap = "  "

  private let rules: [CheckTally.OfRule]
  private let glossary: RuleGlossary
  private let language: Language

  init(_ tally: CheckTally, _ glossary: RuleGlossary, in language: Language) {
    rules = tally.commonest
    self.glossary = glossary
    self.language = language
  }

  /// The lines of the table, the header first; none where nothing was found.
  func lines(width: Int) -> [String] {
    guard !rules.isEmpty else { return [] }
    let shown = rules.prefix(Self.rows)
    let rows = [Self.header.map { $0[language] }] + shown.map(cells)
    var columns = [0, 0, 0, 0]
    for row in rows {
      for (place, cell) in row.enumerated() where place < columns.count {
        columns[place] = max(columns[place], ScreenColumns.count(cell))
      }
    }
    let left = rules.count - shown.count
    return rows.map { line(of: $0, columns, width: width) }
      + (left > 0 ? [ReportWords.furtherRules(left)[language]] : [])
  }

  private static let header = [
    Text(sv: "Regel", en: "Rule"), Text(sv: "Vikt", en: "Weight"),
    Text(sv: "Dokument", en: "Documents"), Text(sv: "Fynd", en: "Findings"),
    Text(sv: "Vad som ska gälla", en: "What should hold"),
  ]

  private func cells(of rule: CheckTally.OfRule) -> [String] {
    [
      rule.rule.rawValue, ReportWords.severity(rule.severity)[language],
      rule.documents.shown(in: language), rule.findings.shown(in: language),
      glossary[rule.rule]?.title[language] ?? "",
    ]
  }

  /// Counts stand at the right of their columns; the title, which comes last, is cut where it must.
  private func line(of cells: [String], _ columns: [Int], width: Int) -> String {
    var line = ""
    for (place, cell) in cells.enumerated() {
      guard place < columns.count else {
        line += cut(cell, to: width - ScreenColumns.count(line))
        continue
      }
      let blanks = String(repeating: " ", count: columns[place] - ScreenColumns.count(cell))
      line += (place < 2 ? cell + blanks : blanks + cell) + Self.gap
    }
    return line
  }

  private func cut(_ title: String, to width: Int) -> String {
    guard ScreenColumns.count(title) > width else { return title }
    return width < 10 ? "" : title.prefix(width - 1) + "…"
  }
}

extension ReportWords {
  fileprivate static func furtherRules(_ count: Int) -> Text {
    Text(
      sv: count == 1 ? "och 1 regel till" : "och \(count) regler till",
      en: count == 1 ? "and 1 more rule" : "and \(count) more rules")
  }
}
