import Diagnostics
import FormKit
import Testing

@Suite("Bringing a document up to date with its plan")
struct RenewalTests {
  private func traveller(_ name: String, _ age: String, bed: Bool = false) -> FormNode {
    .tree(
      bed
        ? ["namn": .scalar(name), "ålder": .scalar(age), "säng": .blank]
        : ["namn": .scalar(name), "ålder": .scalar(age)])
  }

  private func renewal(
    _ written: FormNode, base: FormNode?, plan: FormNode, scaffold: FormNode? = nil
  ) -> Renewal {
    Renewal(
      of: written.placed, from: base, to: plan, scaffold: scaffold ?? plan, as: Trip.partInfo)
  }

  private let base = FormNode.tree(["rubrik": .scalar("Jinan"), "platser": .scalar("4")])

  @Test("A value that stands as it was prefilled follows the plan")
  func renewed() {
    let plan = FormNode.tree(["rubrik": .scalar("Gaborone"), "platser": .scalar("4")])
    let renewal = renewal(base, base: base, plan: plan)
    #expect(renewal.tree.withoutRanges == plan)
    #expect(renewal.renewed.map(\.description) == ["title"])
    #expect(renewal.left.isEmpty)
  }

  @Test("A value that someone wrote stands, and is named where the plan has changed")
  func left() {
    let written = FormNode.tree(["rubrik": .scalar("Min resa"), "platser": .scalar("5")])
    let plan = FormNode.tree(["rubrik": .scalar("Gaborone"), "platser": .scalar("4")])
    let renewal = renewal(written, base: base, plan: plan)
    #expect(renewal.tree.withoutRanges == written)
    #expect(renewal.left.map(\.description) == ["title"])
  }

  @Test("Where it is not known what was prefilled, no value is renewed")
  func noBase() {
    let plan = FormNode.tree(["rubrik": .scalar("Gaborone"), "platser": .scalar("4")])
    let renewal = renewal(base, base: nil, plan: plan)
    #expect(renewal.tree.withoutRanges == base)
    #expect(renewal.left.map(\.description) == ["title"])
  }

  @Test("The same value written otherwise is left as it is written")
  func spelling() {
    let written = FormNode.tree(["sökt_belopp": .scalar("273 500 kr")])
    let plan = FormNode.tree(["fare": .scalar("273500")])
    let renewal = renewal(written, base: plan, plan: plan)
    #expect(renewal.tree.withoutRanges == written)
    #expect(renewal.left.isEmpty && renewal.renewed.isEmpty && renewal.added.isEmpty)
  }

  @Test("What is missing is added where it belongs, with what is to be filled in around it")
  func added() {
    let written = FormNode.tree([
      "platser": .scalar("4"),
      "resenärer": .items([traveller("a", "1"), traveller("egen", "50"), traveller("c", "3")]),
    ])
    let plan = FormNode.tree([
      "rubrik": .scalar("Jinan"),
      "resenärer": .items([traveller("a", "1"), traveller("b", "2"), traveller("c", "3")]),
    ])
    let scaffold = FormNode.tree([
      "rubrik": .scalar("Jinan"), "berättelse": .blank,
      "resenärer": .items([
        traveller("a", "1", bed: true), traveller("b", "2", bed: true),
        traveller("c", "3", bed: true),
      ]),
    ])
    let renewal = renewal(written, base: nil, plan: plan, scaffold: scaffold)
    let expected = FormNode.tree([
      "rubrik": .scalar("Jinan"), "platser": .scalar("4"),
      "resenärer": .items([
        traveller("a", "1"), traveller("b", "2", bed: true), traveller("egen", "50"),
        traveller("c", "3"),
      ]),
    ])
    #expect(renewal.tree.withoutRanges == expected)
    #expect(renewal.added.map(\.description) == ["title", "travellers[1]"])
  }

  @Test("What the plan no longer has stands, and is named; what someone added is not")
  func unplanned() {
    let base = FormNode.tree(["resenärer": .items([traveller("a", "1"), traveller("b", "2")])])
    let written = FormNode.tree([
      "resenärer": .items([traveller("egen", "50"), traveller("a", "1"), traveller("b", "2")])
    ])
    let plan = FormNode.tree(["resenärer": .items([traveller("b", "2")])])
    let renewal = renewal(written, base: base, plan: plan)
    #expect(renewal.tree.withoutRanges == written)
    #expect(renewal.unplanned.map(\.description) == ["travellers[1]"])
  }

  @Test("A blank field of the plan is filled in")
  func blank() {
    let renewal = renewal(
      .tree(["rubrik": .blank, "platser": .scalar("4")]), base: nil, plan: base)
    #expect(renewal.tree.withoutRanges == base)
    #expect(renewal.added.map(\.description) == ["title"])
  }
}
