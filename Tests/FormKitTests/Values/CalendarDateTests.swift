import Diagnostics
import Testing

@testable import FormKit

@Suite("Calendar dates")
struct CalendarDateTests {
  static let spring = CalendarDate(year: 2014, month: 4, day: 7)

  @Test(
    "A date is read as Swedish officers write it",
    arguments: [
      "2014-04-07", "20140407", "7/4 2014", "07/04 2014", "7 april 2014", "7 April 2014",
      "7\u{A0}april\u{A0}2014", "7  april 2014",
    ])
  func reads(_ written: String) {
    #expect(read(written) == Self.spring)
  }

  @Test("Month names are read in both languages", arguments: zip(MonthName.all, 1...12))
  func monthNames(_ name: Text, _ month: Int) {
    #expect(read("1 \(name.sv) 2014") == CalendarDate(year: 2014, month: month, day: 1))
    #expect(read("1 \(name.en) 2014") == CalendarDate(year: 2014, month: month, day: 1))
  }

  @Test(
    "A day that the calendar does not have is refused with the reason",
    arguments: [
      ("2014-02-30", "februari 2014 har 28 dagar", "February 2014 has 28 days"),
      ("29 februari 2014", "februari 2014 har 28 dagar", "February 2014 has 28 days"),
      ("31/4 2014", "april 2014 har 30 dagar", "April 2014 has 30 days"),
      ("2014-13-01", "ingen månad med nummer 13", "no month number 13"),
      ("20140400", "april 2014 har 30 dagar", "April 2014 has 30 days"),
      ("1814-04-07", "mellan 1900 och 2199", "between 1900 and 2199"),
    ])
  func impossible(_ written: String, _ swedish: String, _ english: String) throws {
    let problem = try #require(refusal(of: written, as: CalendarDate.self))
    #expect(problem.rule.id == "FRM010")
    #expect(problem.message.sv.contains(swedish))
    #expect(problem.message.en.contains(english))
    #expect(problem.message.sv.contains("”\(written)”"))
  }

  @Test(
    "A date in another form is refused, with what may have been meant",
    arguments: [
      ("2014/04/07", ["2014-04-07"]), ("2014.4.7", ["2014-04-07"]), ("2014-4-7", ["2014-04-07"]),
      ("07-04-2014", ["2014-04-07", "2014-07-04"]), ("4/13/2014", ["2014-04-13"]),
      ("7 apr 2014", ["2014-04-07"]), ("April 7, 2014", ["2014-04-07"]),
      ("140407", ["2014-04-07"]), ("den 7 april 2014", ["2014-04-07"]),
      ("våren 2014", []), ("2014", []), ("2014-04", []), ("imorgon", []), ("7 ap 2014", []),
    ])
  func unreadable(_ written: String, _ meant: [String]) throws {
    let problem = try #require(refusal(of: written, as: CalendarDate.self))
    #expect(problem.rule.id == "FRM010")
    #expect(problem.fixes.map(\.replacement) == meant)
  }

  @Test(
    "A date that can mean one day alone is a safe fix, and what other words say of it is not",
    arguments: [
      ("den 7 april 2014", true), ("7 apr. 2014", true), ("April 7, 2014", true),
      ("the 7 of April 2014", true), ("2014.4.7", true), ("senast 7 april 2014", false),
      ("4/13/2014", false), ("140407", false), ("7–april 2014", false),
    ])
  func certain(_ written: String, _ isSafe: Bool) throws {
    let problem = try #require(refusal(of: written, as: CalendarDate.self))
    #expect(problem.fixes.map(\.isSafe) == [isSafe])
  }

  @Test("A leap day is there every fourth year, but not in most full centuries")
  func leapYears() {
    #expect(CalendarDate(year: 2012, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2100, month: 2, day: 29) == nil)
  }

  @Test("Every day of the calendar follows the day before it")
  func everyDay() {
    var date = CalendarDate.earliest
    var count = 0
    while date < .latest {
      let next = date.adding(days: 1)
      guard next > date, date.days(until: next) == 1, next.adding(days: -1) == date else { break }
      date = next
      count += 1
    }
    #expect(date == .latest)
    // 300 years with 73 leap days; 1900 and 2100 have none.
    #expect(count == 300 * 365 + 73 - 1)
    #expect(CalendarDate.earliest.days(until: .latest) == count)
  }

  @Test("Months and years are added to the month's last day at most")
  func clamped() throws {
    let january = try #require(CalendarDate(year: 2012, month: 1, day: 31))
    #expect(january.adding(months: 1) == CalendarDate(year: 2012, month: 2, day: 29))
    #expect(january.adding(months: -2) == CalendarDate(year: 2011, month: 11, day: 30))
    #expect(january.adding(months: 12) == january.adding(years: 1))
    let leapDay = try #require(CalendarDate(year: 2012, month: 2, day: 29))
    #expect(leapDay.adding(years: 1) == CalendarDate(year: 2013, month: 2, day: 28))
    #expect(leapDay.adding(years: 4) == CalendarDate(year: 2016, month: 2, day: 29))
  }

  @Test("However much is added, the date stays in the calendar", arguments: [Int.max, .min])
  func bounds(_ much: Int) {
    let edge = much > 0 ? CalendarDate.latest : .earliest
    let day = CalendarDate.earliest.adding(days: 40_000)
    #expect(day.adding(days: much) == edge)
    #expect(day.adding(months: much) == edge)
    #expect(day.adding(years: much) == edge)
  }

  @Test("A date is shown as people write it, and read back from its spellings")
  func spellings() throws {
    let date = try #require(Self.spring)
    #expect(date.canonical == "2014-04-07")
    #expect(date.entered(in: .swedish) == "2014-04-07")
    #expect(date.shown(in: .swedish) == "7 april 2014")
    #expect(date.shown(in: .english) == "7 April 2014")
    expectRoundTrip(date)
    expectRoundTrip(CalendarDate.earliest)
    expectRoundTrip(CalendarDate.latest)
  }
}
