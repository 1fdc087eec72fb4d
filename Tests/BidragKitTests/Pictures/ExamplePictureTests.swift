import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("The pictures of the example cases")
struct ExamplePictureTests {
  @Test(
    "Every application shows its framework, its activities and its posts",
    arguments: ExampleFiles.applications)
  func applications(_ file: String) throws {
    guard case .application(let application) = try document(file) else {
      Issue.record("\(file) is no application")
      return
    }
    let pictures = application.pictures
    #expect(pictures.map(\.place.description).prefix(3) == ["objectives", "activities", "budget"])
    #expect(pictures.count == (application.budget.byYear.count > 1 ? 4 : 3))
    #expect(pictures.allSatisfy { $0.leftOut == 0 })
    for picture in pictures {
      switch picture.content {
      case .matrix(let matrix):
        let objectives = matrix.steps.flatMap(\.steps)
        #expect(objectives.map(\.mark) == application.objectives.projectObjectives.map(\.id))
        let served = Set(objectives.flatMap(\.steps).flatMap(\.notes).flatMap(\.items))
        #expect(served.count == application.activities.count { !$0.results.isEmpty })
      case .timeline(let timeline):
        #expect(timeline.rows.count == application.activities.count)
        #expect(timeline.rows.allSatisfy { $0.spans.allSatisfy { $0 != nil } })
      case .bars(let bars):
        #expect(bars.total(ofSeries: 0)?.money == application.budget.total)
      }
    }
  }

  @Test(
    "Every decision shows its posts, and its years where it has several",
    arguments: ExampleFiles.decisions)
  func decisions(_ file: String) throws {
    guard case .decision(let decision) = try document(file) else {
      Issue.record("\(file) is no decision")
      return
    }
    let pictures = decision.pictures
    #expect(pictures.count == (decision.years.count > 1 ? 2 : 1))
    for picture in pictures {
      guard case .bars(let bars) = picture.content else {
        Issue.record("no bars")
        return
      }
      #expect(bars.total(ofSeries: 0)?.money == decision.decided)
    }
  }

  @Test(
    "Every report shows planned beside done, and granted beside paid",
    arguments: ExampleFiles.reports)
  func reports(_ file: String) throws {
    guard case .report(let report) = try document(file) else {
      Issue.record("\(file) is no report")
      return
    }
    let pictures = report.pictures
    #expect(pictures.map(\.place.description) == ["activities", "results", "results", "finance"])
    guard case .timeline(let timeline) = pictures[0].content,
      case .bars(let indicators) = pictures[2].content, case .bars(let posts) = pictures[3].content
    else {
      Issue.record("other pictures than expected")
      return
    }
    #expect(timeline.series.count == 2 && timeline.rows.count == report.activities.count)
    let all = report.results.flatMap(\.indicators).count
    #expect(indicators.rows.count + pictures[2].leftOut == all)
    #expect(posts.total(ofSeries: 0)?.money == report.finance.decidedTotal)
    #expect(posts.total(ofSeries: 1)?.money == report.finance.total)
  }

  @Test(
    "A report that is only begun shows what was planned and granted", arguments: ExampleFiles.begun)
  func begun(_ example: ExampleCase) throws {
    let name = try #require(example.begun)
    guard case .report(let report) = try document(example.file(name)) else {
      Issue.record("\(name) is no report")
      return
    }
    let pictures = report.pictures
    #expect(pictures.map(\.place.description) == ["activities", "results", "finance"])
    guard case .timeline(let timeline) = pictures.first?.content,
      case .bars(let posts) = pictures.last?.content
    else {
      Issue.record("other pictures than expected")
      return
    }
    let hasBegun = report.activities.contains { $0.start != nil && $0.end != nil }
    #expect(timeline.rows.count == report.activities.count)
    #expect(timeline.series.count == (hasBegun ? 2 : 1))
    #expect(posts.total(ofSeries: 0)?.money == report.finance.decidedTotal)
    #expect(posts.series.count == (report.finance.total == nil ? 1 : 2))
  }

  @Test("What cannot be read of a document is in no picture")
  func unreadable() throws {
    let file = ExampleFiles.applications[0]
    let text = try RepositoryFiles.text(file)
    let damaged = text.replacing("start: 2014-03-31", with: "start: våren 2014")
    #expect(damaged != text)
    let loaded = DocumentLoader.load(Array(damaged.utf8), name: "ansokan.yaml")
    let document = try #require(loaded.document)
    let pictures = document.pictures(of: document.tree(.canonical))
    let timeline = try #require(pictures.first { $0.place.description == "activities" })
    #expect(timeline.leftOut == 1)
  }

  private func document(_ file: String) throws -> CaseDocument? {
    DocumentLoader.load(try RepositoryFiles.bytes(file), name: PathName.last(of: file)).document
  }
}
