import Diagnostics
import FormKit
import FormYAML
import Foundation
import ICLD
import Randomness
import Testing
import XMLKit

@testable import BidragKit

/// The lives of random cases: prefilled, filled in, renewed after every change, rendered and
/// read back. `make lives` runs 1,000 of them.
@Suite("The life of a report")
struct ReportLifeTests {
  private static let blocks: UInt64 = {
    let wanted = ProcessInfo.processInfo.environment["BIDRAG_LIVES"].flatMap { UInt64($0) }
    return (wanted ?? 60) / 10
  }()

  @Test(
    "Nothing that someone wrote is lost, and renewing twice is renewing once",
    arguments: 0..<blocks)
  func life(_ block: UInt64) throws {
    for seed in block * 10..<block * 10 + 10 {
      var life = try ReportLife(seed: seed)
      try life.begin()
      try life.fillIn()
      let filled = life.text
      try life.renew()
      #expect(life.text == filled, "seed \(seed): nothing had changed")
      try life.changePlans()
      try life.renew()
      try life.expectNothingLost(seed)
      let renewed = life.text
      try life.renew()
      #expect(life.text == renewed, "seed \(seed): renewed twice")
      try life.expectSameAsXML()
    }
  }
}

/// One random case and its report.
private struct ReportLife {
  private var random: RandomTree
  private var generator: SplitMix
  private var plans: [LoadedDocument] = []
  private var origins: [LoadedDocument] = []
  private(set) var text = ""
  /// What was written into the report, by number so that each is told from others.
  private var written: [String] = []
  private var kind: ApplicationKind

  init(seed: UInt64) throws {
    random = RandomTree(seed: seed)
    generator = SplitMix(seed: seed ^ 0xB1D)
    let kinds = ApplicationKind.allCases
    kind = kinds[Int(seed % UInt64(kinds.count))]
    plans = [plan(of: .application), plan(of: .decision)]
    origins = plans
  }

  var loaded: LoadedDocument {
    DocumentLoader.load(Array(text.utf8), name: "x/redovisning-1.yaml")
  }

  private mutating func plan(of form: FormName) -> LoadedDocument {
    let tree = random.document(of: form, kind: kind)
    let entries = tree.entries.filter { $0.name != "outcome" && $0.name != "reporting" }
    let decided = form == .decision ? [FormNode.Entry("outcome", .scalar("approved"))] : []
    let document = form.read(.fields(entries + decided), skipsDerived: false).document
    return load(YAMLWriter.write(document.tree(.entered(.swedish))), as: form)
  }

  private func load(_ text: String, as form: FormName) -> LoadedDocument {
    DocumentLoader.load(
      Array(text.utf8), name: "x/\(DocumentName(form).fileName(in: .swedish))")
  }

  private func ground() throws -> ReportGround {
    var files = plans.map { CaseFile($0, siblings: plans) }
    if !text.isEmpty { files.append(CaseFile(loaded, siblings: plans)) }
    return try ReportGround(files)
  }

  mutating func begin() throws {
    text = try NewDocument.report(ground(), year: 1, language: .swedish).text
  }

  /// Fills in about half of what stands blank.
  mutating func fillIn() throws {
    let tree = try #require(loaded.tree)
    let filled = filled(tree, as: .part(Report.partInfo))
    text = try YAMLPatcher.patched(loaded.source, from: tree, to: filled)
    #expect(!written.isEmpty)
  }

  private mutating func filled(_ node: FormNode, as shape: Shape?) -> FormNode {
    var node = node
    switch node.content {
    case .empty:
      guard case .text = shape, Bool.random(using: &generator) else { break }
      written.append("skrivet \(written.count): så här")
      node.content = .scalar(written[written.count - 1])
    case .scalar: break
    case .items(let items): node.content = .items(items.map { filled($0, as: shape?.itemShape) })
    case .fields(let entries):
      node.content = .fields(
        entries.map { entry in
          var entry = entry
          entry.node = filled(entry.node, as: shape?.field(spelled: entry.name)?.shape)
          return entry
        })
    }
    return node
  }

  /// Another application and another decision, some parts of which are as before.
  mutating func changePlans() throws {
    origins = plans
    plans = try [FormName.application, .decision].map { form in
      let old = try #require(plans.first { $0.document?.formName == form }?.tree)
      let new = try #require(plan(of: form).tree)
      let entries = new.entries.map { entry in
        Bool.random(using: &generator)
          ? old.entries.first { $0.name == entry.name } ?? entry : entry
      }
      return load(YAMLWriter.write(FormNode.fields(entries).withoutRanges), as: form)
    }
  }

  mutating func renew() throws {
    var file = CaseFile(loaded, siblings: plans)
    file.origins = origins
    text = try ReportRenewal(of: file, year: 1, on: ground()).text
  }

  /// The report may still lack things, so that its XML need not fit the schema; but it holds all.
  func expectSameAsXML() throws {
    let document = try #require(loaded.document)
    let xml = SchemaProof(of: document, stamp: SoundXML.stamp).xml.string
    SoundXML.expectSame(try #require(SoundCase.load(xml, name: "a.xml").document), document)
  }

  func expectNothingLost(_ seed: UInt64) throws {
    let tree = try #require(loaded.tree, "seed \(seed)")
    let values = tree.values().map(\.value)
    for text in written {
      #expect(values.count { $0 == text } == 1, "seed \(seed): \(text)")
    }
  }
}
