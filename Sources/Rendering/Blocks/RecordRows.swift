import Diagnostics
import FormKit

/// The records of a list as rows and columns.
struct RecordRows {
  struct Column {
    enum Sort { case text, date, number, amount, paragraphs }

    var name: String
    var label: String
    var sort: Sort
    /// One text for each row, empty where nothing is filled in.
    var cells: [String]

    /// Numbers stand with their last figures below one another.
    var isRightAligned: Bool { sort == .number || sort == .amount }
  }

  /// What one row is called, such as "rad".
  var itemLabel: String
  /// The numbers of the rows in the form, from 1; rows without any text are left out.
  var numbers: [Int]
  /// The columns of short values that have a text in some row.
  var columns: [Column]
  /// The columns of paragraphs that have a text in some row; they follow below a table.
  var notes: [Column]

  /// The rows of a list of parts; nil where the records hold more than rows can.
  ///
  /// Rows hold short values. Where they state amounts, they may have a paragraph each beside: sums
  /// are to be read one below the other, whatever explains them.
  init?(_ items: [FormNode], of list: ListShape, in language: Language) {
    guard case .part(let part) = list.item else { return nil }
    let filled = items.enumerated().filter { $0.element.hasText }
    itemLabel = list.itemLabel[language]
    numbers = filled.map { $0.offset + 1 }
    columns = []
    notes = []
    let rows = filled.map { $0.element.nodesByName }
    for field in part.fields {
      let nodes = rows.map { $0[field.name.en] }
      guard nodes.contains(where: { $0?.hasText ?? false }) else { continue }
      guard let column = Column(field, nodes, in: language) else { return nil }
      if column.sort == .paragraphs { notes.append(column) } else { columns.append(column) }
    }
    guard !columns.isEmpty, notes.isEmpty || columns.contains(where: { $0.sort == .amount }) else {
      return nil
    }
  }
}

extension RecordRows.Column {
  /// The column of a field; nil where the field holds further fields.
  fileprivate init?(_ field: FieldInfo, _ nodes: [FormNode?], in language: Language) {
    guard let sort = Self.sort(of: field.shape) else { return nil }
    let cells = nodes.map { $0.map { Self.cell($0, field.shape) } ?? "" }
    name = field.name.en
    label = field.label[language]
    self.sort = sort
    self.cells = sort == .paragraphs ? cells : cells.map(ShownText.onOneLine)
  }

  private static func sort(of shape: Shape) -> Sort? {
    switch shape {
    case .text(let text): text.hasParagraphs ? .paragraphs : .text
    case .integer, .decimal: .number
    case .amount: .amount
    case .date: .date
    case .choice, .pattern: .text
    case .part: nil
    case .list(let list): list.item.isSingleValue ? .text : nil
    }
  }

  private static func cell(_ node: FormNode, _ shape: Shape) -> String {
    guard case .list(let list) = shape else { return ShownText.of(node) ?? "" }
    // Texts may themselves have commas.
    return ShownText.items(of: node).joined(separator: list.item.isText ? "; " : ", ")
  }
}

extension Shape {
  /// Whether it is one value, not fields nor a list.
  var isSingleValue: Bool {
    switch self {
    case .part, .list: false
    default: true
    }
  }

  var isText: Bool { if case .text = self { true } else { false } }

  var hasParagraphs: Bool { if case .text(let text) = self { text.hasParagraphs } else { false } }
}
