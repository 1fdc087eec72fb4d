import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("The status of a case")
struct CaseStatusTests {
  @Test("An application that something stops is being written")
  func applicationBegun() throws {
    let folder = try TemporaryCase()
    let text = try BaseCase.text("application", of: "inception-2013")
    try folder.add("ansokan.yaml", text.replacing("samarbetsform: tvåpart\n", with: ""))
    let status = try folder.status(on: "2013-09-21")
    #expect(status.state == .applicationBegun)
    #expect(status.blockers == 1)
    #expect(status.stateText.sv == "Ansökan skrivs; 1 sak stoppar.")
    #expect(status.stateText.en == "The application is being written; 1 thing stops it.")
    #expect(status.next.sv == "Se vad som stoppar: bidrag granska \(folder.path)/ansokan.yaml")
    #expect(status.title == "Näringslivsutveckling i Västerås och Jinan")
    #expect(status.reference == nil)
    #expect(status.due == nil)
  }

  @Test("A sound application is ready, and the decision comes next")
  func applicationReady() throws {
    let folder = try TemporaryCase("application")
    let status = try folder.status(on: "2013-09-21")
    #expect(status.state == .applicationReady)
    #expect(status.blockers == 0)
    #expect(status.stateText.sv.hasPrefix("Ansökan går att lämna in"))
    let commands = status.steps.compactMap(\.command?.en)
    #expect(commands.contains("bidrag render \(folder.path)/ansokan.yaml"))
    #expect(commands.last == "bidrag new decision --from \(folder.path)")
  }

  @Test("What cannot be read is to be looked at")
  func unreadable() throws {
    let folder = try TemporaryCase()
    try folder.add("ansokan.yaml", "a: [")
    let status = try folder.status(on: "2013-09-21")
    #expect(status.state == .unreadable(.application))
    #expect(status.stateText.sv == "Ansökan kan inte läsas; 1 sak stoppar.")
  }

  @Test("A rejected case is over")
  func rejected() throws {
    let folder = try TemporaryCase("application")
    try folder.add(
      "beslut.yaml",
      """
      formulär: beslut
      språk: svenska
      referensnummer: 2013-0100
      datum: 2013-12-10
      utfall: avslag
      utgåva: "2013"
      """)
    let status = try folder.status(on: "2014-01-01")
    #expect(status.state == .rejected)
    #expect(status.stateText.sv == "Ansökan fick avslag den 10 december 2013.")
    #expect(status.stateText.en == "The application was rejected on 10 December 2013.")
    #expect(status.due == nil)
    #expect(status.steps.allSatisfy { $0.command == nil })
  }

  @Test("A rejection that grants money is to be looked at")
  func rejectedWithMoney() throws {
    let folder = try TemporaryCase("application")
    let decision = try BaseCase.text("decision", of: "inception-2013")
    try folder.add("beslut.yaml", decision.replacing("utfall: beviljad", with: "utfall: avslag"))
    let status = try folder.status(on: "2014-01-01")
    #expect(status.state == .rejected && status.blockers > 0)
    #expect(status.next.sv == "Se vad som stoppar: bidrag granska \(folder.path)/beslut.yaml")
  }

