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
    let lines = Application.root / Application.budget / Budget.lines
    let amounts = Self.repeatedAmounts(in: application.budget)
    if amounts.isEmpty { return }
    var rows: [BudgetLine: Int] = [:]
    for (index, line) in application.budget.lines.enumerated() {
      // A line that says neither what nor how much is a line to be filled in.
      guard let text = line.text, let amount = line.amount, amounts.contains(amount) else {
        continue
      }
      var key = line
      key.text = Spelling(text).folded
      if let row = rows[key] {
        outcome.report(.sameAs(row), at: lines[index])
      } else {
        rows[key] = index + 1
      }
    }
  }
}

extension SameLineTwiceRule {
  /// The amounts that several lines state: no other lines can be the same.
  private static func repeatedAmounts(in budget: Budget) -> Set<Money> {
    var seen: Set<Money> = []
    return Set(budget.lines.compactMap(\.amount).filter { !seen.insert($0).inserted })
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
