import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("A new decision")
struct NewDecisionTests {
  private func edition() throws -> Edition {
    try #require(EditionLibrary.standard.edition(named: "2013"))
  }

  private func read(_ document: NewDocument) throws -> (Decision, Set<String>) {
    let loaded = DocumentLoader.load(Array(document.text.utf8), name: document.fileName)
    #expect(loaded.syntaxFindings.isEmpty)
    guard case .decision(let decision)? = loaded.document else {
      throw FileFailure(.notADocument, path: document.fileName, message: Text(same: ""))
    }
    return (decision, loaded.rules)
  }

  private func shipped(_ base: String) throws -> Decision {
    let text = try BaseCase.text("decision", of: base)
    let loaded = DocumentLoader.load(Array(text.utf8), name: "beslut.yaml")
    guard case .decision(let decision)? = loaded.document else { return Decision() }
    return decision
  }

  @Test("What was applied for stands as granted", arguments: ["inception-2013", "project-2013"])
  func asAppliedFor(base: String) throws {
    let file = try BaseCase.file("application", of: base, named: "ansokan.yaml")
    let document = NewDocument.decision(for: file, language: .swedish, edition: try edition())
    let (decision, rules) = try read(document)
    let expected = try shipped(base)
    #expect(document.fileName == "beslut.yaml")
    #expect(decision.decided == expected.decided)
    #expect(decision.years == expected.years)
    #expect(decision.posts == expected.posts)
    #expect(decision.edition == "2013")
    #expect(decision.language == .swedish)
    #expect(decision.applicationDigest?.hex == file.loaded.digest)
    #expect(decision.reporting.map(\.year) == expected.reporting.map(\.year))
    #expect(decision.reporting.map(\.kind) == expected.reporting.map(\.kind))
    let areProposed = document.text.contains("Redovisningarna är ett förslag")
    #expect(areProposed == (decision.reporting.count > 1))
    #expect(rules == ["FRM007"])
  }

  @Test("Number, day and outcome are left to fill in", arguments: Language.allCases)
  func blanks(_ language: Language) throws {
    let file = try BaseCase.file("application", named: "ansokan.yaml")
    let document = NewDocument.decision(for: file, language: language, edition: try edition())
    let (decision, _) = try read(document)
    #expect(decision.reference == nil)
    #expect(decision.date == nil)
    #expect(decision.outcome == nil)
    #expect(decision.reporting.allSatisfy { $0.due == nil })
    let names = Decision.outcome.field.info.name
    #expect(document.text.contains("\n\(names[language]):\n"))
  }

  @Test("Where others pay a part it says that the posts are the whole cost")
  func otherFinancing() throws {
    let file = try BaseCase.file(
      "application", named: "ansokan.yaml",
      replacing: [
        (
          "  sökt_belopp: 131 000",
          "  annan_finansiering:\n    - {källa: Staden, belopp: 31 000, status: beslutad}\n"
            + "  sökt_belopp: 100 000"
        )
      ])
    let document = NewDocument.decision(for: file, language: .swedish, edition: try edition())
    let (decision, _) = try read(document)
    #expect(decision.years.map(\.amount) == [Money(kronor: 100_000)])
    #expect(document.text.contains("Posterna är hela kostnaden"))
  }

  @Test("Where others pay a part of several years, the years' amounts are left to fill in")
  func otherFinancingOfYears() throws {
    let file = try BaseCase.file(
      "application", of: "project-2013", named: "ansokan.yaml",
      replacing: [
        (
          "  sökt_belopp: 131 000",
          "  annan_finansiering:\n    - {källa: Staden, belopp: 31 000, status: beslutad}\n"
            + "  sökt_belopp: 100 000"
        )
      ])
    let document = NewDocument.decision(for: file, language: .swedish, edition: try edition())
    let (decision, _) = try read(document)
    #expect(decision.decided == Money(kronor: 100_000))
    #expect(decision.years.map(\.year) == [2014, 2015])
    #expect(decision.years.allSatisfy { $0.amount == nil })
    #expect(
      document.text.contains("\n# Årens belopp är tomma. Fyll i det som beviljades för varje"))
  }

  @Test("No decision is made of an application in the folder that cannot be read")
  func cannotBeRead() throws {
    let folder = try TemporaryCase()
    try folder.add("ansokan.yaml", "a: [")
    let order = NewDocumentOrder(
      form: .decision, kind: nil, folder: folder.path, year: nil, edition: nil, language: nil,
      today: .earliest)
    let failure = #expect(throws: FileFailure.self) {
      try order.save(to: nil, overwrites: false, in: .swedish)
    }
    let path = "\(folder.path)/ansokan.yaml"
    #expect(
      failure?.message.sv == """
        Ansökan i ”\(path)” kan inte läsas, så det går inte att göra beslutet än. Se vad som är \
        fel: bidrag granska \(path)
        """)
  }

  @Test("Without an application that can be read all is left to fill in")
  func unreadable() throws {
    let file = BaseCase.file(named: "ansokan.yaml", "a: [")
    let document = NewDocument.decision(for: file, language: .english, edition: try edition())
    let (decision, _) = try read(document)
    #expect(decision.applicationDigest == nil)
    #expect(decision.decided == nil)
    #expect(document.fileName == "decision.yaml")
  }
}
