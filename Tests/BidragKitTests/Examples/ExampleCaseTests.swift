import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("The example cases")
struct ExampleCaseTests {
  @Test("Every folder of a case in Examples is one of them, and nothing else is")
  func complete() throws {
    let found = Set(
      RepositoryFiles.names(under: "Examples", ending: ".yaml")
        // The case that was carried to another edition has tests of its own.
        .filter { !$0.hasPrefix("Examples/mistakes/") && !$0.hasPrefix(ExampleFiles.migrated) }
        .filter { DocumentName(PathName.last(of: $0)) != nil })
    let named = ExampleFiles.cases.flatMap { example in
      (example.done + [example.begun].compactMap { $0 }).map(example.file)
    }
    #expect(found == Set(named) && named.count == found.count)
  }

  @Test(
    "What is done of a case can be submitted, with nothing to mend or look over",
    arguments: ExampleFiles.cases)
  func sound(_ example: ExampleCase) throws {
    let report = try Validation(today: example.today).check([RepositoryFiles.path(example.folder)])
    let done = report.documents.prefix(example.done.count)
    #expect(done.count == example.done.count)
    #expect(report.documents.count == done.count + (example.isBegun ? 1 : 0))
    #expect(report.exitCode == (example.isBegun ? ExitStatus.stopped : ExitStatus.fine))
    for document in done {
      #expect(document.verdict == .submittable)
      #expect(document.count(.error) == 0 && document.count(.warning) == 0, "\(report.summary)")
      #expect(
        document.layers.allSatisfy { if case .found = $0.status { false } else { true } }
          || document.count(.note) > 0)
    }
  }

  @Test("What lies beside a case is what is made of it now", arguments: ExampleFiles.cases)
  func made(_ example: ExampleCase) async throws {
    let target = try TemporaryFolder()
    defer { target.remove() }
    let job = RenderJob(folder: target.root, today: example.today)
    let result = try await job.run(RepositoryFiles.path(example.folder))
    // Nothing is made of a report that is only begun.
    #expect(result.omitted.count == (example.isBegun ? 1 : 0))
    #expect(try target.names == ExampleFiles.names(in: example.made), "run `make examples`")
    #expect(target.names.count == 2 * example.done.count)
    for name in target.names {
      let isSame = try target.text(name).utf8.elementsEqual(
        RepositoryFiles.bytes("\(example.made)/\(name)"))
      #expect(isSame, "\(example.made)/\(name) is old: run `make examples`")
    }
  }

  @Test(
    "The XML of each form fits its schema, says xmllint", .enabled(if: XMLLint.isInstalled),
    arguments: FormName.allCases)
  func xmllint(_ form: FormName) throws {
    let files = ExampleFiles.cases.flatMap { example in
      example.done.filter { $0.form == form }
        .map { RepositoryFiles.path(example.made(of: $0, "xml")) }
    }
    #expect(files.count >= ExampleFiles.cases.count)
    let schema = RepositoryFiles.path("Templates/Schemas/\(form.name.en).xsd")
    #expect(try XMLLint.complaints(of: files, schema: schema) == "")
  }

  @Test(
    "The XML that lies beside a case is sound, and of the case as it is",
    arguments: ExampleFiles.cases)
  func xml(_ example: ExampleCase) throws {
    for name in example.done {
      let path = RepositoryFiles.path(example.made(of: name, "xml"))
      let report = try Validation(today: example.today).check([path])
      #expect(report.exitCode == ExitStatus.fine, "\(report.summary)")
      #expect(report.documents[0].passed.contains("XML005"))
    }
  }

  @Test(
    "The budget annex of a case is the one that is made of it", arguments: ExampleFiles.cases)
  func budgetAnnex(_ example: ExampleCase) throws {
    let path = RepositoryFiles.path(example.file(DocumentName(.application)))
    let report = try Validation(today: example.today).check([path])
    #expect(report.documents[0].passed.contains("ANN008"), "run `make examples`")
  }

  @Test("The digest in a decision is that of the application beside it")
  func digests() throws {
    var told = 0
    for example in ExampleFiles.cases {
      let files = try example.files()
      for case .decision(let decision)? in files.map(\.loaded.document) {
        guard let digest = decision.applicationDigest else { continue }
        told += 1
        #expect(digest.hex == files[0].loaded.digest, "\(example.folder)")
      }
    }
    #expect(told >= 2)
  }
}
