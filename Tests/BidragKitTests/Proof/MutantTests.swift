import Diagnostics
import Foundation
import Testing

@testable import BidragKit

@Suite("Broken rules are noticed")
struct MutantTests {
  private struct Row {
    var rule: RuleInfo
    var killed: [Mutant: Bool]
  }

  @Test("Switched off or inverted, every rule fails an assertion about one of its examples")
  func allKilled() throws {
    let rows = Bidrag.rules.map { rule in
      Row(
        rule: rule,
        killed: Dictionary(
          uniqueKeysWithValues: Mutant.allCases.map { mutant in
            (
              mutant,
              mutant.isKilled(by: rule.firing, of: rule, firing: true)
                || mutant.isKilled(by: rule.silent, of: rule, firing: false)
            )
          }))
    }
    for row in rows {
      for mutant in Mutant.allCases {
        #expect(row.killed[mutant] == true, "\(row.rule.id.rawValue) \(mutant.rawValue)")
      }
    }
    if let file = ProcessInfo.processInfo.environment["BIDRAG_MUTANTS"] {
      try Data(Self.table(rows).utf8).write(to: URL(filePath: file))
    }
  }

  // MARK: The table

  private static func table(_ rows: [Row]) -> String {
    let head = ["id", "severity", "editions", "firing", "silent", "off killed", "inverted killed"]
    let lines = [head] + rows.map(cells)
    let widths = head.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    let text = lines.map { line in
      zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        .joined(separator: "  ")
    }
    let killed = rows.flatMap(\.killed.values).count { $0 }
    let total =
      "\(rows.count) rules, \(killed) of \(rows.count * 2) broken ones noticed by examples"
    return (text + ["", total]).joined(separator: "\n") + "\n"
  }

  private static func cells(_ row: Row) -> [String] {
    let rule = row.rule
    let years = [rule.since.map(String.init) ?? "first", rule.until.map(String.init) ?? "last"]
    let words = Mutant.allCases.map { row.killed[$0] == true ? "yes" : "NO" }
    return [
      rule.id.rawValue, rule.severity.rawValue, years.joined(separator: "–"),
      "\(rule.firing.count)", "\(rule.silent.count)",
    ] + words
  }
}
