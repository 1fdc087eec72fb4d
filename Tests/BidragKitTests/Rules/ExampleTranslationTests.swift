import Diagnostics
import Testing

@testable import BidragKit

@Suite("Examples in the other language")
struct ExampleTranslationTests {
  private func translated(_ yaml: String, _ language: Language) -> String? {
    let example = ExampleTranslation(language: language).translated(.change(yaml))
    guard case .change(_, _, let yaml, _) = example.content else { return nil }
    return yaml
  }

  @Test("Names and choices change, and all else stays as it stands")
  func names() {
    let swedish = """
      typ: projekt # <--
      parter:
        - {roll: internationell_part, land: Norge, organisation: "Typ: projekt"}
      budget:
        sökt_belopp: 275 001 # projekt
      """
    let english = """
      kind: project # <--
      parties:
        - {role: international_party, country: Norway, organisation: "Typ: projekt"}
      budget:
        requested: 275 001 # projekt
      """
    #expect(translated(swedish, .english) == english)
    #expect(translated(english, .swedish) == swedish)
    #expect(translated(english, .english) == english)
  }

  @Test("What cannot be read as a form stays as it is")
  func unread() {
    for yaml in ["typ: [projekt", "typ: projekt\ntyp: projekt", "", "åäö: 1"] {
      #expect(translated(yaml, .english) == yaml)
    }
  }

  @Test("The documents beside it and profiles are translated, too; files are not")
  func others() {
    let translation = ExampleTranslation(language: .english)
    let beside = translation.translated(
      .change(in: .report, "", beside: [.decision: "utfall: avslag"]))
    #expect(beside.beside[.decision]?.hasPrefix("outcome: ") == true)
    let profile = translation.translated(.profile("profil: A\nregler: []\n"))
    #expect(profile == .profile("profile: A\nrules: []\n"))
    #expect(translation.translated(.yaml("typ: projekt")) == .yaml("typ: projekt"))
    #expect(translation.translated(.bytes([1])) == .bytes([1]))
  }
}
