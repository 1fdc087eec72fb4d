import Diagnostics
import Rendering
import Testing
import XMLKit

@testable import BidragKit

@Suite("Waivers")
struct WaiverTests {
  private static let norway = ("land: Kina", "land: Norge")

  private static func check(_ waiver: String) throws -> DocumentReport {
    let text = try SoundCase.text().replacing(norway.0, with: norway.1) + waiver
    return try #require(SoundCase.check(text).documents.first)
  }

  private static func waiver(_ rest: String) -> String {
    """

    undantag:
      - regel: PRT003
        skäl: ICLD har godkänt landet.
        beslutat_av: programansvarig, ICLD
        datum: 2013-09-03
    \(rest)
    """
  }

  @Test("Without a waiver the country stops the application")
  func without() throws {
    let report = try Self.check("")
    #expect(report.findings.contains { $0.rule == "PRT003" && $0.severity == .error })
    #expect(report.verdict == .stopped && report.waived.isEmpty)
  }

  @Test("A waiver sets its rule aside, keeps the finding with its place, and says by whom and why")
  func setsAside() throws {
    let report = try Self.check(Self.waiver(""))
    #expect(!report.findings.contains { $0.rule == "PRT003" || $0.rule.area == "WVR" })
    let waived = try #require(report.waived.first)
    #expect(report.waived.count == 1 && waived.finding.rule == "PRT003")
    #expect(waived.finding.range != nil && waived.finding.label.sv.contains("Land"))
    #expect(waived.reason == "ICLD har godkänt landet." && waived.date == "2013-09-03")
    #expect(waived.by == "programansvarig, ICLD" && waived.until == nil)
    #expect(report.verdict == .submittable)
    #expect(report.outcomes.contains { $0.rule == "PRT003" && $0.outcome == .waived })
  }

  @Test("A waiver that is past its last day, or of a rule that must hold, sets nothing aside")
  func doesNotHold() throws {
    let past = try Self.check(Self.waiver("    gäller_till: 2026-05-31\n"))
    #expect(Set(past.findings.map(\.rule)).isSuperset(of: ["PRT003", "WVR005"]))
    let last = try Self.check(Self.waiver("    gäller_till: 2026-06-01\n"))
    #expect(last.findings.isEmpty && last.waived.count == 1)
    let stubborn = try Self.check(Self.waiver("").replacing("PRT003", with: "FRM002"))
    #expect(Set(stubborn.findings.map(\.rule)).isSuperset(of: ["PRT003", "WVR004"]))
    #expect(stubborn.waived.isEmpty)
  }

  @Test("What is waived is written to the XML and the text that are handed in")
  func handedIn() throws {
    let text = try SoundCase.text().replacing(Self.norway.0, with: Self.norway.1) + Self.waiver("")
    let loaded = DocumentLoader.load(Array(text.utf8), name: "ansokan.yaml")
    let document = try #require(loaded.document)
    let proof = SchemaProof(
      of: document, stamp: .init(edition: "2013", ruleSet: "1", sourceDigest: loaded.digest))
    #expect(proof.findings.isEmpty)
    #expect(proof.xml.string.contains("<rule>PRT003</rule>"))
  }
}
