import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("Which rows of the books a mapping means")
struct LedgerMatcherTests {
  /// Whether a row of a SIE file belongs to the project 70310 of the mapping.
  private static func belongs(_ objects: String, _ dimensions: String) throws -> Bool {
    let plan = try LedgerImportTests.plan(
      """
      #SIETYP 4
      \(dimensions)
      #VER V 1 20140131 "Lön"
      {
      #TRANS 5010 {\(objects)} 10.00
      #TRANS 1930 {} -10.00
      }
      """)
    return plan.added.count == 1
  }

  @Test("An activity is written as the report spells it, however the mapping does")
  func spelledActivity() throws {
    let mapping = """
      kontering: Jinan
      rader:
        - {konton: 50*, post: arbetsinsatser}
        - {text: lön, aktivitet: a1}
        - {text: avgift, aktivitet: A1}
      """
    let plan = try LedgerImportTests.plan(
      """
      Datum;Ver;Konto;Text;Belopp
      2014-01-31;V1;5010;Lön;10,00
      2014-01-31;V1;5060;Avgift;3,00
      """, by: mapping)
    #expect(plan.added.map(\.activity) == ["A1"])
    #expect(plan.added.map(\.amount?.canonical) == ["13.00"])
  }

  @Test("What is proposed for a row without a post has a condition")
  func advice() throws {
    let mapping = "kontering: Jinan\nrader:\n  - {konton: 50*, post: arbetsinsatser}\n"
    let without = try LedgerImportTests.plan(
      "Datum;Ver;Kontoklass;Belopp\n2014-01-31;V1;6910;5,00\n", by: mapping)
    let message = try #require(without.ledger.findings.first?.message)
    #expect(message.sv.contains("Ingen kolumn för konto hittades"), "\(message.sv)")
    #expect(message.sv.contains("efter ”konto:” under ”csv:”"), "\(message.sv)")
    #expect(message.en.contains("after “account:” below “csv:”"), "\(message.en)")
    #expect(!message.sv.contains("exempel: post:") && !message.en.contains("such as: post:"))
    let with = try LedgerImportTests.plan(
      "Datum;Ver;Konto;Belopp\n2014-01-31;V1;6910;5,00\n", by: mapping)
    #expect(with.ledger.findings.first?.message.sv.contains("konton: 6910, post: …") ?? false)
  }

  @Test(
    "Activities in the books that the mapping does not name are told of, each once",
    arguments: [true, false])
  func unnamedActivity(_ saysDimension: Bool) throws {
    let mapping = LedgerImportTests.mapping
    let plan = try LedgerImportTests.plan(
      LedgerImportTests.head + """
        2014-01-31;V1;5010;70310;A1;Lön;10,00
        2014-01-31;V2;5010;70310;A5;Lön;20,00
        2014-02-28;V3;7010;70310;A5;Flyg;1,50
        2014-02-28;V4;5010;70310;;Lön;5,00
        2014-02-28;V5;5010;70310;-;Lön;5,00
        2014-02-28;V6;5010;70999;A6;Annat projekt;5,00
        """,
      by: saysDimension ? mapping : mapping.replacing("dimension: aktivitet, ", with: ""))
    #expect(plan.added.count == 5 && plan.exitCode == ExitStatus.fine)
    #expect(plan.ledger.findings.map(\.rule) == ["IMP003"])
    #expect(plan.ledger.findings.first?.range?.start.line == 3)
    let message = try #require(plan.ledger.findings.first?.message)
    #expect(message.sv.contains("2 rader, den första här, på 21,50\u{A0}kr"), "\(message.sv)")
    #expect(message.sv.lowercased().contains("på ”a5” i ”aktivitet”"), "\(message.sv)")
    #expect(message.sv.contains("ktivitet, objekt: A5, aktivitet: …"), "\(message.sv)")
    #expect(message.en.contains("ktivitet, object: A5, activity: …"), "\(message.en)")
  }

  @Test(
    "An object tells no activity where the mapping reads none by it, or names it",
    arguments: [
      "{objekt: A1, aktivitet: A1}",
      "{konton: 70*, dimension: aktivitet, objekt: A1, aktivitet: A1}",
      "{dimension: projekt, objekt: \"70311\", aktivitet: A1}",
      "{dimension: kostnadsställe, objekt: \"4100\", aktivitet: A1}",
    ])
  func objectsOfOtherUse(_ line: String) throws {
    let mapping = """
      kontering: Jinan
      ärendet:
        - {dimension: projekt, objekt: "70310"}
        - {dimension: projekt, objekt: "70311"}
      rader:
        - {konton: 50*, post: arbetsinsatser}
        - \(line)
      """
    let plan = try LedgerImportTests.plan(
      "Datum;Ver;Konto;Kst;Projekt;Aktivitet;Belopp\n2014-01-31;V1;5010;4200;70310;A5;10,00\n",
      by: mapping)
    #expect(plan.added.count == 1 && plan.ledger.findings.isEmpty)
  }

  @Test("A dimension that the file names is that one alone")
  func declared() throws {
    let both = "#DIM 3 \"Projekt\"\n#DIM 6 \"Motpart\""
    #expect(try !Self.belongs(#"3 "99999" 6 "70310""#, both))
    #expect(try Self.belongs(#"3 "70310" 6 "99999""#, both))
    #expect(try !Self.belongs(#"6 "70310""#, "#DIM 6 \"Kund\""))
  }

  @Test(
    "Usual names count for numbers that the file does not name otherwise",
    arguments: ["", "#DIM 6 \"Projekt\"", "#DIM 6 \"Projekt/uppdrag\"", "#DIM 6 \"Uppdrag\""])
  func usual(_ dimensions: String) throws {
    #expect(try Self.belongs(#"6 "70310""#, dimensions))
  }
}
