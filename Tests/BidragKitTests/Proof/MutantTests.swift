import Diagnostics
import Foundation
import Testing

@testable import BidragKit

@Suite("Broken rules are noticed")
struct MutantTests {
  /// Rules that no single document can break, and the test that does.
  private static let ownTests: [RuleID: (file: String, title: String)] = [
    "XML001": (
      "BidragKitTests/Rules/SchemaProofTests.swift",
      "A value that the schema refuses fails the proof at that value"
    ),
    "XML005": (
      "BidragKitTests/Files/RenderJobTests.swift",
      "A changed source makes its XML stale, which a check of the XML says"
    ),
    "BUD019": (
      "ICLDTests/Rules/NotCheckedTests.swift",
      "A limit that no source gives is reported as not checked where the budget has such a cost"
    ),
  ]

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
      let hasOwn = Self.ownTests[row.rule.id] != nil
      #expect(row.killed[.off] == !hasOwn, "\(row.rule.id.rawValue) off")
      #expect(row.killed[.inverted] == true, "\(row.rule.id.rawValue) inverted")
    }
    if let file = ProcessInfo.processInfo.environment["BIDRAG_MUTANTS"] {
      try Data(Self.table(rows).utf8).write(to: URL(filePath: file))
    }
  }

  @Test("The rules that no example breaks are those that say so, each with a test that is there")
  func ownTestsExist() throws {
    #expect(Set(Self.ownTests.keys) == RuleExampleTests.withoutFiringExample)
    for (file, title) in Self.ownTests.values {
      #expect(try RepositoryFiles.text("Tests/\(file)").contains("\"\(title)\""), "\(title)")
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
    let notes = ownTests.sorted { $0.key < $1.key }.map { id, test in
      "\(id.rawValue): no single document breaks it; Tests/\(test.file): \(test.title)"
    }
    let killed = rows.flatMap(\.killed.values).count { $0 }
    let total =
      "\(rows.count) rules, \(killed) of \(rows.count * 2) broken ones noticed by examples,"
      + " \(ownTests.count) by tests of their own"
    return (text + [""] + notes + [total]).joined(separator: "\n") + "\n"
  }

  private static func cells(_ row: Row) -> [String] {
    let rule = row.rule
    let years = [rule.since.map(String.init) ?? "first", rule.until.map(String.init) ?? "last"]
    let words = Mutant.allCases.map { mutant in
      row.killed[mutant] == true ? "yes" : ownTests[rule.id] == nil ? "NO" : "by its own test"
    }
    return [
      rule.id.rawValue, rule.severity.rawValue, years.joined(separator: "–"),
      "\(rule.firing.count)", "\(rule.silent.count)",
    ] + words
  }
}
