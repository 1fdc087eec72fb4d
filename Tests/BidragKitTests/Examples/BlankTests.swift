import Diagnostics
import Testing

@testable import BidragKit

/// A text of several lines in the code easily keeps the blanks that its lines begin with.
@Suite("Blanks in what people read")
struct BlankTests {
  private static let rulesWithBlanks = Set(
    Bidrag.rules.filter { !isTidy($0.title) || !isTidy($0.reason) }.map(\.id))

  /// What a text quotes from a file may be indented.
  private static func isTidy(_ text: Text) -> Bool {
    [text.sv, text.en].allSatisfy { text in
      let words = text.replacing(/[”“][^”]*”/, with: "x")
      return !words.contains("  ") && words.first != " " && words.last != " "
    }
  }

  @Test("No title or reason of a rule holds two blanks in a row, or begins or ends with one")
  func rules() {
    #expect(Bidrag.rules.count > 100)
    #expect(Self.rulesWithBlanks.isEmpty, "\(Self.rulesWithBlanks.map(\.rawValue).sorted())")

  }

  @Test("No message on a mistake does, either")
  func messages() throws {
    let findings = try ExampleFiles.mistakes.flatMap { try ExampleFiles.check($0).findings }
    #expect(findings.count >= ExampleFiles.mistakes.count)
    let untidy = findings.filter { finding in
      ([finding.label, finding.message] + finding.fixes.map(\.title)).contains { !Self.isTidy($0) }
    }
    #expect(untidy.isEmpty, "\(untidy.map(\.message.sv))")

  }
}
