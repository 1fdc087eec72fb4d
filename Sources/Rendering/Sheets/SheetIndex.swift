import Diagnostics
import FormKit

/// Which rows of tables a condition picks, kept while a workbook is made.
struct SheetIndex {
  /// What a condition compares: as a spreadsheet does, whatever the case of letters.
  struct Key: Hashable {
    private let text: String

    /// Nil where a spreadsheet could take the words for something else than themselves: they have
    /// signs that stand for others, or begin like a number or a comparison.
    init?(_ table: SheetTable, _ item: Int, _ name: String) {
      guard let column = table.column(of: name) else { return nil }
      let field = table.columns[column].field
      if case .integer = field.shape {
        guard let text = table.items[item].exactText(of: field) else { return nil }
        self.text = text
        return
      }
      guard let text = table.items[item].shownText(of: field), let first = text.first,
        first.isLetter, text.utf16.count < 256, !text.contains(where: { "*?~\n".contains($0) })
      else { return nil }
      self.text = text.lowercased()
    }

    /// The year of a date.
    init?(yearOf name: String, _ table: SheetTable, _ item: Int) {
      guard let column = table.column(of: name),
        let date = table.items[item].exactText(of: table.columns[column].field)
      else { return nil }
      text = String(date.prefix(4))
    }
  }

  /// The columns that a condition looks at.
  struct Columns: Hashable {
    let names: [String]
    /// A date whose year is looked at.
    let yearOf: String?
  }

  private struct Question: Hashable {
    let list: String
    let field: String
    let columns: Columns
  }

  private var answers: [Question: [[Key?]: [Int]]] = [:]
  private var filled: [String: [String: [Int]]] = [:]

  /// The items that fill a field, in order.
  mutating func filled(_ table: SheetTable, _ name: String) -> [Int] {
    let list = table.field.name.en
    if let known = filled[list]?[name] { return known }
    guard let column = table.column(of: name) else { return [] }
    let field = table.columns[column].field
    let items = table.items.indices.filter { table.items[$0].exactText(of: field) != nil }
    filled[list, default: [:]][name] = items
    return items
  }

  /// The items that fill a field and whose columns have these keys, in order.
  mutating func rows(
    of table: SheetTable, _ name: String, _ columns: Columns, _ keys: [Key]
  ) -> [Int] {
    let question = Question(list: table.field.name.en, field: name, columns: columns)
    if answers[question] == nil {
      var answer: [[Key?]: [Int]] = [:]
      for item in filled(table, name) {
        var own = columns.names.map { Key(table, item, $0) }
        if let date = columns.yearOf { own.append(Key(yearOf: date, table, item)) }
        answer[own, default: []].append(item)
      }
      answers[question] = answer
    }
    return answers[question]?[keys] ?? []
  }
}
