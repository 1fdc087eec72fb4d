import Diagnostics
import FormKit
import FormYAML
import ICLD
import RuleKit
import Testing

@testable import BidragKit

@Suite("The editions that are shipped")
struct EditionFileTests {
  private let editions = EditionLibrary.standard.all

  @Test("All edition files are read, without findings")
  func read() {
    let findings = EditionLibrary.standard.findings.map { "\($0.path): \($0.message.en)" }
    #expect(findings == [])
    let files = RepositoryFiles.names(under: "Templates/Editions", ending: ".yaml")
    #expect(editions.count == files.count && files.count >= 2)
    #expect(editions.compactMap(\.name).map { "Templates/Editions/\($0).yaml" } == files)
  }

  @Test("What is shipped as data, and read as known to be sound, has no mistakes")
  func sound() throws {
    for folder in ["Editions", "Municipalities", "PerDiem"] {
      let names = TemplateLibrary.names(under: folder)
      #expect(!names.isEmpty)
      for name in names {
        let bytes = try #require(TemplateLibrary.bytes(of: name))
        let searched = YAMLReader.read(bytes, name: name)
        #expect(searched.findings.isEmpty, "\(name)")
        let trusted = YAMLReader.read(bytes, name: name, isSound: true)
        #expect(searched.tree == trusted.tree, "\(name)")
      }
    }
  }

  @Test("A broken edition file is said to be broken, with its place")
  func broken() throws {
    let text = try RepositoryFiles.text("Templates/Editions/2013.yaml")
    let library = EditionLibrary(files: [
      ("a.yaml", Array(text.replacing("valid_from: 2012-07-01", with: "valid_from: igår").utf8)),
      ("b.yaml", [0xFF, 0xFE]),
    ])
    #expect(library.findings.contains { $0.rule == "FRM010" && $0.range != nil })
    #expect(library.findings.contains { $0.rule == "YML006" })
  }

  @Test("Every figure's source is among the edition's sources, by an id of its own")
  func sources() throws {
    for edition in editions {
      let tree = try #require(edition.tree(.canonical))
      let ids = edition.sources.compactMap(\.id)
      #expect(Set(ids).count == ids.count)
      let cited: [String] = tree.values().filter { path, _ in path.namesSource }.map(\.value)
      #expect(!cited.isEmpty)
      #expect(Set(cited).subtracting(ids) == [], "\(edition.name ?? "")")
    }
  }

  @Test("What is known has a source, and what is unknown has none to give")
  func knownFigures() {
    for edition in editions {
      for ceiling in edition.ceilings {
        let isKnown = ceiling.amount != .unknown
        #expect(isKnown == (ceiling.source != nil), "\(edition.name ?? ""): \(ceiling)")
      }
      for post in edition.posts where post.financed != .unknown {
        #expect(post.source != nil, "\(edition.name ?? ""): \(post)")
      }
      for kind in edition.kinds where kind.offered != .unknown {
        #expect(kind.source != nil, "\(edition.name ?? ""): \(kind)")
      }
      for annex in edition.annexes where annex.demanded != .unknown {
        #expect(annex.source != nil, "\(edition.name ?? ""): \(annex)")
      }
    }
  }

  @Test("How long developments lasted is known from 2016 on, and a last day of money in the newest")
  func lengthsAndMoney() throws {
    for edition in editions {
      let isKnown = edition.developmentMonths != .unknown
      #expect(edition.developmentMonths != nil)
      #expect(isKnown == (edition.year >= 2016), "\(edition.name ?? "")")
      #expect(isKnown == (edition.developmentMonthsSource != nil), "\(edition.name ?? "")")
      #expect((edition.fundedUntil == nil) == (edition.fundedUntilSource == nil))
    }
    #expect(editions.compactMap(\.fundedUntil?.canonical) == ["2026-12-31"])
    #expect(editions.last?.fundedUntil != nil)
  }

  @Test("No two editions are in force on the same day, and none ends before it begins")
  func overlap() throws {
    for edition in editions {
      let from = try #require(edition.validFrom)
      #expect(edition.validTo.map { from <= $0 } ?? true)
    }
    for (earlier, later) in zip(editions, editions.dropFirst()) {
      let end = try #require(earlier.validTo, "only the last edition has no last day")
      #expect(end < (later.validFrom ?? .earliest))
    }
  }

  @Test("Each edition is chosen by its name and on its days, and some edition on every day")
  func chosen() throws {
    for edition in editions {
      #expect(EditionLibrary.standard.edition(named: edition.name ?? "") == edition)
      #expect(EditionLibrary.standard.edition(on: try #require(edition.validFrom)) == edition)
      if let last = edition.validTo {
        #expect(EditionLibrary.standard.edition(on: last) == edition)
      }
    }
    #expect(EditionLibrary.standard.edition(on: .earliest) == editions.first)
    #expect(EditionLibrary.standard.edition(on: .latest) == editions.last)
    #expect(EditionLibrary.standard.edition(named: "1999") == nil)
  }
}

extension FieldPath {
  /// Whether the last name is one under which an edition names a source's id.
  fileprivate var namesSource: Bool {
    guard case .field(let name)? = steps.last else { return false }
    return name == "source" || name.hasSuffix("_source")
  }
}
