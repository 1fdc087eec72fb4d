import Diagnostics
import Testing

@testable import BidragKit

@Suite("The rules' pages in the documentation")
struct RulePageFileTests {
  @Test("An area's page is what the rules make now", arguments: RuleArea.all, Language.allCases)
  func fresh(_ area: String, _ language: Language) throws {
    let made = try #require(RuleList(area: area)).markdown(in: language)
    let file = "Templates/Rules/\(area).\(language.rawValue).md"
    #expect(try RepositoryFiles.text(file) == made, "\(file) is old: run `make rules`")
    for rule in Bidrag.rules where rule.id.area == area {
      let id = rule.id.rawValue
      #expect(made.contains("](#\(id.lowercased()))") && made.contains("\n## \(id): "))
    }
  }

  @Test("There is a page for each area in each language, and no other")
  func complete() {
    let files = RepositoryFiles.names(under: "Templates/Rules", ending: "")
    let expected = RuleArea.all.flatMap { area in
      Language.allCases.map { "Templates/Rules/\(area).\($0.rawValue).md" }
    }
    #expect(Set(files) == Set(expected), "run `make rules`")
  }
}
