import Diagnostics
import FormKit
import Testing

@Suite("What of a filled form its pictures show")
struct PictureFillingTests {
  @Test("A form with nothing to show has no pictures")
  func empty() {
    #expect(Journey().pictures.isEmpty)
    var journey = Journey()
    journey.stages = [Stage(), stage("a", nil, nil)]
    journey.costs = [cost(.good, 0, nil), cost(nil, 5, 5)]
    journey.goals = [Goal()]
    #expect(journey.pictures.isEmpty)
  }

  @Test("Rows stand in order of their days; those without days are left out and counted")
  func timeline() throws {
    var journey = Journey()
    journey.period = try Period(written: "2014-01-01 – 2014-12-31")
    journey.stages = [
      stage("late", "2014-05-01", "2014-05-03"), stage("early", "2014-02-01", "2014-02-01"),
      stage("backwards", "2014-03-09", "2014-03-01"), stage("no end", "2014-03-09", nil), Stage(),
    ]
    let picture = try #require(journey.pictures.first)
    guard case .timeline(let timeline) = picture.content else {
      Issue.record("no timeline")
      return
    }
    #expect(timeline.rows.map(\.name) == ["early", "late"])
    #expect(timeline.series.map(\.en) == ["Planned"], "no row has days in the other")
    #expect(timeline.rows.map { $0.spans.count } == [1, 1])
    #expect(timeline.period == journey.period)
    #expect(picture.leftOut == 2, "a blank item is no item")
    #expect(picture.place.description == "stages")
  }

  @Test("What came of a row is said by its choice, and a row may have days of one sort alone")
  func series() throws {
    var journey = Journey()
    var done = stage("done", nil, nil)
    done.done = CalendarDate(year: 2014, month: 1, day: 5)
    done.mood = .bad
    done.mark = "S1"
    journey.stages = [stage("planned", "2014-02-01", "2014-02-02"), done]
    let picture = try #require(journey.pictures.first)
    guard case .timeline(let timeline) = picture.content else {
      Issue.record("no timeline")
      return
    }
    #expect(timeline.series.count == 2)
    #expect(timeline.rows.map(\.name) == ["done", "planned"])
    #expect(timeline.rows[0].spans.map { $0?.days } == [nil, 1])
    #expect(timeline.rows[0].note == Text(sv: "Dåligt", en: "Bad"))
    #expect(timeline.rows[0].mark == "S1")
  }

