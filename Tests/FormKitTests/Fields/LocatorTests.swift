import Diagnostics
import Testing

@testable import FormKit

@Suite("Finding the place of a finding")
struct LocatorTests {
  /// Lines: 1 rubrik, 2 boende, 3 its namn, 4 resenärer, 5 the first's namn, 6 a blank one,
  /// 7 the third's namn, 8 okänt.
  private let tree = FormNode.tree([
    "rubrik": .scalar("Jinan"), "boende": .tree(["namn": .scalar("Hotell")]),
    "resenärer": .items([
      .tree(["namn": .scalar("Ada")]), .blank, .tree(["namn": .scalar("Bo")]),
    ]), "okänt": .scalar("x"),
  ]).placed

  private func located(_ path: String, _ target: Finding.Target = .value, fix: String? = nil)
    -> Finding
  {
    let fixes = fix.map { [Fix(title: Text(same: "Fix"), replacement: $0)] } ?? []
    let finding = Finding(
      SortRule.info, at: FieldPath(path) ?? .root, target: target, message: Text(same: "x"),
      fixes: fixes)
    return Locator(tree: tree, part: Trip.partInfo).located(finding)
  }

  @Test(
    "A value and a name have the places that they were read from",
    arguments: [
      ("title", 1), ("lodging.name", 3), ("travellers[0].name", 5), ("travellers[2].name", 7),
      ("okänt", 8),
    ])
  func present(_ path: String, _ line: Int) {
    #expect(located(path).range == .sample(line, 11))
    #expect(located(path, .name).range == .sample(line, 1))
  }

  @Test("Below a part that is given twice a name is sought in the first, which was read")
  func twice() {
    let part = FormNode.tree(["namn": .scalar("Hotell")])
    let tree = FormNode.fields([
      FormNode.Entry("boende", part), FormNode.Entry("lodging", part),
    ]).placed
    let locator = Locator(tree: tree, part: Trip.partInfo)
    let line = { (path: String) in
      locator.located(
        Finding(
          SortRule.info, at: FieldPath(path) ?? .root, target: .name, message: Text(same: "x"))
      ).range?.start.line
    }
    #expect(line("lodging") == 3 && line("lodging.name") == 2)
  }

  @Test("An item has no name of its own, so its value is pointed at")
  func item() {
    #expect(located("travellers[1]").range == .sample(6, 11))
    #expect(located("travellers[1]", .name).range == .sample(6, 11))
  }

  @Test(
    "What is missing is placed at the nearest thing above it",
    arguments: [
      ("lodging.nights", 2, 1), ("lodging.deep.deeper", 2, 1), ("travellers[1].name", 6, 11),
      ("travellers[2].bed.name", 7, 11), ("travellers[9].name", 4, 1), ("title.name", 1, 1),
    ])
  func missing(_ path: String, _ line: Int, _ column: Int) throws {
    let finding = located(path, fix: "y")
    let range = try #require(finding.range)
    #expect(range.start.line == line)
    #expect(range.start.column == column)
    #expect(finding.fixes.first?.range == nil, "a fix must not replace what is something else")
  }

  @Test("The whole document, and a field missing at its top, is a point at the beginning")
  func root() throws {
    for path in ["", "seats"] {
      let range = try #require(located(path).range)
      #expect(range.start == SourcePosition(line: 1, column: 11) && range.start == range.end)
    }
  }

  @Test("A fix stands where its finding does, at the value or the name")
  func fixes() {
    #expect(located("title", fix: "y").fixes.first?.range == .sample(1, 11))
    #expect(located("title", .name, fix: "y").fixes.first?.range == .sample(1, 1))
  }

  @Test("A place that is already known is kept")
  func known() {
    var finding = Finding(SortRule.info, at: .root, message: Text(same: "x"))
    finding.range = SourceRange(line: 99)
    #expect(Locator(tree: tree, part: Trip.partInfo).located(finding).range?.start.line == 99)
  }

  @Test("A tree without places gives none, and still gives a label")
  func withoutPlaces() {
    let finding = Finding(
      SortRule.info, at: FieldPath([.field("title")]), message: Text(same: "x"))
    let located = Locator(tree: tree.withoutRanges, part: Trip.partInfo).located(finding)
    #expect(located.range == nil)
    #expect(located.label == Text(sv: "Rubrik", en: "Title"))
  }

  @Test(
    "A label goes from the form down, with rows counted from 1",
    arguments: [
      ("travellers[2].bed.nights", "Resenärer, resenär 3, Säng, Nätter"),
      ("stops[0]", "Hållplatser, plats 1"), ("lodging.okänt", "Boende, okänt"),
      ("title[1]", "Rubrik, rad 2"), ("", ""),
    ])
  func labels(_ path: String, _ label: String) {
    #expect(Locator.label(of: FieldPath(path) ?? .root, in: Trip.partInfo).sv == label)
  }

  @Test("With both names given, what is wrong with a value is placed at that value")
  func twoNames() throws {
    let tree = FormNode.tree(["platser": .scalar("många"), "seats": .scalar("4")]).placed
    let reading = FormReader.read(tree, as: Trip.self)
    let locator = Locator(tree: tree, part: Trip.partInfo)
    let found = reading.findings.map(locator.located)
    let twice = try #require(found.first { $0.rule == "FRM006" })
    #expect(twice.range?.start.line == 2)
    let wrong = try #require(found.first { $0.rule == "FRM011" })
    #expect(wrong.range?.start.line == 1)
  }
}
