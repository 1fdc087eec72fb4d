import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("A new report")
struct NewReportTests {
  private func files(of base: String = "inception-2013") throws -> [CaseFile] {
    [
      try BaseCase.file("application", of: base, named: "ansokan.yaml"),
      try BaseCase.file("decision", of: base, named: "beslut.yaml"),
    ]
  }

  private func read(_ document: NewDocument) throws -> (report: Report, file: LoadedDocument) {
    let loaded = DocumentLoader.load(Array(document.text.utf8), name: "jinan/\(document.fileName)")
    #expect(loaded.syntaxFindings.isEmpty)
    guard case .report(let report)? = loaded.document else {
      throw FileFailure(.notADocument, path: document.fileName, message: Text(same: ""))
    }
    return (report, loaded)
  }

  private func planned(
    _ files: [CaseFile], year: Int, language: DocumentLanguage
  ) throws -> Report {
    guard case .application(let application)? = files[0].loaded.document,
      case .decision(let decision)? = files[1].loaded.document
    else { return Report() }
    return Report(
      answering: application, decision: decision, year: year,
      applicationDigest: try Digest(written: files[0].loaded.digest),
      decisionDigest: try Digest(written: files[1].loaded.digest), language: language)
  }

  @Test("It reads back and holds every planned value", arguments: Language.allCases)
  func holdsThePlan(_ language: Language) throws {
    let files = try files()
    let document = try NewDocument.report(for: files, year: nil, language: language).get()
    let (report, file) = try read(document)
    #expect(document.fileName == (language == .swedish ? "redovisning-1.yaml" : "report-1.yaml"))
    #expect(file.rules == ["FRM007"])
    var plan = report
    for index in plan.activities.indices {
      plan.activities[index].participants = []
      plan.activities[index].programme = []
    }
    #expect(plan == (try planned(files, year: 1, language: DocumentLanguage(language))))
  }

  @Test(
    "It begins with a few lines on how to fill it in and check it", arguments: Language.allCases)
  func heading(_ language: Language) throws {
    let document = try NewDocument.report(for: try files(), year: nil, language: language).get()
    let heading = document.text.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { $0.hasPrefix("#") }
    #expect((5...10).contains(heading.count), "\(heading.joined(separator: "\n"))")
    let commands =
      language == .swedish
      ? [": bidrag granska redovisning-1.yaml", ": bidrag skriv redovisning-1.yaml"]
      : [": bidrag validate report-1.yaml", ": bidrag render report-1.yaml"]
    for command in commands { #expect(heading.contains { $0.hasSuffix(command) }) }
    #expect(heading.contains { $0.hasSuffix(", 2013-0100.") })
  }

  @Test("The parties that were to take part have a row in each activity")
  func participants() throws {
    let document = try NewDocument.report(for: try files(), year: nil, language: .swedish).get()
    let (report, _) = try read(document)
    #expect(report.activities.map { $0.participants.map(\.party) } == [["vasteras"], ["jinan"]])
    #expect(report.activities.flatMap(\.participants).allSatisfy { $0.total == nil })
  }

  @Test("A journey has a row for each planned day")
  func programme() throws {
    let document = try NewDocument.report(for: try files(), year: nil, language: .swedish).get()
    let (report, _) = try read(document)
    for activity in report.activities {
      let start = try #require(activity.plannedStart)
      let end = try #require(activity.plannedEnd)
      let days = activity.programme.compactMap(\.date)
      #expect(days.first == start)
      #expect(days.last == end)
      #expect(days.count == activity.programme.count)
    }
  }

  @Test("What it lacks are only outcomes")
  func lacks() throws {
    let files = try files()
    let document = try NewDocument.report(for: files, year: nil, language: .swedish).get()
    let loaded = try read(document).file
    let today = try #require(CalendarDate(year: 2015, month: 1, day: 20))
    let file = CaseFile(loaded, siblings: files.map(\.loaded) + [loaded])
    let findings = Checker(today: today).check(file).findings.filter { $0.severity == .error }
    let outcomes: Set<String> = [
      "done", "achieved", "outcome", "total", "women", "men", "file", "name", "planned_ideas",
      "requested", "signature", "text",
    ]
    #expect(findings.count > 10)
    let others = findings.filter { finding in
      guard case .field(let name)? = finding.path.steps.last else { return true }
      return !outcomes.contains(name)
    }
    #expect(others.map { "\($0.rule.rawValue) \($0.path)" } == [])
  }

  @Test("Every activity, not only the first, stands ready for what happened")
  func openInEachItem() throws {
    let document = try NewDocument.report(for: try files(), year: nil, language: .swedish).get()
    let lines = document.text.split(separator: "\n")
    #expect(lines.count { $0 == "    utfall:" } >= 2)
    #expect(lines.count { $0 == "    arbetsdagar:" } == 2)
  }

  @Test("The year is the first without a report")
  func firstYear() throws {
    let files = try files(of: "project-2013")
    let first = try NewDocument.report(for: files, year: nil, language: .swedish).get()
    let written = BaseCase.file(named: first.fileName, first.text)
    let second = try NewDocument.report(for: files + [written], year: nil, language: .swedish).get()
    #expect(first.fileName == "redovisning-1.yaml")
    #expect(second.fileName == "redovisning-2.yaml")
    #expect(try read(first).report.activities.map(\.id) == ["A1"])
    let report = try read(second).report
    #expect(report.activities.map(\.id) == ["A2"])
    #expect(report.finance.posts.map(\.year) == [2015])
  }

  @Test("A report that is there keeps its name when its year is asked for")
  func keepsName() throws {
    let there = BaseCase.file(named: "report-1.yaml", "form: report\n")
    let document = try NewDocument.report(
      for: try files() + [there], year: 1, language: .swedish
    ).get()
    #expect(document.fileName == "report-1.yaml")
    #expect(document.text.contains("bidrag granska report-1.yaml"))
  }
}
