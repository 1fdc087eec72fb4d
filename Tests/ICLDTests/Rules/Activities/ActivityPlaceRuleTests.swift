import Diagnostics
import FormKit
import ICLD
import RuleKit
import Testing

@Suite("Where people are, and who pays for the journey")
struct ActivityPlaceRuleTests {
  @Test("Every two meetings that overlap elsewhere are found, in whatever order they stand")
  func overlaps() {
    var state: UInt64 = 2014
    func number(below bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    for _ in 0..<500 {
      var application = Application()
      application.activities = (0..<(2 + number(below: 6))).map { _ in
        meeting(
          in: number(below: 3), from: 1 + number(below: 20), days: number(below: 8))
      }
      let found = run(OnePlaceAtATimeRule.self, on: application).findings
      let places = Set(found.map(\.path.description))
      #expect(places == overlapping(application.activities), "\(application.activities)")
    }
  }

  @Test("Each party that is in two places is named")
  func parties() {
    var application = Application()
    application.activities = [
      meeting(in: 0, from: 1, days: 3), meeting(in: 1, from: 2, days: 3),
    ]
    for index in application.activities.indices {
      var other = ParticipantGroup()
      (other.party, other.total) = ("jinan", 2)
      application.activities[index].participants.append(other)
    }
    let found = run(OnePlaceAtATimeRule.self, on: application).findings
    #expect(found.map(\.path.description) == ["activities[1].start", "activities[1].start"])
    #expect(Set(found.map(\.message.en)).count == 2)
  }

  @Test("A journey that may be the one of a line without an activity is not judged")
  func looseTravel() {
    var activity = Activity()
    (activity.id, activity.kind) = ("A1", .visitAbroad)
    var line = BudgetLine()
    line.post = .internationalTravel
    var application = Application()
    (application.activities, application.budget.lines) = ([activity], [line])
    let loose = run(JourneyHasBudgetRule.self, on: application)
    #expect(loose.findings.isEmpty && loose.notChecked.count == 1)
    application.budget.lines[0].post = .meals
    #expect(run(JourneyHasBudgetRule.self, on: application).findings.count == 1)
  }

  @Test("A country that a party without one may have is not judged")
  func partyWithoutCountry() {
    var activity = Activity()
    (activity.kind, activity.country) = (.visitAbroad, .sweden)
    var application = Application()
    (application.activities, application.parties) = ([activity], [Party()])
    let results = run(VisitInPartyCountryRule.self, on: application)
    #expect(results.findings.isEmpty && results.notChecked.count == 1)
  }

  private static let places = [("CN", "Jinan"), ("CN", "Peking"), ("SE", "Västerås")]

  private func meeting(in place: Int, from day: Int, days: Int) -> Activity {
    var activity = Activity()
    (activity.kind, activity.city) = (.workshop, Self.places[place].1)
    activity.country = Country(code: Self.places[place].0)
    activity.start = CalendarDate(year: 2014, month: 5, day: day)
    activity.end = CalendarDate(year: 2014, month: 5, day: day + days)
    var group = ParticipantGroup()
    (group.party, group.total) = ("vasteras", 1)
    activity.participants = [group]
    return activity
  }

  /// The plain way: those that begin while an earlier one goes on elsewhere.
  private func overlapping(_ activities: [Activity]) -> Set<String> {
    let ordered = activities.enumerated().sorted { a, b in
      let first = (a.element.start ?? .earliest, a.element.end ?? .earliest, a.offset)
      return first < (b.element.start ?? .earliest, b.element.end ?? .earliest, b.offset)
    }
    let later = ordered.indices.filter { later in
      ordered[..<later].contains { earlier in
        earlier.element.city != ordered[later].element.city
          && (earlier.element.end ?? .earliest) > (ordered[later].element.start ?? .latest)
      }
    }
    return Set(later.map { "activities[\(ordered[$0].offset)].start" })
  }

  private func run(
    _ rule: any ApplicationRule.Type, on application: Application
  ) -> RuleResults {
    let context = CaseContext(edition: Edition(), today: .earliest)
    return RuleEngine.run(
      [RuleCheck(rule.info) { rule.check(application, in: context, &$0) }], year: 2013)
  }
}
