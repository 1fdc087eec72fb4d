import Diagnostics
import Testing

@testable import FormKit

@Suite("A value put into a tree")
struct FormNodeSettingTests {
  private struct Inner: FormPart {
    var a: String?
    var b: String?
    static let fields = FieldList<Inner>(
      Token(\Inner.a, sv: "ett", en: "one", label: .init(same: "1"), help: .init(same: "")).field,
      Token(\Inner.b, sv: "två", en: "two", label: .init(same: "2"), help: .init(same: "")).field)
  }

  private struct Outer: FormPart {
    var first: String?
    var items: [Inner] = []
    var last: String?
    static let fields = FieldList<Outer>(
      Token(\Outer.first, sv: "först", en: "first", label: .init(same: "f"), help: .init(same: ""))
        .field,
      Token(
        \Outer.items, sv: "rader", en: "items", item: ItemName("item", sv: "rad", en: "item"),
        label: .init(same: "i"), help: .init(same: "")
      ).field,
      Token(\Outer.last, sv: "sist", en: "last", label: .init(same: "l"), help: .init(same: ""))
        .field)
  }

  private func set(_ tree: FormNode, _ path: String, _ text: String) throws -> FormNode {
    let path = try #require(FieldPath(path))
    return tree.setting(.scalar(text), at: path, as: Outer.partInfo, in: .swedish)
  }

  @Test("A field is found by either name, and a new one goes where the form has it")
  func fields() throws {
    let tree = FormNode.fields([.init("FÖRST", .scalar("x")), .init("sist", .scalar("z"))])
    #expect(try set(tree, "first", "y").entries.map(\.name) == ["FÖRST", "sist"])
    let items = FormNode.items([.fields([.init("two", .scalar("b"))])])
    let whole = tree.setting(
      items, at: FieldPath([.field("items")]), as: Outer.partInfo, in: .swedish)
    #expect(whole.entries.map(\.name) == ["FÖRST", "rader", "sist"])
    let inner = try set(whole, "items[0].one", "a")
    #expect(inner.entries[1].node.items[0].entries.map(\.name) == ["ett", "two"])
    let path = try #require(FieldPath("items[0].two"))
    #expect(inner.node(at: path, as: Outer.partInfo)?.text == "b")
  }

  @Test("What is not there is not found, and an item that is not there changes nothing")
  func absent() throws {
    let tree = FormNode.fields([.init("rader", .items([]))])
    #expect(try set(tree, "items[3].one", "a") == tree)
    let path = try #require(FieldPath("items[3].one"))
    #expect(tree.node(at: path, as: Outer.partInfo) == nil)
    #expect(try set(.fields([]), "last", "z") == .fields([.init("sist", .scalar("z"))]))
  }
}
