import Diagnostics
import Rendering
import Testing

@Suite struct ReportInkTests {
  private func render(isColored: Bool, showsSnippets: Bool) -> String {
    TextReporter.render(
      SampleReports.report(SampleReports.stopped), in: .english,
      style: .init(isColored: isColored, width: 80, showsSnippets: showsSnippets))
  }

  @Test("Colour sets off the severity, the place of the mark, labels, headings and the verdict")
  func colored() {
    let lines = render(isColored: true, showsSnippets: true).split(separator: "\n")
      .map { $0.replacing("\u{1B}", with: "<") }.filter { $0.contains("<") }
    #expect(
      lines == [
        "<[1mansokan.yaml<[0m",
        "<[1;33mlook over<[0m  ansokan.yaml  <[2mBUD003<[0m",
        "<[1;31mstops<[0m  ansokan.yaml:3:16  <[2mBUD002<[0m",
        "  <[1mBudget, Amount applied for<[0m",
        "<[2m    3 | <[0m  sökt_belopp: 300 000 kr",
        "<[2m      | <[0m               <[1;31m^^^^^^^^^^<[0m",
        "<[1;31mstops<[0m  ansokan.yaml:5:15  <[2mBUD002<[0m",
        "  <[1mBudget, row 1, Amount<[0m",
        "<[2m    5 | <[0m    - belopp: 90 000",
        "<[2m      | <[0m              <[1;31m^^^^^^<[0m",
        "<[1mCould not be checked:<[0m",
        "<[1mSkipped:<[0m",
        "<[1mThe document cannot be submitted yet.<[0m",
      ])
  }

  @Test("Without its codes a coloured report is the plain one", arguments: [true, false])
  func sameWords(showsSnippets: Bool) throws {
    let colored = render(isColored: true, showsSnippets: showsSnippets)
    let plain = render(isColored: false, showsSnippets: showsSnippets)
    let code = try Regex("\u{1B}\\[[0-9;]+m")
    #expect(colored.contains(code))
    #expect(colored.replacing(code, with: "") == plain)
  }

  @Test("A plain report holds no escape code", arguments: [true, false])
  func noCodes(showsSnippets: Bool) {
    let plain = render(isColored: false, showsSnippets: showsSnippets)
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
  }
}
