import Diagnostics
import Testing

@testable import BidragKit

@Suite("The language in which a document is told of")
struct SpokenLanguageTests {
  private func language(_ text: String, name: String, spoken: Language) -> Language? {
    Validation(today: SoundCase.today, speaking: spoken).check(Array(text.utf8), name: name)
      .documents.first?.language
  }

  @Test("Where nothing in a document shows one, it is the user's", arguments: Language.allCases)
  func user(_ spoken: Language) {
    for text in ["", "Bara lite prosa.\n", "%PDF-1.7\n", "a: [\n"] {
      #expect(language(text, name: "t.yaml", spoken: spoken) == spoken, "\(text)")
    }
    let fixes = FixJob(today: SoundCase.today, speaking: spoken).plan([], name: "t.yaml")
    #expect(fixes.language == spoken)
  }

  @Test("A document that shows its language is told of in that", arguments: Language.allCases)
  func own(_ spoken: Language) {
    #expect(language("parter: [\n", name: "t.yaml", spoken: spoken) == .swedish)
    #expect(language("form: report\nfinance: [\n", name: "t.yaml", spoken: spoken) == .english)
  }

  @Test(
    "So it is of what lies beside documents",
    arguments: ["bidrag-profil.yaml", "brevhuvud.yaml"], Language.allCases)
  func companion(_ name: String, _ spoken: Language) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let validation = Validation(today: SoundCase.today, speaking: spoken)
    for (text, language) in [
      ("", spoken), ("profile: x\nname: x\n", .english), ("profil: x\nnamn: x\n", .swedish),
    ] {
      try folder.add(name, text)
      let report = try validation.check([folder.path(name)])
      #expect(report.documents.map(\.language) == [language], "\(text)")
    }
  }
}
