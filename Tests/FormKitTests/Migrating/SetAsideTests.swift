import Diagnostics
import FormKit
import Testing

@Suite("Values that a form has no field for")
struct SetAsideTests {
  private func sorted(
    _ tree: FormNode, kind: String? = nil
  ) -> (kept: FormNode, aside: [SetAside]) {
    tree.settingAside(as: Trip.partInfo, kind: kind.map { FormKind($0) })
  }

  @Test("A value without a field is taken out, with its place, and the rest stays as it is")
  func unknown() throws {
    let tree = FormNode.tree([
      "rubrik": .scalar("Till havet"), "väder": .scalar("blå"),
      "travellers": .items([
        .tree(["name": .scalar("chefen")]),
        .tree(["name": .scalar("strategen"), "hatt": .items([.scalar("röd"), .scalar("grön")])]),
      ]),
    ]).placed
    let (kept, aside) = sorted(tree)
    #expect(aside.map(\.path.description) == ["väder", "travellers[1].hatt"])
    #expect(aside.map(\.reason) == [.unknown(meant: nil), .unknown(meant: nil)])
    #expect(aside[1].node.items.map(\.text) == ["röd", "grön"])
    #expect(aside[0].nameRange == tree.entries[1].nameRange)
    #expect(kept.entries.map(\.name) == ["rubrik", "travellers"])
    #expect(kept.entries[0] == tree.entries[0] && kept.range == tree.range)
    #expect(kept.entries[1].node.items.map { $0.entries.map(\.name) } == [["name"], ["name"]])
  }

  @Test("Of a field that was probably meant the name is given")
  func meant() {
    let (_, aside) = sorted(.tree(["rubbrik": .scalar("x")]))
    #expect(aside.map(\.reason) == [.unknown(meant: "rubrik")])
  }

  @Test("Sums, second names and fields of other kinds have no place; blank ones stay")
  func others() {
    let tree = FormNode.tree([
      "title": .scalar("a"), "rubrik": .scalar("b"), "antal": .scalar("3"),
      "visa": .scalar("ja"),
    ])
    let domestic = sorted(tree, kind: "domestic")
    #expect(
      domestic.aside.map(\.reason) == [
        .repeated("title"), .derived(Trip.count.field.info.label),
        .notAsked(Trip.visa.field.info.label),
      ])
    #expect(domestic.kept == .tree(["title": .scalar("a")]))
    #expect(sorted(tree, kind: "abroad").kept.entries.map(\.name) == ["title", "visa"])
    #expect(sorted(.tree(["visa": .blank]), kind: "domestic").aside.isEmpty)
  }

  @Test("What is not what its field holds is left for the check to say")
  func otherSorts() {
    let tree = FormNode.tree([
      "lodging": .scalar("hotell"), "stops": .tree(["x": .scalar("y")]),
      "title": .tree(["x": .scalar("y")]),
    ])
    let (kept, aside) = sorted(tree)
    #expect(kept == tree && aside.isEmpty)
  }
}
