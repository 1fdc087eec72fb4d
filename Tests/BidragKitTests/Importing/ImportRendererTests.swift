import Diagnostics
import FormKit
import Rendering
import Testing

@testable import BidragKit

@Suite("What is told of an import")
struct ImportRendererTests {
  @Test("The command to write names the report that was shown, and repeats what was given")
  func howToWrite() throws {
    let plan = try LedgerImportTests.plan(
      LedgerImportTests.head + "2014-01-31;V1;5010;70310;A1;Lön;100,00\n")
    let job = ImportJob(
      file: "bok.csv", target: "fall", year: 1, mapping: "min kontering.yaml", fillsOutcomes: true,
      editionsFolder: "utgavor", today: .latest)
    let style = TextReporter.Style(showsSnippets: false)
    let swedish = ImportRenderer(in: .swedish, style: style)
      .render(plan, isWritten: false, call: job)
    #expect(
      swedish.contains(
        "bidrag hämta bok.csv --till redovisning-1.yaml --kontering 'min kontering.yaml' "
          + "--utgåvor utgavor --utfall --skriv\n"), "\(swedish)")
    let english = ImportRenderer(in: .english, style: style)
      .render(plan, isWritten: false, call: job)
    #expect(
      english.contains(
        "bidrag import bok.csv --into redovisning-1.yaml --mapping 'min kontering.yaml' "
          + "--editions utgavor --outcomes --write\n"), "\(english)")
  }
}
