import Diagnostics
import Rendering
import Testing

@Suite("Many documents as text")
struct TextRunReporterTests {
  private static let style = TextReporter.Style(showsSnippets: false)
  private static let rules = [SampleReports.ceiling, SampleReports.total]

  private static func closing(
    _ documents: [DocumentReport], unreadable: Int = 0, _ language: Language,
    style: TextReporter.Style = style
  ) -> String {
    TextRunReporter(in: language, style: style).closing(
      CheckTally(of: documents), unreadable: unreadable, rules: rules, in: language)
  }

  @Test("Of a silent document nothing is told, of another its findings and verdict")
  func parts() {
    let reporter = TextRunReporter(in: .english, style: Self.style)
    var silent = SampleReports.sound
    silent.findings = []
    #expect(reporter.part(on: silent) == "")
    let part = reporter.part(on: SampleReports.stopped)
    #expect(part.contains("[BUD002]") && part.hasSuffix("yet.\n\n"))
    #expect(!part.contains("Could not be checked") && !part.contains("Skipped"))
  }

  @Test("The commonest findings come first, with their number and what should hold")
  func table() throws {
    var other = SampleReports.stopped
    other.findings = other.findings.filter { $0.rule == "BUD002" }
    let text = Self.closing([other, SampleReports.stopped, other], .swedish)
    let lines = text.split(separator: "\n")
    let header = try #require(lines.first)
    #expect(header.hasPrefix("Regel") && header.contains("Dokument"))
    #expect(
      lines[1].hasPrefix("BUD002  stoppar  ") && lines[1].hasSuffix("Beloppet ryms under taket"))
    #expect(lines[1].contains(" 3  "))
    #expect(text.contains("Inget av de 3 dokumenten är i ordning än."))
  }

  @Test(
    "Titles are cut at the edge of a screen, and words stay within it", arguments: [40, 60, 80])
  func narrow(_ width: Int) {
    let style = TextReporter.Style(width: width)
    let text = Self.closing([SampleReports.stopped, SampleReports.sound], .swedish, style: style)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  @Test("What was not shown or not read is counted")
  func counted() {
    var silent = SampleReports.sound
    silent.findings = []
    let text = Self.closing(
      Array(repeating: silent, count: 12_000) + [SampleReports.stopped], unreadable: 1, .swedish)
    #expect(text.contains("12\u{A0}000 av 12\u{A0}001 dokument är i ordning, 1 är det inte än."))
    #expect(text.contains("12\u{A0}000 utan anmärkning visas inte här."))
    #expect(text.contains("1 kunde inte läsas: se ovan."))
    #expect(Self.closing([], .english) == "There are no documents to check.\n")
  }
}
