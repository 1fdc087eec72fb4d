import FormKit
import Testing

@testable import ICLD

@Suite("A case is divided into report years")
struct ReportYearsTests {
  @Test(
    "A period has as many years as it begins, by calendar where it fits",
    arguments: [
      ("2014-02-01 – 2014-12-31", ["2014-02-01/2014-12-31"]),
      ("2013-11-01 – 2014-10-31", ["2013-11-01/2014-10-31"]),
      (
        "2015-01-01 – 2017-12-31",
        ["2015-01-01/2015-12-31", "2016-01-01/2016-12-31", "2017-01-01/2017-12-31"]
      ),
      ("2014-07-01 – 2015-12-31", ["2014-07-01/2014-12-31", "2015-01-01/2015-12-31"]),
      ("2014-07-01 – 2016-06-30", ["2014-07-01/2015-06-30", "2015-07-01/2016-06-30"]),
      ("2016-02-29 – 2017-12-31", ["2016-02-29/2016-12-31", "2017-01-01/2017-12-31"]),
      ("2024-09-01 – 2025-09-30", ["2024-09-01/2025-09-30"]),
      ("2024-09-01 – 2025-10-01", ["2024-09-01/2024-12-31", "2025-01-01/2025-10-01"]),
    ])
  func periods(written: String, expected: [String]) throws {
    let years = ReportYears(period: try Period(written: written), decision: Decision())
    #expect(years.count == expected.count)
    #expect((1...years.count).map { years.period(of: $0)?.canonical } == expected)
    #expect(years.period(of: 0) == nil)
    #expect(years.period(of: years.count + 1) == nil)
  }

