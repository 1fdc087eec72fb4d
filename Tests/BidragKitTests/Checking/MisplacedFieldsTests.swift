import Diagnostics
import FormKit
import Testing

@testable import BidragKit

@Suite("Fields that stand too far in or out")
struct MisplacedFieldsTests {
  private func finding(_ old: String, _ written: String) throws -> Finding {
    let text = try SoundCase.replacing(old, with: written).text
    let findings = SoundCase.check(text).documents.first?.findings ?? []
    return try #require(findings.first { $0.rule == UnknownFieldRule.info.id })
  }

  @Test("A field that stands too far in is told where it belongs, and moving it is offered")
  func tooDeep() throws {
    let finding = try finding(
      "    undertecknare:\n", "      webbplats: https://vasteras.example\n    undertecknare:\n")
    #expect(
      finding.message.sv == """
        ”webbplats” hör inte hit, utan längre ut, till ”parter”. Dra in raden 4 steg, som fälten \
        där.
        """)
    #expect(finding.fixes.map(\.replacement) == ["    "])
    #expect(finding.fixes.allSatisfy { !$0.isSafe && $0.range?.start.column == 1 })
  }

  @Test("A field that stands too far out, right below its part, is told how far in it belongs")
  func tooShallow() throws {
    let finding = try finding(
      "      ort: Västerås\n    undertecknare", "    ort: Västerås\n    undertecknare")
    #expect(
      finding.message.sv == """
        ”ort” hör till ”adress”, som står ovanför. Dra in raden 6 steg, som fälten där.
        """)
    #expect(finding.fixes.map(\.replacement) == ["      "])
  }

  private static let address = """
        adress:
          gata: Stadshuset
          postnummer: 721 87
          ort: Västerås

    """

  @Test("A field that is to leave braces is not told to be indented, and nothing is deleted")
  func outOfBraces() throws {
    let finding = try finding(
      Self.address,
      "    adress: {gata: Stadshuset, ort: Västerås, webbplats: \"https://vasteras.example\"}\n")
    #expect(
      finding.message.sv == """
        ”webbplats” hör inte hit, utan längre ut, till ”parter”. Flytta den ut ur klamrarna { }.
        """)
    #expect(finding.fixes.isEmpty)
  }

  @Test("A field below braces that it belongs in is not told to be indented")
  func intoBraces() throws {
    let finding = try finding(
      Self.address, "    adress: {gata: Stadshuset}\n    ort: Västerås\n")
    #expect(
      finding.message.sv == """
        ”ort” hör till ”adress”, som står ovanför. Flytta in den mellan klamrarna { } där, med \
        kommatecken mellan fälten.
        """)
    #expect(finding.fixes.isEmpty)
  }

  @Test("Where the part further out has the field already, nothing is to be moved there")
  func taken() throws {
    let finding = try finding(
      "    undertecknare:\n", "      land: Sverige\n    undertecknare:\n")
    #expect(finding.fixes.isEmpty && finding.message.sv.contains("finns inte här"))
  }
}
