import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("The JSON Schema and the shape layer")
struct SchemaAgreementTests {
  /// Faults of shape that the JSON Schema cannot say, and why.
  private static let looser: [RuleID: String] = [
    "FRM006": "an editor reads a field under two names as two fields of one schema each",
    "FRM007": "a placeholder such as “…” is a text to a schema",
    "FRM010": "a pattern does not know how long a month is",
    "FRM011": "a pattern takes all the ways to write an amount, not that two of them clash",
    "FRM012": "a character that XML cannot hold is one among all others",
  ]

  /// Rules of the programme that refuse what the shape layer keeps as it was written (decision 4),
  /// where the schema's pattern warns the one who writes at once.
  private static let lenient: [RuleID: String] = [
    "PRT011": "telephone numbers", "ELG004": "references of cases",
  ]

  @Test("They accept the same documents, but for what one of them cannot say")
  func agree() throws {
    var used: Set<RuleID> = []
    var counts = (accepted: 0, refused: 0)
    for file in try Self.files() {
      let loaded = file.loaded
      guard let faults = try Self.faults(in: loaded) else { continue }
      let stopping = Set(loaded.shapeFindings.filter { $0.severity == .error }.map(\.rule))
      let exceptions: Set<RuleID>
      switch (stopping.isEmpty, faults.isEmpty) {
      case (true, true):
        counts.accepted += 1
        continue
      case (false, false):
        counts.refused += 1
        continue
      case (false, true):
        exceptions = stopping
        #expect(stopping.isSubset(of: Self.looser.keys), "\(stopping) \(loaded.source.text)")
      case (true, false):
        let found = Set(Checker(today: RuleExamples.today).check(file).findings.map(\.rule))
        exceptions = found.intersection(Self.lenient.keys)
        let isPattern = faults.allSatisfy { $0.hasSuffix(": pattern") }
        #expect(isPattern && !exceptions.isEmpty, "\(faults) \(loaded.source.text)")
      }
      used.formUnion(exceptions)
    }
    #expect(used == Set(Self.looser.keys).union(Self.lenient.keys), "an exception without need")
    #expect(counts.accepted > 400 && counts.refused > 20, "\(counts)")
  }

  @Test("The schema refuses what is taken out of, put into or misspelled in a sound document")
  func refuses() throws {
    let prepared = try #require(ExampleRunner.prepare(.change("")))
    let tree = try #require(prepared.file.loaded.tree)
    let part = FormName.application.info.part
    let schema = try FormSchema(.application, .swedish)
    let faults = { (tree: FormNode) in
      schema.faults(in: EditorView.view(tree, as: part, in: .swedish))
    }
    #expect(faults(tree).isEmpty)
    let path = try #require(FieldPath("in_short.title"))
    #expect(!faults(tree.removing(path.steps[...], as: .part(part))).isEmpty)
    #expect(!faults(.fields(tree.entries + [.init("okänt", .scalar("a"))])).isEmpty)
    #expect(!faults(.fields(tree.entries.dropFirst() + [.init("form", .scalar("a"))])).isEmpty)
  }

  /// What the schema of a document's form and language has against it; nil for what is no form.
  private static func faults(in loaded: LoadedDocument) throws -> [String]? {
    guard let tree = loaded.tree, let form = loaded.document?.formName else { return nil }
    let view = EditorView.view(tree, as: form.info.part, in: loaded.language)
    let schema = try schemas["\(form) \(loaded.language)"]?.get()
    return try #require(schema).faults(in: view)
  }

  private static let schemas = Dictionary(
    uniqueKeysWithValues: FormName.allCases.flatMap { form in
      Language.allCases.map { language in
        ("\(form) \(language)", Result { try FormSchema(form, language) })
      }
    })

  /// The documents of all examples, the sound cases, the example cases and the mistakes, each with
  /// its case.
  private static func files() throws -> [CaseFile] {
    let written =
      WrittenDocumentTests.bases + WrittenDocumentTests.examples + ExampleFiles.mistakes
      + ExampleFiles.begun.flatMap { [$0.begun].compactMap { $0 }.map($0.file) }
    return try written.map { try CaseLoader.load(RepositoryFiles.path($0)) }
      + RuleExamples.files.filter { $0.loaded.format == .yaml }
  }
}
