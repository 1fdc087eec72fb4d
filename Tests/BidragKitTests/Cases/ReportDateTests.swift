import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("The date of a report is told in days")
struct ReportDateTests {
  @Test(
    "A report that is not begun",
    arguments: [
      ("2015-02-16", "ska vara inne om 12 dagar", "is due in 12 days"),
      ("2015-02-27", "ska vara inne i morgon", "is due tomorrow"),
      ("2015-02-28", "ska vara inne i dag", "is due today"),
      ("2015-03-01", "skulle ha varit inne i går", "was due yesterday"),
      ("2015-03-05", "skulle ha varit inne för 5 dagar sedan", "was due 5 days ago"),
    ])
  func notBegun(today: String, swedish: String, english: String) throws {
    let folder = try TemporaryCase("application", "decision")
    let status = try folder.status(on: today)
    #expect(status.state == .reportNotBegun(year: 1))
    #expect(
      status.stateText.sv
        == "Beslutat; redovisningen för år 1 är inte påbörjad och \(swedish), den 28 februari 2015."
    )
    #expect(
      status.stateText.en
        == "Decided; the report for year 1 has not been begun and \(english), on 28 February 2015.")
    #expect(status.isLate == english.hasPrefix("was"))
    #expect(status.next.sv.hasSuffix(": bidrag ny redovisning --från \(folder.path)"))
  }

  @Test("A report that is being written")
  func begun() throws {
    let folder = try TemporaryCase("application", "decision")
    let report = try BaseCase.text("report", of: "inception-2013")
    try folder.add(
      "redovisning-1.yaml",
      report.replacing("  genomfört: Båda besöken genomfördes.\n", with: "  genomfört:\n")
        .replacing("  uppnått: Parterna har en gemensam projektidé.\n", with: ""))
    let status = try folder.status(on: "2015-02-16")
    #expect(status.state == .reportBegun(year: 1))
    #expect(
      status.stateText.sv
        == "Beslutat; redovisningen för år 1 ska vara inne om 12 dagar, den 28 februari 2015; 2 saker stoppar."
    )
    #expect(
      status.stateText.en
        == "Decided; the report for year 1 is due in 12 days, on 28 February 2015; 2 things stop it."
    )
    #expect(status.daysLeft == 12)
  }

  @Test("A decision that states no date")
  func noDate() throws {
    let folder = try TemporaryCase("application")
    let decision = try BaseCase.text("decision", of: "inception-2013")
    let dates = try #require(decision.firstRange(of: "redovisning:\n"))
    try folder.add("beslut.yaml", String(decision[..<dates.lowerBound]))
    let status = try folder.status(on: "2015-02-16")
    #expect(status.due == nil)
    #expect(
      status.stateText.sv
        == "Beslutat; redovisningen för år 1 är inte påbörjad, men beslutet anger inte när den ska vara inne."
    )
    try folder.add("redovisning-1.yaml", "formulär: redovisning\ntyp: förberedelse\n")
    let begun = try folder.status(on: "2015-02-16").stateText.sv
    #expect(
      begun.hasPrefix(
        "Beslutat; redovisningen för år 1 skrivs, men beslutet anger inte när den ska vara inne; "))
  }
}
