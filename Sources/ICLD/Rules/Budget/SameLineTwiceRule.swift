public import Diagnostics
import FormKit
public import RuleKit

/// No line of the budget is listed twice.
public enum SameLineTwiceRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD014", .warning,
    title: Text(sv: "Ingen rad står två gånger", en: "No line is listed twice"),
    reason: Text(
      sv: "En rad som har kopierats och glömts kvar gör budgeten för hög.",
      en: "A line that was copied and left behind makes the budget too high."),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: logi, text: Hotell i Jinan, antal: 20, belopp: 14 000}
            - {år: 2014, post: logi, text: hotell i Jinan, antal: 20, belopp: 14 000} # <--
        """),
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: logi, text: Hotell, part: vasteras, belopp: 7 000}
            - {år: 2014, post: kost, text: Lunch, part: vasteras, belopp: 7 000}
            - år: 2014 # <--
              post: logi
              text: Hotell
              part: vasteras
              belopp: 7 000
        """),
    ],
    silent: [
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: logi, text: Hotell i Jinan, antal: 20, belopp: 14 000}
            - {år: 2014, post: logi, text: Hotell i Jinan, antal: 10, belopp: 7 000}
        """),
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: logi, text: Hotell, aktivitet: A1, belopp: 14 000}
            - {år: 2014, post: logi, text: Hotell, aktivitet: A2, belopp: 14 000}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let lines = application.budget.lines
    let list = Application.root / Application.budget / Budget.lines
    for rows in alike(lines) {
      var firsts: [BudgetLine: Int] = [:]
      for row in rows {
        var key = lines[row]
        key.text = words(of: key)
        if let first = firsts[key] {
          outcome.report(.sameAs(first + 1), at: list[row])
        } else {
          firsts[key] = row
        }
      }
    }
  }

  /// The rows of lines that state the same amount for the same thing: no others can be the same.
  /// Most often there are none, and a dictionary by whole lines is dear to make.
  private static func alike(_ lines: [BudgetLine]) -> [[Int]] {
    // A line that says neither what nor how much is a line to be filled in.
    let stated = lines.indices.filter { lines[$0].text != nil && lines[$0].amount != nil }
    return runs(stated, by: { lines[$0].amount }).flatMap { rows in
      runs(rows, by: { words(of: lines[$0]) })
    }
  }

  /// Rows that have the same value, in the order of rows, where there are several.
  private static func runs<Value: Comparable>(
    _ rows: [Int], by value: (Int) -> Value?
  ) -> [[Int]] {
    let valued = rows.compactMap { row in value(row).map { (row: row, value: $0) } }
    let sorted = valued.sorted { ($0.value, $0.row) < ($1.value, $1.row) }
    var runs: [[Int]] = []
    var start = 0
    for end in sorted.indices
    where end + 1 == sorted.count || sorted[end + 1].value != sorted[start].value {
      if end > start { runs.append(sorted[start...end].map(\.row)) }
      start = end + 1
    }
    return runs
  }

  private static func words(of line: BudgetLine) -> String? {
    line.text.map { Spelling($0).folded }
  }
}

extension Text {
  fileprivate static func sameAs(_ row: Int) -> Text {
    Text(
      sv: """
        Raden är likadan som rad \(row). Ta bort den ena, eller skriv vad som skiljer dem \
        åt.
        """,
      en: """
        The line is the same as row \(row). Either delete one of them, or write what tells them \
        apart.
        """)
  }
}