  @Test("The years of the grant divide the period where there is one for each report")
  func granted() throws {
    var decision = Decision()
    decision.years = [2017, 2015, 2016].map { year in
      var decided = DecidedYear()
      decided.year = year
      return decided
    }
    let years = ReportYears(
      period: try Period(written: "2014-12-15 – 2017-11-30"), decision: decision)
    #expect(
      (1...3).map { years.period(of: $0)?.canonical } == [
        "2014-12-15/2015-12-31", "2016-01-01/2016-12-31", "2017-01-01/2017-11-30",
      ])
  }

  @Test(
    "Money for calendar years is in the report within whose period it is spent",
    arguments: [
      ("2024-09-01 – 2026-08-31", ["2024-09-01/2025-12-31", "2026-01-01/2026-08-31"], [1, 1, 2]),
      ("2024-03-01 – 2026-02-28", ["2024-03-01/2024-12-31", "2025-01-01/2026-02-28"], [1, 2, 2]),
    ])
  func acrossCalendarYears(written: String, periods: [String], held: [Int]) throws {
    var decision = Decision()
    decision.posts = [2024, 2025, 2026].map { year in
      var post = DecidedPost()
      post.year = year
      return post
    }
    let years = ReportYears(period: try Period(written: written), decision: decision)
    #expect(years.count == 2)
    #expect((1...2).map { years.period(of: $0)?.canonical } == periods)
    for (calendarYear, year) in zip(2024...2026, held) {
      #expect((1...2).filter { years.holds(calendarYear: calendarYear, in: $0) } == [year])
      let period = try #require(years.period(of: year))
      #expect(period.years.contains(calendarYear))
    }
  }

  @Test(
    "A report year is over when the decision wants its report, where that can be",
    arguments: [
      // After a turn of the year, after an anniversary, and before both.
      ("2026-02-28", "2025-12-31", [1]), ("2025-12-31", "2025-12-31", [1]),
      ("2025-12-30", "2025-08-31", [1, 2]), ("2025-08-31", "2025-08-31", [1, 2]),
      ("2025-08-30", "2025-12-31", [1]),
    ])
  func endsBeforeItIsDue(due: String, end: String, held: [Int]) throws {
    var decision = Decision()
    decision.posts = [2024, 2025, 2026].map { year in
      var post = DecidedPost()
      post.year = year
      return post
    }
    decision.reporting = [.of(1, .partial), .of(2, .final)]
    decision.reporting[0].due = try CalendarDate(written: due)
    let years = ReportYears(
      period: try Period(written: "2024-09-01 – 2026-08-31"), decision: decision)
    #expect(years.period(of: 1)?.end.canonical == end)
    #expect((1...2).filter { years.holds(calendarYear: 2024, in: $0) } == [1])
    #expect((1...2).filter { years.holds(calendarYear: 2025, in: $0) } == held)
    #expect((1...2).filter { years.holds(calendarYear: 2026, in: $0) } == [2])
  }

  @Test(
    "A report year begins when the report before it ends, where that leaves both some days",
    arguments: [
      ("2024-09-01 – 2025-08-31", "2025-09-01/2026-08-31", [1, 2]),
      ("2024-09-01 – 2026-08-31", "2026-01-01/2026-08-31", [1]),
      ("2025-08-31 – 2024-09-01", "2026-01-01/2026-08-31", [1]),
    ])
  func asStated(stated: String, second: String, held: [Int]) throws {
    var decision = Decision()
    decision.posts = [2024, 2025, 2026].map { year in
      var post = DecidedPost()
      post.year = year
      return post
    }
    var report = Report()
    report.details.year = 1
    report.details.period = try Period(written: stated)
    let years = ReportYears(
      period: try Period(written: "2024-09-01 – 2026-08-31"), decision: decision,
      reports: [report])
    #expect(years.period(of: 2)?.canonical == second)
    #expect((1...2).filter { years.holds(calendarYear: 2025, in: $0) } == held)
  }

  @Test("A period across calendar years is reported by them where the decision wants it")
  func reportForEachCalendarYear() throws {
    var decision = Decision()
    decision.reporting = [.of(1, .partial), .of(2, .partial), .of(3, .final)]
    let years = ReportYears(
      period: try Period(written: "2024-09-01 – 2026-08-31"), decision: decision)
    #expect(
      (1...3).map { years.period(of: $0)?.canonical } == [
        "2024-09-01/2024-12-31", "2025-01-01/2025-12-31", "2026-01-01/2026-08-31",
      ])
  }

  @Test("The final report of the decision says how many years there are")
  func finalReport() throws {
    var decision = Decision()
    decision.reporting = [.of(1, .partial), .of(2, .final)]
    let years = ReportYears(
      period: try Period(written: "2014-01-01 – 2014-12-31"), decision: decision)
    #expect(years.count == 2)
    #expect(years.kind(of: 1) == .partial)
    #expect(years.kind(of: 2) == .final)
    #expect(years.period(of: 2) == nil)
  }

  @Test("A partial report alone does not end a case")
  func partialReport() throws {
    var decision = Decision()
    decision.reporting = [.of(1, .partial)]
    let years = ReportYears(
      period: try Period(written: "2015-01-01 – 2017-12-31"), decision: decision)
    #expect(years.count == 3)
    #expect((1...3).map(years.kind(of:)) == [.partial, .partial, .final])
  }

  @Test("Where both reports fall in one year, that year ends with the final one")
  func twoReports() throws {
    var decision = Decision()
    decision.reporting = [.of(1, .final), .of(1, .partial)]
    let years = ReportYears(
      period: try Period(written: "2014-01-01 – 2014-12-31"), decision: decision)
    #expect(years.kind(of: 1) == .final)
  }

  @Test("A day belongs to exactly one report year, a calendar year to each that has days of it")
  func membership() throws {
    let years = ReportYears(
      period: try Period(written: "2015-07-01 – 2018-06-30"), decision: Decision())
    #expect(years.count == 3)
    for (date, year) in [
      ("2014-01-01", 1), ("2016-06-30", 1), ("2016-07-01", 2), ("2018-06-30", 3), ("2020-01-01", 3),
    ] {
      let date = try CalendarDate(written: date)
      #expect((1...3).filter { years.holds(date, in: $0) } == [year])
    }
    for (calendarYear, held) in [
      (2014, [1]), (2015, [1]), (2016, [1, 2]), (2017, [2, 3]), (2018, [3]),
    ] {
      #expect((1...3).filter { years.holds(calendarYear: calendarYear, in: $0) } == held)
      #expect(years.isShared(calendarYear: calendarYear) == (held.count > 1))
    }
    #expect((1...3).filter { years.holds(nil, in: $0) } == [1, 2, 3])
  }

  @Test(
    "Figures that make no sense are survived",
    arguments: [Int.min, -1, 0, 10, .max])
  func nonsense(year: Int) throws {
    var decision = Decision()
    decision.reporting = [.of(year, .final)]
    decision.posts = [DecidedPost(), DecidedPost()]
    decision.posts[0].year = year
    decision.posts[1].year = 2015
    for period in ["1900-01-01 – 2199-12-31", "2015-12-31 – 2015-01-01"] {
      let years = ReportYears(period: try Period(written: period), decision: decision)
      #expect((1...9).contains(years.count))
      #expect(years.period(of: year) == nil)
    }
  }
}

extension ReportingDate {
  fileprivate static func of(_ year: Int, _ kind: ReportKind) -> ReportingDate {
    var date = ReportingDate()
    date.year = year
    date.kind = kind
    return date
  }
}
