import FormKit
import ICLD

/// An inception of one year and a project of three, as planned and as decided.
extension Application {
  static func plannedInception() throws -> Application {
    var application = Application()
    application.kind = .inception
    application.details.edition = "2012"
    application.inShort.title = "Jinan"
    application.inShort.period = try Period(written: "2014-02-01 – 2014-12-31")
    application.objectives.jointIdeas = 1
    application.activities = [try .visit("a1", "2014-04-07")]
    application.coreAreas = [CoreAreaWork()]
    application.coreAreas[0].area = .participation
    application.coreAreas[0].how = "Samråd"
    application.agenda2030.goals = [SustainableGoal(written: "11")]
    application.risks = [Risk()]
    application.risks[0].description = "Resan måste skjutas upp"
    return application
  }

  static func plannedProject() throws -> Application {
    var application = Application()
    application.kind = .project
    application.inShort.period = try Period(written: "2015-01-01 – 2017-12-31")
    application.activities = [
      try .visit("a1", "2015-03-02"), try .visit("a2", "2016-12-31"),
      try .visit("a3", "2017-01-01"),
    ]
    application.objectives.projectObjectives = [
      .with(["r1", "r2"]), .with(["r3"]),
    ]
    return application
  }
}

extension Activity {
  /// A visit of six days by two groups of three.
  fileprivate static func visit(_ id: String, _ start: String) throws -> Activity {
    var activity = Activity()
    activity.id = id
    activity.title = "Resa till Jinan"
    activity.kind = .visitAbroad
    activity.city = "Jinan"
    activity.country = try Country(written: "CN")
    let start = try CalendarDate(written: start)
    activity.start = start
    activity.end = start.adding(days: 5)
    activity.workDays = 4
    var group = ParticipantGroup()
    group.total = 3
    activity.participants = [group, group]
    return activity
  }
}

extension ProjectObjective {
  fileprivate static func with(_ results: [String]) -> ProjectObjective {
    var indicator = Indicator()
    indicator.id = "i1"
    indicator.text = "Antal möten"
    indicator.unit = "möten"
    indicator.baseline = "0"
    indicator.target = "4"
    indicator.source = "protokoll"
    var objective = ProjectObjective()
    objective.results = results.map { id in
      var result = ExpectedResult()
      result.id = id
      result.text = "Resultat \(id)"
      result.level = .organisation
      result.indicators = [indicator]
      return result
    }
    return objective
  }
}

extension Decision {
  static func onInception() throws -> Decision {
    var decision = Decision()
    decision.reference = CaseReference(written: "2013-0042")
    decision.edition = "2013"
    decision.posts = [.of(.work, 120_000), .of(.internationalTravel, 153_500)]
    return decision
  }

  static func onProject() throws -> Decision {
    var decision = Decision()
    decision.posts = (2015...2017).map { .of(.work, 100_000, year: $0) }
    return decision
  }
}

extension DecidedPost {
  fileprivate static func of(_ kind: CostPost, _ kronor: Int64, year: Int? = nil) -> DecidedPost {
    var post = DecidedPost()
    post.post = kind
    post.year = year
    post.amount = Money(kronor: kronor)
    return post
  }
}
