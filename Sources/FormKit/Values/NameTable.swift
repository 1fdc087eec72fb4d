import Diagnostics

/// Reads the tables of codes and names that are kept as text: compact in the source, quick to
/// compile.
enum NameTable {
  struct Row: Sendable {
    var code: String
    var name: Text
  }

  /// The rows of a table `code|Swedish name|English name; …`.
  static func rows(of table: String) -> [Row] {
    cells(of: table).compactMap { cells in
      guard cells.count == 3 else { return nil }
      return Row(code: cells[0], name: Text(sv: cells[1], en: cells[2]))
    }
  }

  /// The rows of a table `code|name; …`, as name and code.
  static func otherNames(of table: String) -> [String: String] {
    let pairs = cells(of: table).compactMap { cells in
      cells.count == 2 ? (cells[1], cells[0]) : nil
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The code for each spelling of a name in either language.
  static func codes(_ rows: [Row], others: [String: String]) -> [Spelling: String] {
    var codes: [Spelling: String] = [:]
    for (name, code) in others { codes[Spelling(name)] = code }
    for row in rows {
      codes[Spelling(row.name.sv)] = row.code
      codes[Spelling(row.name.en)] = row.code
    }
    return codes
  }

  /// Parted byte by byte, which is many times faster than by characters; the separators are ASCII.
  private static func cells(of table: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    for byte in Array(table.utf8) + [UInt8(ascii: "\n")] {
      let endsRow = byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\n")
      guard endsRow || byte == UInt8(ascii: "|") else {
        let isMargin = row.isEmpty && cell.isEmpty && byte == UInt8(ascii: " ")
        if !isMargin { cell.append(byte) }
        continue
      }
      if !cell.isEmpty { row.append(String(decoding: cell, as: UTF8.self)) }
      cell.removeAll(keepingCapacity: true)
      guard endsRow else { continue }
      if !row.isEmpty { rows.append(row) }
      row = []
    }
    return rows
  }
}
