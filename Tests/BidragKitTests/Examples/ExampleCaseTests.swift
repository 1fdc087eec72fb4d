import Diagnostics
import Testing

@testable import BidragKit

@Suite("The example cases")
struct ExampleCaseTests {
  @Test("A case can be submitted, with nothing to mend or look over", arguments: ExampleFiles.cases)
  func sound(_ folder: String) throws {
    let report = try Validation(today: ExampleFiles.today).check([RepositoryFiles.path(folder)])
    #expect(report.documents.count == 3 && report.exitCode == ExitStatus.fine)
    for document in report.documents {
      #expect(document.verdict == .submittable)
      #expect(document.count(.error) == 0 && document.count(.warning) == 0, "\(report.summary)")
      #expect(
        document.layers.allSatisfy { if case .found = $0.status { false } else { true } }
          || document.count(.note) > 0)
    }
  }

  @Test(
    "What lies beside a case is what is made of it now",
    arguments: zip(
      ExampleFiles.cases, ExampleFiles.made))
  func made(_ folder: String, _ made: String) throws {
    let target = try TemporaryFolder()
    defer { target.remove() }
    let job = RenderJob(folder: target.root, today: ExampleFiles.today)
    let result = try job.run(RepositoryFiles.path(folder))
    #expect(result.omitted.isEmpty)
    #expect(try target.names == ExampleFiles.names(in: made), "run `make examples`")
    #expect(target.names.count == 6)
    for name in target.names {
      let isSame = try target.text(name).utf8.elementsEqual(
        RepositoryFiles.bytes("\(made)/\(name)"))
      #expect(isSame, "\(made)/\(name) is old: run `make examples`")
    }
  }

  @Test(
    "The XML of each form fits its schema, says xmllint", .enabled(if: XMLLint.isInstalled),
    arguments: [
      ("application", ["ut/ansokan", "out/application"]),
      ("decision", ["ut/beslut", "out/decision"]),
      ("report", ["ut/redovisning-1", "out/report-1"]),
    ])
  func xmllint(_ form: String, _ names: [String]) throws {
    let files = zip(ExampleFiles.cases, names).map { RepositoryFiles.path("\($0)/\($1).xml") }
    let schema = RepositoryFiles.path("Templates/Schemas/\(form).xsd")
    #expect(try XMLLint.complaints(of: files, schema: schema) == "")
  }

  @Test(
    "The XML that lies beside a case is sound, and of the case as it is",
    arguments: [
      "vasteras-jinan/ut/ansokan.xml", "vasteras-jinan/ut/beslut.xml",
      "vasteras-jinan/ut/redovisning-1.xml", "vasteras-gaborone/out/application.xml",
      "vasteras-gaborone/out/decision.xml", "vasteras-gaborone/out/report-1.xml",
    ])
  func xml(_ name: String) throws {
    let path = RepositoryFiles.path("Examples/\(name)")
    let report = try Validation(today: ExampleFiles.today).check([path])
    #expect(report.exitCode == ExitStatus.fine, "\(report.summary)")
    #expect(report.documents[0].passed.contains("XML005"))
  }
}
