import Diagnostics
import FormKit
import FormYAML
import ICLD
import Randomness
import Testing

@testable import BidragKit

/// 100 documents: 50 applications and 50 reports, of every kind in turn, with values in them that
/// no field is for.
@Suite("Random documents carried to other editions")
struct MigrationPropertyTests {
  private let checker = Checker(today: SoundCase.today)

  @Test(
    "Every value is in the document or aside; twice is as once; there and back all is the same",
    arguments: [FormName.application, .report], 0..<5 as Range<UInt64>)
  func nothingIsLost(_ form: FormName, _ block: UInt64) throws {
    for seed in block * 10..<block * 10 + 10 {
      let text = text(of: form, seed: seed)
      let before = Self.load(text)
      let language: Language? = [nil, .english, .swedish][Int(seed % 3)]
      let there = try migrate(before, to: "2023", language)
      let kept = KeptValues(there.after.text, name: Self.name)
      Self.expectKept(before, kept, there, "seed \(seed)")
      #expect(there.aside.count == kept.aside.count, "seed \(seed)")
      let wrong = kept.loaded.shapeFindings.filter {
        ["FRM001", "FRM006", "FRM008"].contains($0.rule)
      }
      #expect(wrong.map(\.path.description) == [], "seed \(seed)")
      let again = try migrate(kept.loaded, to: "2023", language)
      #expect(again.after.text.utf8.elementsEqual(there.after.text.utf8), "seed \(seed)")
      let back = try migrate(
        kept.loaded, to: before.document?.editionName ?? "2013", before.document?.language)
      let restored = KeptValues(back.after.text, name: Self.name)
      Self.expectKept(before, restored, there, "seed \(seed), back")
    }
  }

  /// Expects the model of a document to be what it was, but for its edition and language, and every
  /// value that was set aside to stand aside.
  private static func expectKept(
    _ before: LoadedDocument, _ after: KeptValues, _ migration: Migration, _ seed: String
  ) {
    let changed: Set = ["case.edition", "case.language"]
    let kind = before.document?.kind?.formKind
    let part = before.document?.form.part ?? PartInfo(type: "", fields: [])
    let (kept, aside) = (before.tree ?? .fields([])).settingAside(as: part, kind: kind)
    let model = before.document?.formName.read(kept, skipsDerived: false).document
    let old = (model?.tree(.canonical).values() ?? [:]).filter {
      !changed.contains($0.key.description)
    }
    let new = after.loaded.document?.tree(.canonical).values() ?? [:]
    let lost = old.filter { path, value in !(new[path]?.utf8.elementsEqual(value.utf8) ?? false) }
    #expect(lost.map(\.key.description) == [], "\(seed)")
    let added = new.keys.filter { old[$0] == nil && !changed.contains($0.description) }
    #expect(added.map(\.description) == [], "\(seed)")
    let texts = aside.flatMap(\.node.texts).map { Array($0.utf8) }
    let found = after.aside.flatMap(\.node.texts).map { Array($0.utf8) }
    #expect(texts == found, "\(seed)")
  }

  // MARK: Documents

  private static let name = "dokument.yaml"

  private static func load(_ text: String) -> LoadedDocument {
    DocumentLoader.load(Array(text.utf8), name: name)
  }

  private func migrate(
    _ loaded: LoadedDocument, to edition: String, _ language: Language?
  ) throws -> Migration {
    let file = CaseFile(loaded)
    let document = try #require(loaded.document)
    let isThere = document.editionName?.isSame(as: edition) ?? false
    guard !isThere || language.map({ $0 != document.language }) ?? false else {
      return Migration(file, to: edition)
    }
    return try DocumentMigrator(
      checker: checker, file: file, tree: try #require(loaded.tree), document: document,
      edition: edition, language: language
    ).migrate()
  }

  /// A random document with an edition, and here and there a value that no field is for.
  private func text(of form: FormName, seed: UInt64) -> String {
    let kinds = ApplicationKind.allCases
    var random = RandomTree(seed: seed)
    let tree = random.document(of: form, kind: kinds[Int(seed % UInt64(kinds.count))])
    let language: Language = seed % 2 == 0 ? .swedish : .english
    let document = form.read(tree, skipsDerived: false).document
    let edition = FieldPath([.field("case"), .field("edition")])
    let written = document.tree(.entered(language))
      .setting(.scalar("2018"), at: edition, as: form.info.part, in: language)
    var generator = SplitMix(seed: seed)
    let texts = HostileTextTests.texts.filter { $0.utf8.count < 100 }
    return YAMLWriter.write(written.strewn(with: texts, &generator))
  }
}

extension FormNode {
  /// The tree with unknown names here and there.
  fileprivate func strewn(with texts: [String], _ generator: inout SplitMix) -> FormNode {
    var node = self
    switch content {
    case .fields(var entries):
      for index in entries.indices {
        entries[index].node = entries[index].node.strewn(with: texts, &generator)
      }
      if Int.random(in: 1...6, using: &generator) == 1 {
        let value = FormNode.scalar(texts.randomElement(using: &generator) ?? "x")
        let stray: FormNode = Bool.random(using: &generator) ? value : .items([value, value])
        let place = Int.random(in: 0...entries.count, using: &generator)
        entries.insert(Entry("okänt \(place)", stray), at: place)
      }
      node.content = .fields(entries)
    case .items(let items):
      node.content = .items(items.map { $0.strewn(with: texts, &generator) })
    default: break
    }
    return node
  }
}
