import Diagnostics
import Testing

@testable import BidragKit

@Suite("The names of all fields")
struct FieldNamesTests {
  @Test("Fields of every form are known, in both languages, and other words are not")
  func names() {
    for name in ["aktivitet", "unit_price", "budget"] {
      #expect(FieldNames.contain(name, beside: []))
    }
    #expect(!FieldNames.contain("kaffe", beside: []))
  }

  @Test("A field that no part has beside the others is none, nor is one that stands there already")
  func beside() {
    let entry = ["datum", "verifikation", "text", "post"]
    #expect(FieldNames.contain("aktivitet", beside: entry))
    for name in ["land", "ort", "post"] { #expect(!FieldNames.contain(name, beside: entry)) }
  }

  @Test("A place within the text of a voucher is part of the text, and quotes are offered")
  func placesInText() throws {
    let text = """
      formulär: redovisning
      typ: förberedelse
      ekonomi:
        verifikationer:
          - {datum: 2014-01-31, verifikation: V1, text: Tolk, land, ort, post: logi, belopp: 10}

      """
    let findings = SoundCase.check(text, name: "redovisning-1.yaml").findings
    let finding = try #require(findings.first { $0.rule == "YML001" })
    #expect(finding.fixes.map(\.replacement) == ["\"Tolk, land, ort\""])
    #expect(!finding.message.sv.contains("saknar kolon"))
  }
}
