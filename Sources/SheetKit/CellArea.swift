/// Cells of a sheet: one, a column of them, or a rectangle. Rows and columns are counted from 0.
package struct CellArea: Sendable, Hashable {
  package var sheet: SheetName
  package var rows: ClosedRange<Int>
  package var columns: ClosedRange<Int>

  package init(_ sheet: SheetName, rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.sheet = sheet
    self.rows = rows
    self.columns = columns
  }

  package init(_ sheet: SheetName, row: Int, column: Int) {
    self.init(sheet, rows: row...row, columns: column...column)
  }

  /// As a formula on `other` refers to it: `M5`, `M$5:M$20`, `'Rader'!M$5:M$20`.
  package func reference(from other: SheetName) -> String {
    let isOne = rows.count == 1 && columns.count == 1
    let first =
      Self.name(ofColumn: columns.lowerBound) + (isOne ? "" : "$")
      + "\(rows.lowerBound + 1)"
    let last = Self.name(ofColumn: columns.upperBound) + "$\(rows.upperBound + 1)"
    let cells = isOne ? first : "\(first):\(last)"
    return sheet == other ? cells : "\(sheet.quoted)!\(cells)"
  }

  /// As the workbook refers to it from everywhere: `'Rader'!$M$5`.
  var absolute: String {
    let first = "$" + Self.name(ofColumn: columns.lowerBound) + "$\(rows.lowerBound + 1)"
    let last = "$" + Self.name(ofColumn: columns.upperBound) + "$\(rows.upperBound + 1)"
    return "\(sheet.quoted)!" + (first == last ? first : "\(first):\(last)")
  }

  /// The letters of a column: A, Z, AA.
  private static func name(ofColumn column: Int) -> String {
    var letters: [Character] = []
    var rest = column
    while rest >= 0 {
      letters.append(Character(UnicodeScalar(UInt8(65 + rest % 26))))
      rest = rest / 26 - 1
    }
    return String(letters.reversed())
  }
}
