import FormKit
import ICLD
import Testing

@Suite("Which days and years costs are of")
struct CostDaysTests {
  @Test(
    "A cost outside the period is the report's where it was paid before or after an activity of it",
    arguments: [
      ("2015-01-01", CostPost.accommodation, "A2", CostDays.Standing.within),
      ("2014-12-10", .internationalTravel, "A2", .beforehand),
      ("2014-12-10", .visa, "A2", .beforehand),
      ("2014-12-10", .perDiem, "A2", .otherReport),
      ("2014-12-10", .visa, "A9", .otherReport),
      ("2014-12-10", .visa, nil, .otherReport),
      ("2016-01-20", .interpretation, "A2", .afterwards),
      ("2016-01-20", .visa, "A2", .otherReport),
      // Moved to a day that is not known, so another report has it.
      ("2016-01-20", .interpretation, "A3", .otherReport),
      ("2013-12-31", .visa, "A2", .noReport), ("2017-01-01", .audit, "A2", .noReport),
    ] as [(String, CostPost, String?, CostDays.Standing)])
  func standing(
    _ date: String, _ post: CostPost, _ activity: String?, _ standing: CostDays.Standing
  ) throws {
    var application = Application()
    application.inShort.period = try Period(written: "2014-01-15 – 2016-12-31")
    let days = CostDays(try Self.report(), of: application)
    #expect(days.standing(of: try Self.entry(date, post, activity)) == standing)
  }

  @Test(
    "A cost counts in the year of its activity, and work in that of its day",
    arguments: [
      ("2014-12-10", .internationalTravel, "A2", 2015), ("2016-01-20", .accommodation, "A2", 2015),
      ("2015-03-01", .visa, "A2", 2015), ("2014-12-10", .work, "A2", 2014),
      ("2014-12-10", .visa, nil, 2014), ("2014-12-10", .visa, "A3", 2014),
    ] as [(String, CostPost, String?, Int)])
  func year(_ date: String, _ post: CostPost, _ activity: String?, _ year: Int) throws {
    let days = CostDays(try Self.report())
    #expect(days.year(of: try Self.entry(date, post, activity)) == year)
  }

  @Test("An initiative goes on for as long as it is reported on")
  func prolonged() throws {
    var application = Application()
    application.inShort.period = try Period(written: "2014-01-15 – 2016-12-31")
    var last = Report()
    last.details.period = try Period(written: "2017-01-01 – 2017-12-31")
    let days = CostDays(try Self.report(), of: application, beside: [last])
    #expect(days.standing(of: try Self.entry("2017-06-01", .visa, nil)) == .otherReport)
  }

  /// The report on 2015, with a journey and with a visit that was moved.
  private static func report() throws -> Report {
    var (report, journey, visit) = (Report(), ReportedActivity(), ReportedActivity())
    report.details.period = try Period(written: "2015-01-01 – 2015-12-31")
    journey.id = "A2"
    journey.plannedStart = try CalendarDate(written: "2015-02-03")
    journey.plannedEnd = try CalendarDate(written: "2015-02-07")
    visit.id = "A3"
    visit.outcome = .moved
    visit.plannedStart = try CalendarDate(written: "2015-10-05")
    visit.plannedEnd = try CalendarDate(written: "2015-10-09")
    report.activities = [journey, visit]
    return report
  }

  private static func entry(
    _ date: String, _ post: CostPost, _ activity: String?
  ) throws -> Entry {
    var entry = Entry()
    entry.date = try CalendarDate(written: date)
    entry.post = post
    entry.activity = activity
    return entry
  }
}
