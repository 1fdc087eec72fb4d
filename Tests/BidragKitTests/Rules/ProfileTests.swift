import Diagnostics
import Testing

@testable import BidragKit

@Suite("Profiles")
struct ProfileTests {
  private static let profile = """
    profil: Västerås stad
    regler:
      - {regel: PRT003, allvar: se_över, skäl: Vi frågar alltid ICLD.}
      - {regel: ANN005, allvar: av}
    """

  /// A case whose country is not one of the programme's, with a profile at a path beside it.
  private static func check(_ profile: String, at path: String) throws -> CheckReport {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = try SoundCase.text().replacing("land: Kina", with: "land: Norge")
    try folder.add("fall/ansokan.yaml", text)
    try folder.add(path, profile)
    return try Validation(today: SoundCase.today).check([folder.path("fall/ansokan.yaml")])
  }

  @Test(
    "A profile in the case's folder or the one above grades the rules",
    arguments: ["fall/bidrag-profil.yaml", "bidrag-profile.yaml"])
  func grades(_ path: String) throws {
    let report = try Self.check(Self.profile, at: path)
    let document = try #require(report.documents.first)
    #expect(report.documents.count == 1 && document.profile == "Västerås stad")
    #expect(document.findings.first { $0.rule == "PRT003" }?.severity == .warning)
    let skipped = document.skipped.first { $0.rule == "ANN005" }
    #expect(skipped?.reason.sv.contains("avstängd i profilen ”Västerås stad”") == true)
    #expect(!document.passed.contains("ANN005"))
  }

  @Test("A profile that is wrong is told of with its place, and changes nothing")
  func broken() throws {
    let wrong = Self.profile.replacing("ANN005, allvar: av", with: "BUD001, allvar: av")
    let report = try Self.check(wrong, at: "fall/bidrag-profil.yaml")
    #expect(report.documents.count == 2 && report.exitCode == ExitStatus.stopped)
    let finding = try #require(report.documents.first?.findings.first)
    #expect(finding.rule == "PRF002" && finding.range?.start.line == 4)
    #expect(report.documents.last?.profile == nil)
    let country = report.documents.last?.findings.first { $0.rule == "PRT003" }
    #expect(country?.severity == .error)
  }

  @Test(
    "Nonsense as a profile is a finding, never a crash",
    arguments: ["", "[", "profil: [x]", "\u{0}"])
  func nonsense(_ text: String) throws {
    let report = try Self.check(text, at: "fall/bidrag-profil.yaml")
    #expect(report.documents.first?.verdict == .stopped)
    #expect(report.documents.count == 2)
  }
}
