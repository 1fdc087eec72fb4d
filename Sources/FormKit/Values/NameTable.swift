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
    var bytes = Array(table.utf8)[...]
    var rows: [Row] = []
    while !bytes.isEmpty {
      let code = bytes.cell(endedBy: UInt8(ascii: "|"))
      let name = bytes.cell(endedBy: UInt8(ascii: "|"))
      rows.append(Row(code: code, name: Text(sv: name, en: bytes.cell(endedBy: UInt8(ascii: ";")))))
    }
    return rows
  }

  /// The rows of a table `code|name; …`, as name and code.
  static func otherNames(of table: String) -> [String: String] {
    var bytes = Array(table.utf8)[...]
    var names: [String: String] = [:]
    while !bytes.isEmpty {
      let code = bytes.cell(endedBy: UInt8(ascii: "|"))
      names[bytes.cell(endedBy: UInt8(ascii: ";"))] = code
    }
    return names
  }

  /// The row of a code, among rows in the order of their codes.
  ///
  /// Halving the rows time and again: a document needs a few, and a dictionary holds all.
  static func row(of code: String, in rows: [Row]) -> Row? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = low + (high - low) / 2
      if rows[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].code == code ? rows[low] : nil
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
}

extension ArraySlice<UInt8> {
  /// Takes the next cell and the mark that ends it, by bytes, which is many times faster than by
  /// characters; the marks are ASCII.
  fileprivate mutating func cell(endedBy mark: UInt8) -> String {
    let cell = drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.prefix { $0 != mark }
    self = self[cell.endIndex...].dropFirst()
    return String(decoding: cell, as: UTF8.self)
  }
}
