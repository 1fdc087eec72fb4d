package import Diagnostics
package import FormKit

/// A filled part of a form as the cells of a table: numbers as they are, the rest as people read
/// it.
package struct SpelledPart: Sendable {
  private let node: FormNode

  package init(_ part: some FormPart, in language: Language) {
    node = part.tree(.tabled(language)) ?? .fields([])
  }

  private init(_ node: FormNode) { self.node = node }

  /// The value of a field; a field of several values has no cell of its own.
  package func cell(of field: FieldInfo) -> CSVText.Cell {
    switch field.shape {
    case .integer: node.text(of: field).flatMap { Int($0) }.map(CSVText.Cell.number) ?? .empty
    case .decimal, .amount: node.text(of: field).map(CSVText.Cell.decimal) ?? .empty
    case .date, .text, .choice, .pattern: node.text(of: field).map(CSVText.Cell.words) ?? .empty
    case .part, .list: .empty
    }
  }

  /// The field as rows, under the labels of the form: of a list the labels of its fields and a row
  /// for each item, of another field its label and its value; none where nothing is filled in.
  package func rows(of field: FieldInfo, in language: Language) -> [[CSVText.Cell]] {
    guard case .list(let list) = field.shape, case .part(let part) = list.item else {
      let value = cell(of: field)
      return value == .empty ? [] : [[Self.heading(of: field, in: language), value]]
    }
    let rows = items(of: field).map { item in part.fields.map(item.cell) }
    return rows.isEmpty ? [] : [part.fields.map { Self.heading(of: $0, in: language) }] + rows
  }

  /// Fields as one table for a spreadsheet: each list under its name, parted by empty rows.
  package func csv(of fields: [FieldInfo], in language: Language) -> String {
    var rows: [[CSVText.Cell]] = []
    for (number, field) in fields.enumerated() {
      let block = self.rows(of: field, in: language)
      guard !block.isEmpty else { continue }
      if !rows.isEmpty { rows.append([]) }
      // The labels of the lines come first of all, where spreadsheets look for them.
      if number > 0, case .list = field.shape { rows.append([.words(field.label[language])]) }
      rows += block
    }
    return CSVText.render(rows, for: language)
  }

  /// The label of a field. Its unit is said here, where numbers stand without one.
  private static func heading(of field: FieldInfo, in language: Language) -> CSVText.Cell {
    .words(heading(of: field, in: language))
  }

  static func heading(of field: FieldInfo, in language: Language) -> String {
    let label = field.label[language]
    return field.shape == .amount ? "\(label) (\(Currency.sek.code))" : label
  }

  private func items(of field: FieldInfo) -> [SpelledPart] {
    node.items(of: field).map { SpelledPart($0) }
  }
}

extension FormNode {
  func text(of field: FieldInfo) -> String? { value(of: field)?.text }

  func items(of field: FieldInfo) -> [FormNode] { value(of: field)?.items ?? [] }

  private func value(of field: FieldInfo) -> FormNode? {
    entries.first { $0.name == field.name.en }?.node
  }
}
