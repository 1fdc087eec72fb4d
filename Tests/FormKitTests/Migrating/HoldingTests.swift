import Diagnostics
import FormKit
import Testing

@Suite("Places that can hold a value")
struct HoldingTests {
  private let tree = FormNode.tree([
    "boende": .blank, "berättelse": .scalar("x"),
    "resenärer": .items([.tree(["namn": .scalar("chefen")])]),
  ])

  private func canHold(_ path: String, in tree: FormNode) throws -> Bool {
    tree.canHold(try #require(FieldPath(path)), as: Trip.partInfo)
  }

  @Test(
    "A field of a part that is there, is blank or is missing",
    arguments: [
      "title", "story", "lodging.nights", "travellers[0].age", "travellers[0].bed.nights",
    ])
  func free(_ path: String) throws {
    #expect(try canHold(path, in: tree))
    #expect(try canHold(path, in: .tree([:])) == !path.contains("["))
  }

  @Test(
    "No field of a text, of a list or of an item that is not there, and none that the form has not",
    arguments: [
      "lodging.nights", "travellers[0].age", "travellers.age", "colour", "title.x",
    ])
  func taken(_ path: String) throws {
    let tree = FormNode.tree([
      "boende": .scalar("hotell"), "resenärer": .items([]), "rubrik": .scalar("x"),
    ])
    #expect(try !canHold(path, in: tree))
  }

  @Test("A field is found by its path, with the type of the part that it is in")
  func field() throws {
    let age = Trip.partInfo.field(at: try #require(FieldPath("travellers[0].age")))
    #expect(age?.part == "Traveller" && age?.field.name.sv == "ålder")
    #expect(Trip.partInfo.field(at: try #require(FieldPath("travellers[0]"))) == nil)
    #expect(Trip.partInfo.field(at: try #require(FieldPath("travellers.age"))) == nil)
  }
}
