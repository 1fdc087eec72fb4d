import Diagnostics
import FormKit
import Testing

@testable import ICLD

@Suite("A report is prefilled with what was planned and decided")
struct ReportPrefillTests {
  @Test("It names the case, its documents and the language")
  func details() throws {
    let digest = try Digest(written: String(repeating: "a", count: 64))
    let other = try Digest(written: String(repeating: "b", count: 64))
    let report = Report(
      answering: try .plannedInception(), decision: try .onInception(), year: 1,
      applicationDigest: digest,
      decisionDigest: other, language: .english)
    #expect(report.form == .report)
    #expect(report.kind == .inception)
    #expect(report.details.reference == CaseReference(written: "2013-0042"))
    #expect(report.details.year == 1)
    #expect(report.details.kind == .final)
    #expect(report.details.period?.canonical == "2014-02-01/2014-12-31")
    #expect(report.details.language == .english)
    #expect(report.details.edition == "2013")
    #expect(report.details.applicationDigest == digest)
    #expect(report.details.decisionDigest == other)
    #expect(report.inShort.title == "Jinan")
  }

  @Test("The edition is the application's where the decision names none")
  func edition() throws {
    var decision = try Decision.onInception()
    decision.edition = nil
    let report = Report.answering(try .plannedInception(), decision, year: 1)
    #expect(report.details.edition == "2012")
  }

  @Test("A planned activity has its plan and no outcome")
  func activity() throws {
    let report = Report.answering(try .plannedInception(), try .onInception(), year: 1)
    var expected = ReportedActivity()
    expected.id = "a1"
    expected.title = "Resa till Jinan"
    expected.kind = .visitAbroad
    expected.plannedCity = "Jinan"
    expected.plannedCountry = try Country(written: "CN")
    expected.plannedStart = try CalendarDate(written: "2014-04-07")
    expected.plannedEnd = try CalendarDate(written: "2014-04-12")
    expected.plannedParticipants = 6
    #expect(report.activities == [expected])
  }

  @Test("Participants that nobody can add up are left out")
  func participants() throws {
    var application = try Application.plannedInception()
    application.activities[0].participants[0].total = .max
    let report = Report.answering(application, try .onInception(), year: 1)
    #expect(report.activities.first?.plannedParticipants == nil)
    application.activities[0].participants = []
    let other = Report.answering(application, try .onInception(), year: 1)
    #expect(other.activities.first?.plannedParticipants == nil)
  }

  @Test("The results of all objectives stand in one list, each with its indicators")
  func results() throws {
    let report = Report.answering(try .plannedProject(), try .onProject(), year: 1)
    #expect(report.results.map(\.id) == ["r1", "r2", "r3"])
    #expect(report.results.map(\.planned) == ["Resultat r1", "Resultat r2", "Resultat r3"])
    #expect(report.results.allSatisfy { $0.level == .organisation && $0.how == nil })
    var indicator = ReportedIndicator()
    indicator.id = "i1"
    indicator.text = "Antal möten"
    indicator.unit = "möten"
    indicator.baseline = "0"
    indicator.target = "4"
    indicator.source = "protokoll"
    #expect(report.results.map(\.indicators) == [[indicator], [indicator], [indicator]])
  }

  @Test("Core areas, global goals and risks are named and left open")
  func choices() throws {
    let report = Report.answering(try .plannedInception(), try .onInception(), year: 1)
    #expect(report.coreAreas.map(\.area) == [.participation])
    #expect(report.coreAreas.first?.change == nil)
    #expect(report.agenda2030.goals == [SustainableGoal(written: "11")])
    #expect(report.agenda2030.change == nil)
    #expect(report.risks.map(\.description) == ["Resan måste skjutas upp"])
    #expect(report.risks.first?.occurred == nil)
  }

  @Test("The promised project ideas follow where the kind of case asks for them")
  func ideas() throws {
    let inception = Report.answering(try .plannedInception(), try .onInception(), year: 1)
    #expect(inception.plannedIdeas == 1)
    #expect(inception.jointIdeas.isEmpty)
    var application = try Application.plannedProject()
    application.objectives.jointIdeas = 1
    #expect(Report.answering(application, try .onProject(), year: 1).plannedIdeas == nil)
  }

  @Test("The posts are exactly the decided ones, without outcome")
  func posts() throws {
    let report = Report.answering(try .plannedInception(), try .onInception(), year: 1)
    #expect(report.finance.posts.map(\.post) == [.work, .internationalTravel])
    #expect(
      report.finance.posts.map(\.decided) == [Money(kronor: 120_000), Money(kronor: 153_500)])
    #expect(report.finance.posts.allSatisfy { $0.outcome == nil && $0.explanation == nil })
    #expect(report.finance.decidedTotal == Money(kronor: 273_500))
    #expect(report.finance.total == nil)
    #expect(report.finance.requested == nil)
    #expect(report.finance.entries.isEmpty)
  }

  @Test("Of several years it holds the year's own period, activities and posts")
  func severalYears() throws {
    let reports = try (1...3).map {
      Report.answering(try .plannedProject(), try .onProject(), year: $0)
    }
    #expect(
      reports.map(\.details.period?.canonical) == [
        "2015-01-01/2015-12-31", "2016-01-01/2016-12-31", "2017-01-01/2017-12-31",
      ])
    #expect(reports.map(\.details.kind) == [.partial, .partial, .final])
    #expect(reports.map { $0.activities.map(\.id) } == [["a1"], ["a2"], ["a3"]])
    #expect(reports.map { $0.finance.posts.map(\.year) } == [[2015], [2016], [2017]])
  }

  @Test("The annexes that a report needs are listed, with no file yet")
  func annexes() throws {
    let report = Report.answering(try .plannedInception(), try .onInception(), year: 1)
    #expect(
      report.annexes.map(\.kind) == [
        .financialReport, .salaryReport, .auditorsCertificate, .approvalDocument,
      ])
    #expect(report.annexes.allSatisfy { $0.file == nil && $0.signed == nil })
  }

  @Test("Empty documents give a report that is empty but for its name")
  func nothing() {
    let report = Report.answering(Application(), Decision(), year: 1)
    #expect(report.activities.isEmpty)
    #expect(report.finance.isBlank)
    #expect(report.details.period == nil)
  }

  @Test("Nothing but what must be reported is found missing")
  func readBack() throws {
    let report = Report.answering(try .plannedInception(), try .onInception(), year: 1)
    let tree = try #require(report.tree(.entered(.swedish)))
    let reading = FormReader.read(tree, as: Report.self)
    #expect(reading.form == report)
    #expect(
      Set(reading.findings.map(\.path.description)) == [
        "in_short.done", "in_short.achieved", "annexes[0].file", "annexes[1].file",
        "annexes[2].file", "annexes[3].file", "signature", "finance.posts[0].outcome",
        "finance.posts[1].outcome", "finance.requested",
      ])
  }
}

extension Report {
  fileprivate static func answering(
    _ application: Application, _ decision: Decision, year: Int
  ) -> Report {
    Report(
      answering: application, decision: decision, year: year, applicationDigest: nil,
      decisionDigest: nil, language: .swedish)
  }
}