  @Test("A case that has gone on is not over as long as something in its application stops")
  func stoppedBefore() throws {
    let folder = try TemporaryCase("decision", "report")
    let text = try BaseCase.text("application", of: "inception-2013")
    try folder.add("ansokan.yaml", text)
    #expect(try folder.status(on: "2015-03-01").conflicts.isEmpty)
    try folder.add("ansokan.yaml", text.replacing("samarbetsform: tvåpart\n", with: ""))
    let status = try folder.status(on: "2015-03-01")
    #expect(
      status.conflicts.map(\.sv) == [
        "En sak stoppar i ”ansokan.yaml”, som resten av ärendet bygger på."
      ])
    #expect(status.steps.first?.command?.sv == "bidrag granska \(folder.path)")
  }

  @Test("A case that has gone on is not over as long as its application cannot be read")
  func unreadBefore() throws {
    let folder = try TemporaryCase("decision", "report")
    let text = try BaseCase.text("application", of: "inception-2013")
    try folder.add("ansokan.yaml", text.replacing("samarbetsform:", with: "\tsamarbetsform:"))
    let status = try folder.status(on: "2015-03-01")
    #expect(status.state == .unreadable(.application) && status.conflicts.isEmpty)
    #expect(status.stateText.sv == "Ansökan kan inte läsas; 1 sak stoppar.")
    #expect(status.steps.map(\.command?.sv) == ["bidrag granska \(folder.path)/ansokan.yaml"])
    let early = try folder.status(on: "2014-01-01")
    #expect(early.due != nil && !early.isLate)
  }

  @Test("A decision that is not filled in comes before the report")
  func decisionBegun() throws {
    let folder = try TemporaryCase("application")
    let file = try BaseCase.file("application", named: "ansokan.yaml")
    let edition = try #require(EditionLibrary.standard.edition(named: "2013"))
    let decision = NewDocument.decision(for: file, language: .swedish, edition: edition)
    try folder.add("beslut.yaml", decision.text)
    let status = try folder.status(on: "2014-01-01")
    #expect(status.state == .decisionBegun)
    #expect(status.stateText.sv.hasPrefix("Beslutet är inte färdigifyllt; "))
    #expect(status.blockers > 1)
  }

  @Test("A report without a decision asks for the decision")
  func noDecision() throws {
    let status = try TemporaryCase("application", "report").status(on: "2015-01-01")
    #expect(status.state == .missing(.decision))
    #expect(status.next.sv.hasPrefix("Skriv in beslutet: bidrag ny beslut --från "))
    #expect(try TemporaryCase("report").status(on: "2015-01-01").steps.first?.command == nil)
  }

  @Test("A decided case without its application asks for the application")
  func noApplication() throws {
    let status = try TemporaryCase("decision").status(on: "2015-01-01")
    #expect(status.next.sv.hasPrefix("Lägg filen med ansökan i mappen"))
  }

  @Test("A report that is ready is to be submitted until its date has passed")
  func reportReady() throws {
    let folder = try TemporaryCase("application", "decision", "report")
    let ready = try folder.status(on: "2015-02-28")
    #expect(ready.state == .reportReady(year: 1))
    #expect(ready.stateText.sv.contains(" går att lämna in och ska vara inne i dag, den 28 "))
    #expect(ready.reference == "2013-0100")
    let complete = try folder.status(on: "2015-03-01")
    #expect(complete.state == .complete)
    #expect(complete.stateText.sv == "Redovisningen går att lämna in, så ärendet är klart.")
    #expect(complete.due == nil)
  }

  @Test("A report that has passed its date is followed by the next year's")
  func nextYear() throws {
    let folder = try TemporaryCase("application", "decision", "report", of: "project-2013")
    #expect(try folder.status(on: "2015-02-28").state == .reportReady(year: 1))
    let status = try folder.status(on: "2015-03-01")
    #expect(status.state == .reportNotBegun(year: 2))
    #expect(status.due == CalendarDate(year: 2016, month: 2, day: 29))
  }

  @Test("A file stands for the case that it lies in")
  func file() throws {
    let folder = try TemporaryCase("application", "decision")
    let today = try #require(CalendarDate(year: 2015, month: 1, day: 1))
    let (statuses, _) = try CaseStatus.all(at: "\(folder.path)/beslut.yaml", today: today)
    #expect(statuses.map(\.state) == [.reportNotBegun(year: 1)])
  }

  @Test("A case where one stands is told of by its folder's own name")
  func dots() throws {
    let folder = try TemporaryCase("application", "decision")
    let today = try #require(CalendarDate(year: 2015, month: 1, day: 1))
    let (statuses, _) = try CaseStatus.all(at: "\(folder.path)/.", today: today)
    let status = try #require(statuses.first)
    let text = CaseStatusRenderer.render([status], in: .swedish, width: 80)
    #expect(text.hasPrefix("Ärende      \(PathName.last(of: folder.path))\n"), "\(text)")
    #expect(status.folder == "\(folder.path)/.")
  }

  @Test("Of a case that shows no language people are told in their own")
  func language() throws {
    let blank = try TemporaryCase()
    try blank.add("ansokan.yaml", "\n")
    let swedish = try TemporaryCase("application")
    let today = try #require(CalendarDate(year: 2015, month: 1, day: 1))
    for language in Language.allCases {
      let own = try CaseStatus.all(at: blank.path, today: today, speaking: language)
      #expect(own.statuses.map(\.language) == [language])
      let shown = try CaseStatus.all(at: swedish.path, today: today, speaking: language)
      #expect(shown.statuses.map(\.language) == [.swedish])
    }
  }

  @Test("A folder that is not there is named")
  func missing() throws {
    let path = try TemporaryCase().path + "/saknas"
    let failure = #expect(throws: FileFailure.self) {
      try CaseStatus.all(at: path, today: .earliest)
    }
    #expect(failure?.code == .notFound)
    #expect(failure?.path == path)
  }
}
