import Diagnostics
import Foundation
import Rendering
import Testing

@testable import BidragKit

@Suite("Many documents at once")
struct ManyDocumentsTests {
  private static let validation = Validation(today: SoundCase.today)

  /// A folder of cases, of which every third has a mistake.
  private static func cases(_ count: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 1...count {
      let text =
        try number % 3 == 0
        ? SoundCase.replacing("land: Kina", with: "land: NO").text : SoundCase.text()
      try folder.add("\(1_000 + number)/ansokan.yaml", "# \(number)\n" + text)
    }
    return folder
  }

  @Test("Several jobs give the same report as one, in the same order", arguments: [2, 3, 8])
  func jobs(_ jobs: Int) throws {
    let folder = try Self.cases(70)
    defer { folder.remove() }
    let targets = try Self.validation.targets(at: [folder.root])
    #expect(targets.count == 70)
    let one = Self.validation.check(targets)
    let several = Self.validation.check(targets, jobs: jobs)
    #expect(one.failures.isEmpty && several.failures.isEmpty)
    #expect(JSONReporter.render(one.report) == JSONReporter.render(several.report))
    #expect(one.report.documents.count { $0.verdict == .stopped } >= 23)
  }

  @Test("What cannot be read is told of, and the rest is checked")
  func failure() throws {
    let folder = try Self.cases(5)
    defer { folder.remove() }
    let targets = try Self.validation.targets(at: [folder.root])
    try FileManager.default.removeItem(atPath: folder.path("1003"))
    let (report, failures) = Self.validation.check(targets, jobs: 2)
    #expect(report.documents.map(\.source.name).count == 4)
    #expect(failures.map(\.path) == [folder.path("1003")])
  }

  @Test("A profile that is wrong is told of once, before what it would have graded")
  func profile() throws {
    let folder = try Self.cases(40)
    defer { folder.remove() }
    try folder.add("bidrag-profil.yaml", "namn: x\nfel: y\n")
    let targets = try Self.validation.targets(at: [folder.root])
    for jobs in [1, 2] {
      let documents = Self.validation.check(targets, jobs: jobs).report.documents
      let isProfile = documents.map { $0.source.name.hasSuffix("bidrag-profil.yaml") }
      #expect(
        documents.count == 41 && isProfile.first == true && !isProfile.dropFirst().contains(true))
    }
  }

  @Test("A tally of parts is that of the whole, and tells what the documents came to")
  func tally() throws {
    let folder = try Self.cases(9)
    defer { folder.remove() }
    try folder.add("1001/beslut.yaml", "a: [\n")
    let targets = try Self.validation.targets(at: [folder.root])
    let documents = Self.validation.check(targets).report.documents
    var sum = CheckTally()
    for document in documents { sum.add(CheckTally(of: document)) }
    #expect(sum == CheckTally(of: documents) && sum.documents == 10 && sum.unread == 1)
    #expect(sum.errors == documents.reduce(0) { $0 + $1.count(.error) })
    let commonest = try #require(sum.commonest.first)
    #expect(sum.rules.allSatisfy { $0.documents <= commonest.documents })
    for rule in sum.rules {
      let holding = documents.filter { $0.findings.contains { $0.rule == rule.rule } }
      #expect(rule.documents == holding.count, "\(rule.rule)")
      let findings = holding.flatMap(\.findings).filter { $0.rule == rule.rule }
      #expect(rule.findings == findings.count, "\(rule.rule)")
    }
    #expect(sum.exitCode == ExitStatus.unreadable)
  }
}
