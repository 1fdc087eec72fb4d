import Diagnostics
import FormKit
import Rendering
import Testing

@testable import BidragKit

@Suite("The examples of mistakes")
struct MistakeExampleTests {
  @Test(
    "A mistake is found by one rule, which stops the document", arguments: ExampleFiles.mistakes)
  func oneRule(_ file: String) throws {
    let report = try ExampleFiles.check(file)
    #expect(Set(report.findings.map(\.rule)).count == 1, "\(report.findings.map(\.message.en))")
    #expect(report.verdict == .stopped)
    #expect(report.findings.allSatisfy { $0.range != nil })
  }

  @Test(
    "The messages beside a mistake are those of now", arguments: ExampleFiles.mistakes,
    Language.allCases)
  func messages(_ file: String, _ language: Language) throws {
    let report = CheckReport(
      tool: Bidrag.version, asOf: ExampleFiles.today.canonical,
      documents: [try ExampleFiles.check(file)])
    let style = TextReporter.Style(isColored: false, width: 80, showsSnippets: false)
    let text = TextReporter.render(report, in: language, style: style)
    let beside = "Examples/mistakes/\(PathName.stem(of: file)).\(language.rawValue).txt"
    #expect(try RepositoryFiles.text(beside) == text, "\(beside) is old: run `make examples`")
  }

  @Test("Each mistake has its messages and a line in the README, and nothing else lies there")
  func complete() throws {
    let stems = ExampleFiles.mistakes.map(PathName.stem)
    #expect(stems.count >= 16)
    let expected = stems.flatMap { ["\($0).en.txt", "\($0).sv.txt", "\($0).yaml"] }
    let names = try ExampleFiles.names(in: "Examples/mistakes")
    #expect(Set(names) == Set(expected).union(["README.md", "annexes", "bilagor"]))
    let readme = try RepositoryFiles.text("Examples/mistakes/README.md")
    let told = readme.matches(of: /(?m)^\| `([\w-]+)\.yaml` \|/).map { String($0.1) }
    #expect(told == stems)
  }

  @Test("A mistake is named in the file's first line", arguments: ExampleFiles.mistakes)
  func named(_ file: String) throws {
    let text = try RepositoryFiles.text(file)
    #expect(text.hasPrefix("# Felet: ") || text.hasPrefix("# The mistake: "))
  }
}
