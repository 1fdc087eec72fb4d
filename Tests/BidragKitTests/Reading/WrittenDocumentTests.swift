import Diagnostics
import FormKit
import FormYAML
import ICLD
import Testing

@testable import BidragKit

@Suite("The bases and the examples")
struct WrittenDocumentTests {
  static let bases = RepositoryFiles.names(under: "Templates/Bases", ending: ".yaml")
  /// What can be submitted of the example cases.
  static let examples =
    ExampleFiles.cases.flatMap { $0.done.map($0.file) }
    + RepositoryFiles.names(under: "Examples/vasteras-gaborone-2021", ending: ".yaml")
    .filter { !ExampleFiles.carriedOver.contains($0) }

  @Test("All of them are here")
  func areHere() {
    #expect(Self.bases.count == 9)
    #expect(Self.examples.count >= 14)
  }

  @Test("A document says the same in XML as in YAML, and its XML fits", arguments: bases + examples)
  func throughXML(_ name: String) throws {
    let loaded = SoundCase.load(try RepositoryFiles.bytes(name), name: name)
    #expect(loaded.syntaxFindings.isEmpty && loaded.shapeFindings.isEmpty)
    try SoundXML.expectRoundTrip(try #require(loaded.document))
  }

  @Test(
    "A document written anew as YAML says the same, in either language",
    arguments: bases + examples)
  func throughYAML(_ name: String) throws {
    let document = try #require(
      SoundCase.load(try RepositoryFiles.bytes(name), name: name).document)
    for language in Language.allCases {
      let yaml = YAMLWriter.write(document.tree(.entered(language)))
      let again = SoundCase.load(yaml)
      #expect(again.syntaxFindings.isEmpty && again.shapeFindings.isEmpty)
      SoundXML.expectSame(try #require(again.document), document)
    }
  }

  @Test("Each layer passes for every base, with its case beside it", arguments: bases + examples)
  func layers(_ name: String) throws {
    let file = try CaseLoader.load(RepositoryFiles.path(name))
    let report = Checker(today: SoundCase.today).check(file)
    let isBase = name.hasPrefix("Templates/")
    // A base is one of its case's documents by a name of its own, with annexes that are not there.
    let stopping = report.findings.filter {
      $0.severity == .error && !(isBase && $0.rule == "ANN002")
    }
    #expect(stopping.map { "\($0.rule.rawValue) \($0.path) \($0.message.en)" } == [])
    #expect(report.layers.map(\.name) == Layer.Name.allCases)
  }

  @Test(
    "xmllint finds all of them to fit their schemas", .enabled(if: XMLLint.isInstalled),
    arguments: FormName.allCases)
  func xmllint(_ form: FormName) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var files: [String] = []
    for name in Self.bases + Self.examples {
      let loaded = SoundCase.load(try RepositoryFiles.bytes(name), name: name)
      guard let document = loaded.document, document.formName == form else { continue }
      let file = folder.path("\(files.count).xml")
      try FileWriter.write(try SoundXML.xml(of: document), to: file, overwrites: false)
      files.append(file)
    }
    #expect(files.count >= 3)
    let schema = RepositoryFiles.path("Templates/Schemas/\(form.name.en).xsd")
    #expect(try XMLLint.complaints(of: files, schema: schema) == "")
    // What proves anything must be able to say no.
    let other = FormName.allCases.first { $0 != form } ?? form
    let otherSchema = RepositoryFiles.path("Templates/Schemas/\(other.name.en).xsd")
    #expect(try XMLLint.complaints(of: files, schema: otherSchema) != "")
  }
}
