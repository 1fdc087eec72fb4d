import Diagnostics
import Testing

@testable import FormKit

@Suite("Periods")
struct PeriodTests {
  static func period(_ start: String, _ end: String) throws -> Period {
    Period(start: try CalendarDate(written: start), end: try CalendarDate(written: end))
  }

  @Test(
    "A period is read with any of the usual separators",
    arguments: [
      "2014-02-01 – 2014-12-31", "2014-02-01–2014-12-31", "2014-02-01 - 2014-12-31",
      "2014-02-01-2014-12-31", "2014-02-01 — 2014-12-31", "2014-02-01 till 2014-12-31",
      "2014-02-01 to 2014-12-31", "2014-02-01/2014-12-31", "2014-02-01..2014-12-31",
      "2014-02-01 .. 2014-12-31", "20140201-20141231", "1/2 2014/31/12 2014",
      "1 februari 2014 till 31 december 2014", "1 February 2014 to 31 December 2014",
      "1/2 2014 - 31/12 2014",
    ])
  func reads(_ written: String) throws {
    #expect(read(written) == (try Self.period("2014-02-01", "2014-12-31")))
    #expect(fits(written, try #require(pattern).written))
  }

  @Test(
    "What is not two dates is refused",
    arguments: [
      "2014-02-01", "2014", "2014-02-01 –", "– 2014-12-31", "våren 2014", "2014-02-01 2014-12-31",
      "2014-02-01 – 2014-12-31 – 2015-01-01", "oktober", "till",
    ])
  func refuses(_ written: String) throws {
    let problem = try #require(refusal(of: written, as: Period.self))
    #expect(problem.rule.id == "FRM010")
    #expect(problem.message.sv.contains("2014-02-01 – 2014-12-31"))
  }

  @Test(
    "A period whose days are certain is a safe fix, however they are written",
    arguments: [
      ("den 1 februari 2014 – den 31 december 2014", ["2014-02-01 – 2014-12-31"]),
      ("1 feb 2014 till 2014.12.31", ["2014-02-01 – 2014-12-31"]),
      ("från 1 februari 2014 till 31 december 2014", []), ("1/2/2014 – 31/12/2014", []),
    ])
  func certain(_ written: String, _ offered: [String]) throws {
    let problem = try #require(refusal(of: written, as: Period.self))
    #expect(problem.fixes.map(\.replacement) == offered)
    #expect(problem.fixes.allSatisfy { $0.isSafe })
    for period in offered { #expect(problem.message.sv.contains("Skriv \(period).")) }
  }

  @Test("A day that the calendar does not have is named")
  func impossible() throws {
    for written in ["2014-02-30 – 2014-12-31", "2014-01-01 till 2014-02-30"] {
      let problem = try #require(refusal(of: written, as: Period.self))
      #expect(problem.message.sv.contains("februari 2014 har 28 dagar"))
    }
  }

  @Test("A period that ends before it starts is kept, and is empty")
  func unordered() throws {
    let period = try Self.period("2014-12-31", "2014-02-01")
    #expect(read("2014-12-31 – 2014-02-01") == period)
    #expect(!period.isOrdered)
    #expect(period.days == 0)
    #expect(period.years.isEmpty)
    #expect(!period.contains(period.start))
    #expect(period.shown(in: .swedish) == "31 december 2014–1 februari 2014")
    expectRoundTrip(period)
  }

  @Test("Days and years are counted with both ends")
  func counts() throws {
    let year = try Self.period("2014-01-01", "2014-12-31")
    #expect(year.days == 365)
    #expect(year.years == 2014..<2015)
    #expect(try Self.period("2013-12-31", "2015-01-01").years == 2013..<2016)
    #expect(try Self.period("2014-04-07", "2014-04-07").days == 1)
    #expect(year.contains(year.start) && year.contains(year.end))
    #expect(!year.contains(year.end.adding(days: 1)))
  }

  @Test(
    "What start and end share is said once",
    arguments: [
      ("2014-04-07", "2014-04-07", "7 april 2014", "7 April 2014"),
      ("2014-04-01", "2014-04-07", "1–7 april 2014", "1–7 April 2014"),
      (
        "2014-02-01", "2014-12-31", "1 februari–31 december 2014", "1 February–31 December 2014"
      ),
      (
        "2013-12-01", "2014-03-31", "1 december 2013–31 mars 2014",
        "1 December 2013–31 March 2014"
      ),
    ])
  func shown(_ start: String, _ end: String, _ swedish: String, _ english: String) throws {
    let period = try Self.period(start, end)
    #expect(period.shown(in: .swedish) == swedish)
    #expect(period.shown(in: .english) == english)
    #expect(period.canonical == "\(start)/\(end)")
    #expect(fits(period.canonical, try #require(pattern).canonical))
    #expect(period.entered(in: .swedish) == "\(start) – \(end)")
    expectRoundTrip(period)
  }

  private var pattern: PatternShape? {
    if case .pattern(let pattern) = Period.shape { pattern } else { nil }
  }
}
