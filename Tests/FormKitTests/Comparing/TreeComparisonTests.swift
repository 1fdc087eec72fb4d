import Diagnostics
import FormKit
import Testing

@Suite("What differs between two states of a document")
struct TreeComparisonTests {
  private func changes(_ old: FormNode, _ new: FormNode) -> [FieldChange] {
    TreeComparison.changes(from: old, to: new, as: Trip.partInfo)
  }

  private func words(_ old: FormNode, _ new: FormNode) -> [String] {
    changes(old, new).map(\.words.sv)
  }

  @Test("The same values written otherwise are no change")
  func spelling() {
    let swedish = FormNode.tree([
      "typ": .scalar("utrikes"), "avresa": .scalar("7 april 2014"),
      "sökt_belopp": .scalar("273 500 kr"),
    ])
    let english = FormNode.tree([
      "fare": .scalar("273500"), "kind": .scalar("Abroad"), "departs": .scalar("2014-04-07"),
    ])
    #expect(changes(swedish, english).isEmpty)
  }

  @Test("A changed value is told with what it was and what it is, as people wrote it")
  func value() {
    let words = words(
      .tree(["rubrik": .scalar("Jinan"), "typ": .scalar("utrikes")]),
      .tree(["rubrik": .scalar("Gaborone"), "typ": .scalar("inrikes")]))
    #expect(
      words == [
        "Typ: Utanför Sverige har blivit Inom Sverige", "Rubrik: Jinan har blivit Gaborone",
      ])
  }

  @Test("What was added and what was taken away is told as such")
  func addedAndRemoved() {
    let words = words(
      .tree(["rubrik": .scalar("Jinan")]), .tree(["platser": .scalar("4")]))
    #expect(words == ["Rubrik: borttaget, Jinan", "Platser: tillagt, 4"])
  }

  @Test("Items are told apart by their identity, so that a moved row is no change")
  func items() {
    func traveller(_ name: String, _ age: String) -> FormNode {
      .tree(["namn": .scalar(name), "ålder": .scalar(age)])
    }
    let old = FormNode.tree([
      "resenärer": .items([traveller("a", "1"), traveller("b", "2"), traveller("c", "3")])
    ])
    let new = FormNode.tree([
      "resenärer": .items([traveller("c", "3"), traveller("a", "9"), traveller("d", "4")])
    ])
    let changes = changes(old, new)
    #expect(
      changes.map(\.path.description) == [
        "travellers[1].age", "travellers[2]", "travellers[1]",
      ])
    #expect(changes.map(\.old?.sv) == ["1", nil, "b"])
    #expect(changes.map(\.new?.sv) == ["9", "d", nil])
  }

  @Test("Values in a list are compared as a whole, whatever their order")
  func values() {
    let old = FormNode.tree(["hållplatser": .items([.scalar("Peking"), .scalar("Jinan")])])
    let new = FormNode.tree(["hållplatser": .items([.scalar("Jinan"), .scalar("Qingdao")])])
    #expect(changes(old, new).map(\.new?.sv) == ["Qingdao", nil])
    #expect(changes(old, new).map(\.old?.sv) == [nil, "Peking"])
  }

  @Test("A field that the form does not know is compared too")
  func unknown() {
    let changes = changes(.tree(["extra": .scalar("a")]), .tree(["extra": .scalar("b")]))
    #expect(changes.map(\.path.description) == ["extra"])
  }

  @Test("A blank field is the same as none")
  func blank() {
    #expect(changes(.tree(["rubrik": .blank]), .tree([:])).isEmpty)
  }
}
