import Diagnostics
import FormKit
import Testing

@Suite("A value put into a tree")
struct FillingTests {
  private func filled(
    _ tree: FormNode, _ value: FormNode.Content, at path: String, in language: Language = .swedish
  ) throws -> FormNode? {
    tree.filled(
      value, at: try #require(FieldPath(path)), as: Trip.partInfo, in: language)
  }

  @Test("A value that is there is replaced, under whichever name, and keeps its place")
  func replaced() throws {
    let tree = FormNode.tree(["Rubrik": .scalar("a"), "story": .scalar("b")]).placed
    let new = try #require(try filled(tree, .scalar("c"), at: "title"))
    #expect(new.entries.map(\.name) == ["Rubrik", "story"])
    #expect(new.entries[0].node.text == "c" && new.entries[1] == tree.entries[1])
    #expect(new.entries[0].node.range == tree.entries[0].node.range)
  }

  @Test("A missing field comes in the order of the form, under its name in the language")
  func added() throws {
    let tree = FormNode.tree(["typ": .scalar("inrikes"), "url": .scalar("x")])
    #expect(
      try filled(tree, .empty, at: "title")?.entries.map(\.name) == ["typ", "rubrik", "url"])
    #expect(
      try filled(tree, .empty, at: "seats", in: .english)?.entries.map(\.name)
        == ["typ", "seats", "url"])
    #expect(try filled(.tree([:]), .empty, at: "title")?.entries.map(\.name) == ["rubrik"])
  }

  @Test("Parts on the way are added, and items are entered")
  func deep() throws {
    let tree = FormNode.tree([
      "boende": .blank, "resenärer": .items([.tree(["namn": .scalar("chefen")])]),
    ])
    let lodging = try #require(try filled(tree, .scalar("3"), at: "lodging.nights"))
    #expect(lodging.entries[0].node == .tree(["nätter": .scalar("3")]))
    let age = try #require(try filled(tree, .empty, at: "travellers[0].age"))
    #expect(
      age.entries[1].node.items == [.tree(["namn": .scalar("chefen"), "ålder": .blank])])
  }

  @Test("What the path cannot enter is refused")
  func refused() throws {
    let tree = FormNode.tree(["boende": .scalar("hotell"), "resenärer": .items([])])
    for path in ["lodging.nights", "travellers[0].age", "colour", "travellers.age"] {
      #expect(try filled(tree, .empty, at: path) == nil, "\(path)")
    }
  }

  @Test("What stands at a path is found, under whichever name")
  func found() throws {
    let tree = FormNode.tree(["resenärer": .items([.tree(["namn": .scalar("chefen")])])])
    let path = try #require(FieldPath("travellers[0].name"))
    #expect(tree.node(at: path, as: Trip.partInfo)?.text == "chefen")
    #expect(tree.node(at: try #require(FieldPath("travellers[1].name")), as: Trip.partInfo) == nil)
    #expect(tree.node(at: try #require(FieldPath("title")), as: Trip.partInfo) == nil)
    #expect(Trip.partInfo.field(at: path)?.part == "Traveller")
    #expect(Trip.partInfo.field(at: try #require(FieldPath("travellers[0]"))) == nil)
  }
}
