import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

/// Annexes that are written beside the documents say the same in figures; budgets are made of them.
@Suite("The annexes of the examples")
struct ExampleAnnexTests {
  /// A table with semicolons, as its lines and their cells.
  private struct Table {
    let rows: [[String]]

    init(_ annex: Annex?, of example: ExampleCase) throws {
      let file = try #require(annex?.file)
      rows = try RepositoryFiles.text("\(example.folder)/\(file)").split(
        whereSeparator: \.isNewline
      )
      .map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
    }

    /// The amounts in each row that adds up others.
    var sums: [[Money]] {
      rows.filter { ["Summa", "Total"].contains($0.first) }.map(Self.amounts)
    }

    /// The rows that begin so.
    func rows(where begins: (String) -> Bool) -> [[String]] {
      rows.filter { $0.first.map(begins) ?? false }
    }

    static func amounts(_ cells: [String]) -> [Money] {
      cells.compactMap { try? Money(written: $0) }
    }
  }

  @Test(
    "The financial report has the posts and the entries of the report, and their sums",
    arguments: ExampleFiles.cases)
  func finance(_ example: ExampleCase) throws {
    for report in try reports(of: example) {
      let finance = report.finance
      let table = try Table(
        report.annexes.first { $0.kind == .financialReport }, of: example)
      let total = try #require(finance.total)
      #expect(table.sums.count == 2 && table.sums.allSatisfy { $0.contains(total) })
      let entries = table.rows { (try? CalendarDate(written: $0)) != nil }
      #expect(entries.map { $0[1] } == finance.entries.map(\.voucher))
      #expect(entries.map { try? Money(written: $0[5]) } == finance.entries.map(\.amount))
      let isPost = Set(finance.posts.compactMap { $0.post?.name[example.language] })
      let posts = table.rows(where: isPost.contains)
      #expect(posts.count == finance.posts.count)
      for (row, post) in zip(posts, finance.posts) {
        let amounts = row.suffix(3).prefix(2).map { try? Money(written: $0) }
        #expect(amounts == [post.decided, post.outcome])
      }
    }
  }

  @Test(
    "The salary report has the salaries of the report and their sum", arguments: ExampleFiles.cases)
  func salaries(_ example: ExampleCase) throws {
    for report in try reports(of: example) {
      let salaries = report.finance.salaries
      let table = try Table(report.annexes.first { $0.kind == .salaryReport }, of: example)
      let roles = Set(salaries.compactMap(\.role))
      let rows = table.rows(where: roles.contains)
      #expect(rows.count == salaries.count && !rows.isEmpty)
      #expect(rows.map { Table.amounts($0).last } == salaries.map(\.amount))
      let sum = try #require(Money.sum(salaries.compactMap(\.amount)))
      #expect(table.sums.map(\.last) == [sum])
      // The salaries are what the post for work cost.
      let work = finance(report, on: .work)
      #expect(Money.sum(work) == sum)
    }
  }

  private func finance(_ report: Report, on post: CostPost) -> [Money] {
    report.finance.posts.filter { $0.post == post }.compactMap(\.outcome)
  }

  /// The reports that can be submitted; there is at least one.
  private func reports(of example: ExampleCase) throws -> [Report] {
    let done = Set(example.done)
    let reports = try example.files().compactMap { file -> Report? in
      guard case .report(let report)? = file.loaded.document,
        let name = file.loaded.caseName, done.contains(name)
      else { return nil }
      return report
    }
    #expect(reports.count == example.years)
    return reports
  }
}
