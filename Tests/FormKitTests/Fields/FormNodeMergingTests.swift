import Diagnostics
import Testing

@testable import FormKit

@Suite("Laying one tree over another")
struct FormNodeMergingTests {
  private let base = FormNode.tree([
    "rubrik": .scalar("Jinan"), "boende": .tree(["namn": .scalar("Hotell")]),
    "hållplatser": .items([.scalar("a"), .scalar("b")]),
    "resenärer": .items([.tree(["namn": .scalar("Ada"), "ålder": .scalar("40")]), .blank]),
  ])

  @Test(
    "A value is replaced under any of its names",
    arguments: ["rubrik", "title", "Rubrik", "TITLE"])
  func anyName(_ name: String) {
    let laid = FormNode.tree([name: .scalar("Gaborone")]).laid(over: base, as: Trip.partInfo)
    #expect(laid.entries.map(\.name) == [name, "boende", "hållplatser", "resenärer"])
    #expect(laid.entries.first?.node.text == "Gaborone")
  }

  @Test("Parts are merged, and lists are replaced whole")
  func partsAndLists() {
    let change = FormNode.tree([
      "lodging": .tree(["nights": .scalar("3")]), "hållplatser": .items([.scalar("c")]),
    ])
    let trip = FormReader.read(change.laid(over: base, as: Trip.partInfo), as: Trip.self).form
    #expect(trip.lodging.name == "Hotell" && trip.lodging.nights == 3)
    #expect(trip.stops == ["c"])
    #expect(trip.title == "Jinan")
  }

  @Test("What the base has not, known or not, comes last; a blank value blanks")
  func additions() {
    let change = FormNode.tree(["okänt": .scalar("1"), "platser": .scalar("2"), "rubrik": .blank])
    let laid = change.laid(over: base, as: Trip.partInfo)
    #expect(
      laid.entries.map(\.name)
        == ["rubrik", "boende", "hållplatser", "resenärer", "okänt", "platser"])
    #expect(laid.entries.first?.node == .blank)
  }

  @Test("Two changes of one field are both kept, so that reading sees both names")
  func twice() {
    let change = FormNode.tree(["rubrik": .scalar("a"), "title": .scalar("b")]).placed
    let reading = FormReader.read(change.laid(over: base, as: Trip.partInfo), as: Trip.self)
    #expect(reading.findings.map(\.rule).contains("FRM006"))
  }

  @Test("A change of another sort takes the place of what was there")
  func otherSort() {
    let laid = FormNode.tree(["boende": .scalar("Hotell")]).laid(over: base, as: Trip.partInfo)
    #expect(laid.entries[1].node == .scalar("Hotell"))
    #expect(FormNode.scalar("x").laid(over: base, as: Trip.partInfo) == .scalar("x"))
  }

  @Test(
    "A value is taken away by its path, whatever its names",
    arguments: [
      ("title", "rubrik"), ("lodging.name", "namn"), ("travellers[0].age", "ålder"),
      ("stops[1]", "b"), ("travellers[1]", ""),
    ])
  func removing(_ path: String, _ gone: String) throws {
    let steps = try #require(FieldPath(path)).steps
    let rest = base.removing(steps[...], as: .part(Trip.partInfo))
    #expect(rest != base)
    #expect(rest.words.count < base.words.count || path == "travellers[1]")
    // The first traveller still has a name of the same word.
    if path != "lodging.name" { #expect(!rest.words.contains(gone)) }
  }

  @Test(
    "Taking away what is not there changes nothing",
    arguments: ["seats", "stops[2]", "title.name", "stops.name", "travellers[9].age", "nonsense"])
  func removingNothing(_ path: String) throws {
    let steps = try #require(FieldPath(path)).steps
    #expect(base.removing(steps[...], as: .part(Trip.partInfo)) == base)
    #expect(base.removing([], as: .part(Trip.partInfo)) == base)
  }

  @Test("A tree without places is the same tree otherwise")
  func withoutRanges() {
    #expect(base.placed != base)
    #expect(base.placed.withoutRanges == base)
  }
}

extension FormNode {
  /// All names and texts of the tree.
  fileprivate var words: [String] {
    [text].compactMap { $0 } + items.flatMap(\.words)
      + entries.flatMap { [$0.name] + $0.node.words }
  }
}
