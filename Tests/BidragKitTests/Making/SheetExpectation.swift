import Diagnostics
import FormKit
import Testing

@testable import BidragKit

/// What must stand on a sheet of a workbook that is made of a part of a form: every value once,
/// under its label, and nothing else.
struct SheetExpectation {
  let exact: FormNode
  let shown: FormNode
  /// The fields that are what their workings come to, from the part.
  let worked: Set<FieldPath>
  let language: Language

  init(_ part: some FormPart, in language: Language) {
    exact = part.tree(.canonical) ?? .fields([])
    shown = part.tree(.shown(language)) ?? .fields([])
    let exact = exact
    worked = Set(
      part.workings.filter { $0.working.result?.canonical == exact.value(at: $0.path)?.text }
        .map(\.path))
    self.language = language
  }

  /// How many sums and amounts are formulas.
  func check(_ sheet: ReadWorkbook.Sheet, _ fields: [FieldInfo], titles: Int) throws -> Int {
    var count = titles
    var formulas = 0
    for field in fields {
      guard let node = exact.value(field.name.en) else { continue }
      guard case .list(let list) = field.shape, case .part(let item) = list.item else {
        let row = try #require(sheet.row(beginning: field.label[language]))
        let cell = try #require(sheet.cells.last { $0.row == row && $0.column > 0 })
        let path = FieldPath([.field(field.name.en)])
        formulas += check(cell, field, node, shown.value(field.name.en), path)
        count += 2
        continue
      }
      let hasTitle = fields.count { if case .list = $0.shape { true } else { false } } > 1
      let start = hasTitle ? try #require(sheet.row(beginning: field.label[language])) + 1 : 0
      let first = heading(of: item.fields[0])
      let row = try #require(sheet.row(beginning: first, from: start))
      let headings = sheet.cells.filter { $0.row == row }
      count += headings.count + (hasTitle ? 1 : 0)
      for (index, entry) in node.items.enumerated() {
        let shownItem = shown.value(field.name.en)?.items[index]
        for part in item.fields {
          guard let value = entry.value(part.name.en) else { continue }
          let column = try #require(headings.first { $0.text == heading(of: part) }?.column)
          let cell = try #require(sheet.cell(row + 1 + index, column))
          let path = FieldPath([
            .field(field.name.en), .item(index), .field(part.name.en),
          ])
          formulas += check(cell, part, value, shownItem?.value(part.name.en), path)
          count += 1
        }
      }
    }
    #expect(sheet.cells.count == count, "\(sheet.name)")
    return formulas
  }

  private func heading(of field: FieldInfo) -> String {
    field.label[language] + (field.shape == .amount ? " (SEK)" : "")
  }

  private func check(
    _ cell: ReadWorkbook.Cell, _ field: FieldInfo, _ exact: FormNode, _ shown: FormNode?,
    _ path: FieldPath
  ) -> Int {
    #expect((cell.formula != nil) == worked.contains(path), "\(path) \(cell)")
    let number = exact.text.flatMap(Double.init)
    switch field.shape {
    case .amount:
      #expect(cell.minorUnits == number.map { Int64(($0 * 100).rounded()) }, "\(path) \(cell)")
      #expect(cell.format.contains("#,##0.00"))
    case .decimal where shown?.text?.hasSuffix("%") == true:
      #expect(
        cell.number.map { ($0 * 1_000_000).rounded() } == number.map { ($0 * 10_000).rounded() })
      #expect(cell.format.contains("%"))
    case .decimal, .integer: #expect(cell.number == number, "\(path) \(cell)")
    case .date:
      #expect(cell.day == exact.text)
      #expect(cell.format.contains(language == .swedish ? "yyyy\\-mm\\-dd" : "d\\ mmm\\ yyyy"))
    default: #expect(cell.text == shown?.text, "\(path) \(cell)")
    }
    return cell.formula == nil ? 0 : 1
  }
}

extension FormNode {
  fileprivate func value(_ name: String) -> FormNode? { entries.first { $0.name == name }?.node }

  fileprivate func value(at path: FieldPath) -> FormNode? {
    var node: FormNode? = self
    for step in path.steps {
      switch step {
      case .field(let name): node = node?.value(name)
      case .item(let item):
        node = node.flatMap { $0.items.indices.contains(item) ? $0.items[item] : nil }
      }
    }
    return node
  }
}
