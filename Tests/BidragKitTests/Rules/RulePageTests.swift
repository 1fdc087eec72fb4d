import Diagnostics
import ICLD
import Testing

@testable import BidragKit

@Suite("The pages of rules")
struct RulePageTests {
  private static let some = [
    "ACT005", "BUD002", "DEC003", "EDN001", "FRM001", "OBJ015", "PRF001", "PRT014", "REP002",
    "WVR001", "XML004", "YML001",
  ]

  private func page(_ id: String, _ language: Language = .english, width: Int = 80) throws
    -> String
  {
    try #require(RulePage.page(of: id, in: language, width: width))
  }

  @Test("A page says all that holds of a rule, in either language", arguments: some)
  func whole(_ id: String) throws {
    let rule = try #require(Bidrag.rules.first { $0.id.rawValue == id })
    for (language, headings) in [
      (
        Language.swedish,
        ["Varför:", "Källa:", "Gäller:", "Undantag:", "Profil:", "Så här blir det fel"]
      ),
      (.english, ["Why:", "Source:", "In force:", "Waiver:", "Profile:", "This goes wrong"]),
    ] {
      let page = try page(id, language, width: 1_000)
      #expect(page.hasPrefix("\(id): \(rule.title[language])\n\(rule.severity.meaning[language])"))
      for heading in headings { #expect(page.contains("\n\(heading)"), "\(heading)") }
      #expect(page.contains(rule.reason[language]) && page.contains(Text.says[language]))
      if let address = rule.citation?.address { #expect(page.contains("\n\(address)\n")) }
      #expect(page.hasSuffix("\n") && !page.hasSuffix("\n\n") && !page.contains("\n\n\n"))
      #expect(!page.contains("# <--"))
    }
  }

  @Test("A page keeps to its width, but for addresses", arguments: some, [40, 60, 100])
  func width(_ id: String, _ width: Int) throws {
    for language in Language.allCases {
      for line in try page(id, language, width: width).split(separator: "\n") {
        #expect(line.count <= width || line.contains("://") || !line.contains(" "), "\(line)")
      }
    }
  }

  @Test("A rule of certain editions names the first of them with its title")
  func editions() throws {
    #expect(
      try page("PRT014", width: 200).contains(
        "In force: from the edition of 2023 (Municipal Partnership, from 2023)."))
    #expect(
      try page("OBJ008", .swedish, width: 200).contains("Gäller: från och med utgåvan 2019 ("))
    #expect(try page("BUD002").contains("In force: in all editions."))
  }

  @Test("What waivers and profiles may do is said as they may")
  func terms() throws {
    let waivable = try page("BUD002", width: 200)
    #expect(waivable.contains("Waiver: possible.") && waivable.contains("or switch it off."))
    let guarding = try page("BUD001", width: 200)
    #expect(guarding.contains("Waiver: not possible.") && guarding.contains("cannot change"))
    #expect(try page("FRM009", width: 200).contains("stricter, but not milder"))
    #expect(try page("DEC005", width: 200).contains("Waiver: not possible."))
    // A profile grades no rule for profiles, whatever its weight.
    #expect(try page("PRF001").contains("cannot change"))
  }

  @Test("Examples have the names of the page's language")
  func translated() throws {
    let english = try page("BUD002")
    #expect(english.contains("requested: 275 001") && english.contains("requested: 275 000"))
    let swedish = try page("ACT005", .swedish)
    #expect(swedish.contains("slag: resa_till_partner") && swedish.contains("land: Botswana"))
  }

  @Test("What is mended is the wrong example with as little as possible changed")
  func mended() throws {
    for id in ["BUD001", "DEC002", "ELG005", "SGN002"] {
      let rule = try #require(Bidrag.rules.first { $0.id.rawValue == id })
      let shown = RuleDemonstration(of: rule, .init(of: rule), in: .swedish)
      let wrong = try #require(shown.wrong)
      let right = try #require(shown.right)
      #expect(wrong.likeness(to: right) > 0.4, "\(id)")
      #expect(wrong.blocks.map(\.lines) != right.blocks.map(\.lines), "\(id)")
    }
  }

  @Test(
    "Every rule with an example has a message and, where it is text, the example on its page",
    arguments: Language.allCases)
  func demonstrated(_ language: Language) throws {
    for area in RuleArea.all {
      // The pages in the documentation are those that are made now: see RulePageFileTests.
      let text = try RepositoryFiles.text("Templates/Rules/\(area).\(language.rawValue).md")
      let sections = text.split(separator: "\n<a id=").dropFirst()
      let rules = Bidrag.rules.filter { $0.id.area == area }
      #expect(sections.count == rules.count)
      for (section, rule) in zip(sections, rules) {
        #expect(section.contains("\n> "), "\(rule.id.rawValue)")
        let isShown = rule.firing.contains { ShownExample($0) != nil }
        #expect(
          section.contains("\n" + Text.wrong(of: rule)[language]) == isShown, "\(rule.id.rawValue)")
      }
    }
  }

  @Test("A page does not show libxml2's own words, which differ between its versions")
  func libxml2() throws {
    for id in ["XML002", "XML004"] {
      let page = try page(id)
      #expect(page.contains("Then Bidrag says:") && !page.contains("libxml2:"))
    }
  }

  @Test("Long lines go on after a comma, or say how much is left out")
  func lines() {
    let shown = ShownLines(lines: [
      "  - {post: logi, antal: 20, belopp: 14 000}", "text: ett två tre fyra fem sex sju åtta nio",
    ])
    #expect(
      shown.lines(width: 30, in: .swedish) == [
        "  - {post: logi, antal: 20,", "     belopp: 14 000}", "text: ett två … [7 ord till]",
      ])
    #expect(shown.lines(width: 80, in: .swedish) == shown.lines)
  }
}
