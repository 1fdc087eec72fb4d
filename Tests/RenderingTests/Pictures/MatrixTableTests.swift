import Diagnostics
import FormKit
import Testing
import XMLKit

@testable import Rendering

@Suite("A logical framework on a page")
struct MatrixTableTests {
  @Test("Each step heads the rows with what measures it, and columns have headers")
  func table() throws {
    let table = try #require(PictureSamples.read(Self.picture))
    #expect(table.name == "table" && table.attribute("id") == "p")
    #expect(table.all("caption").map(\.text) == ["Målen"])
    let heads = table.all("thead").flatMap { $0.all("th") }
    #expect(heads.map(\.text) == ["Indikator", "Målvärde"])
    #expect(heads.allSatisfy { $0.attribute("scope") == "col" })
    let groups = table.all("tbody")
    #expect(groups.map { $0.attribute("class") } == ["level-1", "level-2", "level-1"])
    let rows = groups[1].children
    #expect(rows.count == 3)
    #expect(
      rows[0].texts == [
        "Resultat R1:", "En <idé>", "Organisation", "Aktiviteter: A1 Resa, A2 Möte",
      ])
    #expect(rows[1].children.map(\.name) == ["th", "td"])
    #expect(rows[1].children.map { $0.attribute("data-label") } == ["Indikator", "Målvärde"])
    #expect(rows[2].texts == ["Andel", "–"])
    #expect(groups[2].texts == ["Risker", "Regn", "Snö"])
  }

  @Test("Every row is as wide as the table")
  func widths() throws {
    let table = try #require(PictureSamples.read(Self.picture))
    for row in table.all("tr") {
      let width = row.children.reduce(0) { sum, cell in
        sum + (cell.attribute("colspan").flatMap(Int.init) ?? 1)
      }
      #expect(width == 2)
    }
  }

  private static let picture = Picture(
    place: .root, title: Text(sv: "Målen", en: "The goals"), items: PictureSamples.items,
    content: .matrix(
      LogicMatrix(
        columns: [Text(sv: "Indikator", en: "Indicator"), Text(sv: "Målvärde", en: "Target")],
        steps: [
          LogicMatrix.Step(
            sort: Text(sv: "Mål", en: "Goal"), text: "Havet",
            steps: [
              LogicMatrix.Step(
                sort: Text(sv: "Resultat", en: "Result"), mark: "R1", text: "En <idé>",
                detail: Text(same: "Organisation"), measures: [["Antal", "1"], ["Andel", ""]],
                notes: [
                  LogicMatrix.Note(
                    label: Text(sv: "Aktiviteter", en: "Activities"), items: ["A1 Resa", "A2 Möte"])
                ])
            ])
        ],
        notes: [LogicMatrix.Note(label: Text(sv: "Risker", en: "Risks"), items: ["Regn", "Snö"])])))
}