  @Test("Amounts of one name are added up, and the largest stands first")
  func bars() throws {
    var journey = Journey()
    journey.costs = [
      cost(.good, 100, 50), cost(.bad, 300, nil), cost(.good, 50, 0), cost(nil, 7, 7),
      cost(.bad, nil, nil),
    ]
    let picture = try #require(journey.pictures.first)
    guard case .bars(let bars) = picture.content else {
      Issue.record("no bars")
      return
    }
    #expect(bars.rows.map(\.name.en) == ["Bad", "Good"])
    #expect(
      bars.rows.map { $0.figures.map { $0?.money } } == [
        [kronor(300), nil], [kronor(150), kronor(50)],
      ])
    #expect(bars.total(ofSeries: 0)?.money == kronor(450))
    #expect(bars.total(ofSeries: 2) == nil)
    #expect(picture.leftOut == 2)
  }

  @Test("A sum that lacks some of its amounts is not compared with one that has all of them")
  func partialSums() throws {
    var journey = Journey()
    journey.costs = [cost(.good, 100, 50), cost(.good, 50, nil), cost(.bad, 300, 200)]
    let picture = try #require(journey.pictures.first)
    guard case .bars(let bars) = picture.content else {
      Issue.record("no bars")
      return
    }
    #expect(
      bars.rows.map { $0.figures.map { $0?.money } } == [
        [kronor(300), kronor(200)], [kronor(150), nil],
      ])
  }

  @Test("A sum that is too large to hold is left out with all that it is made of")
  func overflow() throws {
    var journey = Journey()
    var huge = cost(.bad, nil, nil)
    huge.planned = Money(minorUnits: .max)
    journey.costs = [huge, huge, cost(.good, 1, nil)]
    let picture = try #require(journey.pictures.first)
    guard case .bars(let bars) = picture.content else {
      Issue.record("no bars")
      return
    }
    #expect(bars.rows.map(\.name.en) == ["Good"])
    #expect(picture.leftOut == 2)
  }

  @Test("Measures are shown where all their values are numbers, of all lists that hold them")
  func measures() throws {
    var journey = Journey()
    journey.goals = [
      goal("g1", [measure("a", "80 %", "87"), measure("b", "yes", "no")]),
      goal("g2", [measure("c", "1,5", "-2"), measure("d", "3", nil)]),
    ]
    let picture = try #require(journey.pictures.first)
    guard case .bars(let bars) = picture.content else {
      Issue.record("no bars")
      return
    }
    #expect(bars.scale == .ofEachRow)
    #expect(bars.rows.map(\.name.en) == ["a", "c"])
    #expect(bars.rows.map { $0.figures.map { $0?.canonical } } == [["80", "87"], ["1.5", "-2"]])
    #expect(bars.rows.map(\.unit) == ["units", "units"])
    #expect(picture.leftOut == 2)
  }

  @Test(
    "A number that may be thousands or have decimals is left out", arguments: ["1,000", "1.285"])
  func ambiguous(_ target: String) throws {
    var journey = Journey()
    journey.goals = [goal("g1", [measure("a", target, "900"), measure("b", "1 000", "900")])]
    let picture = try #require(journey.pictures.first)
    guard case .bars(let bars) = picture.content else {
      Issue.record("no bars")
      return
    }
    #expect(bars.rows.map(\.name.en) == ["b"])
    #expect(picture.leftOut == 1)
  }

  @Test("The matrix leads from what is strived for to what measures it and serves it")
  func matrix() throws {
    var journey = Journey()
    journey.purpose = "See the sea"
    var serving = Stage()
    serving.mark = "S1"
    serving.name = "By train"
    serving.goals = ["g1", "unknown"]
    journey.stages = [serving]
    journey.goals = [goal("g1", [measure("a", "80", nil)]), goal("g2", []), Goal()]
    journey.worries = ["Rain"]
    let picture = try #require(journey.pictures.last)
    guard case .matrix(let matrix) = picture.content else {
      Issue.record("no matrix")
      return
    }
    #expect(matrix.columns.map(\.en) == ["Name", "Target"], "no cell has an outcome")
    let top = try #require(matrix.steps.first)
    #expect(matrix.steps.count == 1 && top.text == "See the sea")
    #expect(top.steps.map(\.mark) == ["g1", "g2"])
    #expect(top.steps[0].measures == [["a (units)", "80"]])
    #expect(top.steps[0].notes.map(\.items) == [["S1 By train"]])
    #expect(top.steps[1].measures.isEmpty && top.steps[1].notes.isEmpty)
    #expect(matrix.notes.map(\.items) == [["Rain"]])
  }

  private func stage(_ name: String, _ start: String?, _ end: String?) -> Stage {
    var stage = Stage()
    stage.name = name
    stage.start = start.flatMap { try? CalendarDate(written: $0) }
    stage.end = end.flatMap { try? CalendarDate(written: $0) }
    return stage
  }

  private func cost(_ mood: Mood?, _ planned: Int64?, _ paid: Int64?) -> Cost {
    var cost = Cost()
    cost.mood = mood
    cost.planned = planned.flatMap(kronor)
    cost.paid = paid.flatMap(kronor)
    return cost
  }

  private func goal(_ mark: String, _ measures: [Measure]) -> Goal {
    var goal = Goal()
    goal.mark = mark
    goal.text = "Goal \(mark)"
    goal.measures = measures
    return goal
  }

  private func measure(_ name: String, _ target: String?, _ outcome: String?) -> Measure {
    var measure = Measure()
    measure.name = name
    measure.unit = "units"
    measure.target = target
    measure.outcome = outcome
    return measure
  }

  private func kronor(_ amount: Int64) -> Money? { Money(kronor: amount) }
}
