import BidragKit
import Diagnostics
import FormKit
import Testing

@Suite("The library, as the README shows it")
struct ReadmeLibraryTests {
  @Test("The README's lines compile against what is public, and find what is in an example")
  func readme() throws {
    let day = try CalendarDate(written: "2013-09-20")
    let report = try Validation(today: day).check([
      RepositoryFiles.path("Examples/vasteras-jinan")
    ])
    var told: [String] = []
    for document in report.documents {
      for finding in document.findings {
        told.append("\(finding.rule.rawValue) \(finding.path) \(finding.message.en)")
      }
    }
    // On that day, nothing of the case was signed yet.
    #expect(told.count { $0.hasPrefix("SGN002 ") } >= 2, "\(told)")
    let text = try RepositoryFiles.text("README.md")
    for line in [
      "let day = try CalendarDate(written: \"2013-09-20\")",
      "let report = try Validation(today: day).check([\"Examples/vasteras-jinan\"])",
      "print(finding.rule.rawValue, finding.path, finding.message.en)",
    ] { #expect(text.contains(line)) }
  }
}
