import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("A new application")
struct NewApplicationTests {
  struct Order: Sendable, CustomTestStringConvertible {
    var kind: ApplicationKind
    var language: Language
    var edition: String

    var testDescription: String { "\(kind.rawValue) \(language.rawValue) \(edition)" }

    func document() throws -> NewDocument {
      let edition = try #require(EditionLibrary.standard.edition(named: edition))
      return .application(kind: kind, language: language, edition: edition)
    }
  }

  static let orders = ApplicationKind.allCases.flatMap { kind in
    Language.allCases.flatMap { language in
      ["2013", "2023"].map { Order(kind: kind, language: language, edition: $0) }
    }
  }

  @Test("It reads back, and only lacks what is to be filled in", arguments: orders)
  func readsBack(_ order: Order) throws {
    let document = try order.document()
    let loaded = DocumentLoader.load(Array(document.text.utf8), name: document.fileName)
    #expect(loaded.syntaxFindings.isEmpty)
    #expect(!loaded.rules.isEmpty)
    #expect(loaded.rules.subtracting(["FRM002", "FRM007"]) == [])
    #expect(loaded.document?.formName == .application)
    #expect(loaded.document?.kind == order.kind)
    #expect(loaded.document?.language == order.language)
    #expect(loaded.document?.editionName == order.edition)
  }

  @Test("Its name is that of an application in a case's folder", arguments: Language.allCases)
  func fileName(_ language: Language) throws {
    let document = try Order(kind: .project, language: language, edition: "2013").document()
    #expect(document.fileName == (language == .swedish ? "ansokan.yaml" : "application.yaml"))
    #expect(DocumentName(document.fileName) == DocumentName(.application))
  }

  @Test("It begins with a few lines on how to fill it in and check it", arguments: orders)
  func heading(_ order: Order) throws {
    let text = try order.document().text
    let heading = text.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { $0.hasPrefix("#") }
    #expect((5...9).contains(heading.count), "\(heading.joined(separator: "\n"))")
    let commands =
      order.language == .swedish
      ? [": bidrag granska ansokan.yaml", ": bidrag skriv ansokan.yaml"]
      : [": bidrag validate application.yaml", ": bidrag render application.yaml"]
    for command in commands { #expect(heading.contains { $0.hasSuffix(command) }) }
    #expect(heading.contains { $0.contains(order.kind.label[order.language]) })
  }

  @Test("A choice among hundreds is told by example, and every line is short")
  func shortHelp() throws {
    let text = try Order(kind: .inception, language: .swedish, edition: "2013").document().text
    #expect(text.contains("# Skriv namn eller kod, till exempel Kina eller CN.\n"))
    #expect(!text.contains("Afghanistan"))
    #expect(!text.contains("Högst 1000 tecken"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 90 })
  }

  @Test("What rules demand stands open, though the form does not demand it")
  func openFields() throws {
    let text = try Order(kind: .project, language: .swedish, edition: "2013").document().text
    for line in ["\n  namn:\n", "\n    samordnare:\n", "\n  projektmål:\n", "baslinje:\n"] {
      #expect(text.contains(line), "\(line) in\n\(text)")
    }
    let inception = try Order(kind: .inception, language: .swedish, edition: "2013").document()
    #expect(inception.text.contains("\n  # projektmål:\n"))
  }

  @Test("Core areas stand open from the edition that demands one")
  func coreAreas() throws {
    let earlier = try Order(kind: .project, language: .english, edition: "2013").document().text
    let later = try Order(kind: .project, language: .english, edition: "2023").document().text
    #expect(earlier.contains("\n# core_areas:\n"))
    #expect(later.contains("\ncore_areas:\n"))
  }

  @Test("It has a row for each annex that the edition demands")
  func annexes() throws {
    let document = try Order(kind: .inception, language: .swedish, edition: "2018").document()
    let loaded = DocumentLoader.load(Array(document.text.utf8), name: document.fileName)
    guard case .application(let application)? = loaded.document else {
      Issue.record("It is no application")
      return
    }
    #expect(application.annexes.map(\.kind) == [.letterOfIntent, .budget])
  }
}
