import Diagnostics
import FormKit
import Testing

@Suite("A tree in another language")
struct SpellingInLanguageTests {
  private func spelled(_ tree: FormNode, in language: Language) -> FormNode {
    let trip = FormReader.read(tree, as: Trip.self).form
    let spelling = FormSpelling(in: language) { trip.tree($0) ?? .fields([]) }
    return tree.spelled(spelling, as: Trip.partInfo)
  }

  private let swedish = FormNode.tree([
    "typ": .scalar("utrikes"), "rubrik": .scalar("utrikes"), "sokt_belopp": .scalar("1 000 kr"),
    "boende": .tree(["namn": .scalar("Hotellet"), "nätter": .scalar("3")]),
    "resenärer": .items([.tree(["namn": .scalar("chefen")])]),
    "hållplatser": .items([.scalar("Gävle")]), "färg": .scalar("blå"),
  ])

  @Test("Names and choices are put into the language, and what people wrote is as it was")
  func translated() {
    let english = spelled(swedish, in: .english)
    #expect(
      english
        == .tree([
          "kind": .scalar("abroad"), "title": .scalar("utrikes"), "fare": .scalar("1 000 kr"),
          "lodging": .tree(["name": .scalar("Hotellet"), "nights": .scalar("3")]),
          "travellers": .items([.tree(["name": .scalar("chefen")])]),
          "stops": .items([.scalar("Gävle")]), "färg": .scalar("blå"),
        ]))
    #expect(
      spelled(english, in: .swedish).entries.map(\.name).prefix(3) == [
        "typ", "rubrik", "sökt_belopp",
      ])
  }

  @Test("What is in the language already is left as it is spelled")
  func same() {
    #expect(spelled(swedish, in: .swedish) == swedish)
    let label = FormNode.tree(["Kind": .scalar("Abroad"), "TITLE": .scalar("x")])
    #expect(spelled(label, in: .english) == label)
  }

  @Test("A choice that cannot be read stays, and places stay with what they belong to")
  func unreadable() {
    let tree = FormNode.tree(["typ": .scalar("rymden"), "rubrik": .scalar("x")]).placed
    let english = spelled(tree, in: .english)
    #expect(english.entries.map(\.name) == ["kind", "title"])
    #expect(english.entries[0].node == tree.entries[0].node)
    #expect(english.entries.map(\.nameRange) == tree.entries.map(\.nameRange))
  }
}
