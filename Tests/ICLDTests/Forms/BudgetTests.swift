import Diagnostics
import FormKit
import ICLD
import Testing

@Suite("The sums of a budget")
struct BudgetTests {
  @Test("Lines add up in all, and for each year, post, party and activity")
  func linesAddUp() {
    let budget = Self.budget([
      Self.line(2015, .work, 1_000, party: "jinan", activity: "a2"),
      Self.line(2014, .visa, 250, party: "vasteras", activity: "a1"),
      Self.line(2015, .visa, 50, party: "jinan"),
    ])
    #expect(budget.total == Money(kronor: 1_300))
    #expect(budget.byYear.map(\.year) == [2014, 2015])
    #expect(budget.byYear.map(\.amount) == [Money(kronor: 250), Money(kronor: 1_050)])
    #expect(budget.byPost.map(\.post) == [.work, .visa])
    #expect(budget.byPost.map(\.amount) == [Money(kronor: 1_000), Money(kronor: 300)])
    #expect(budget.byParty.map(\.party) == ["jinan", "vasteras"])
    #expect(budget.byParty.map(\.amount) == [Money(kronor: 1_050), Money(kronor: 250)])
    #expect(budget.byActivity.map(\.activity) == ["a2", "a1"])
    #expect(budget.byActivity.map(\.amount) == [Money(kronor: 1_000), Money(kronor: 250)])
  }

  @Test("A budget without amounts has no total")
  func emptyBudgetHasNoTotal() {
    #expect(Budget().total == nil)
    #expect(Self.budget([BudgetLine()]).total == nil)
    #expect(Budget().byYear.isEmpty && Budget().byPost.isEmpty)
  }

  @Test("A sum that is too large to hold is left out")
  func overflowGivesNoSum() {
    var large = Self.line(2014, .work, 0, party: "vasteras")
    large.amount = Money(minorUnits: .max)
    let budget = Self.budget([large, large])
    #expect(budget.total == nil)
    #expect(budget.byYear.map(\.year) == [2014])
    #expect(budget.byYear.map(\.amount) == [nil])
  }

  @Test("Sums are written for machines and people, never into a file that someone fills in")
  func sumsAreDerived() throws {
    let budget = Self.budget([Self.line(2014, .work, 1_000)])
    let canonical = try #require(budget.tree(.canonical)).entries.map(\.name)
    let entered = try #require(budget.tree(.entered(.swedish))).entries.map(\.name)
    #expect(canonical == ["lines", "total", "by_year", "by_post"])
    #expect(entered == ["rader"])
  }

  @Test("A line's amount is quantity times unit price")
  func amountInKronor() throws {
    var line = BudgetLine()
    #expect(line.computedAmount == nil)
    line.quantity = DecimalNumber(4)
    line.unitPrice = try DecimalNumber(written: "8500,50")
    #expect(line.computedAmount == Money(kronor: 34_002))
    line.currency = .sek
    line.rate = DecimalNumber(9)
    #expect(line.computedAmount == Money(kronor: 34_002))
  }

  @Test("A price in another currency needs its rate")
  func amountInForeignCurrency() throws {
    var line = BudgetLine()
    line.quantity = DecimalNumber(10)
    line.unitPrice = DecimalNumber(100)
    line.currency = Currency(code: "CNY")
    #expect(line.computedAmount == nil)
    line.rate = try DecimalNumber(written: "1,0725")
    #expect(line.computedAmount == Money(minorUnits: 107_250))
  }

  private static func budget(_ lines: [BudgetLine]) -> Budget {
    var budget = Budget()
    budget.lines = lines
    return budget
  }

  private static func line(
    _ year: Int, _ post: CostPost, _ kronor: Int64, party: String? = nil, activity: String? = nil
  ) -> BudgetLine {
    var line = BudgetLine()
    line.year = year
    line.post = post
    line.amount = Money(kronor: kronor)
    line.party = party
    line.activity = activity
    return line
  }
}
