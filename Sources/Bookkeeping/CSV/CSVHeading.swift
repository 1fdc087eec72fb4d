import Diagnostics

/// The heading row of a table: which column holds what.
struct CSVHeading {
  let record: CSVTable.Record
  /// The place of each known column.
  private(set) var places: [CSVColumn: Int] = [:]
  /// Columns with other headings, which may hold objects.
  private(set) var others: [(index: Int, name: String)] = []
  /// Headings that two columns have that mean the same.
  private(set) var doubles: [PlacedText] = []

  init(_ record: CSVTable.Record, _ layout: CSVLayout) {
    self.record = record
    let folded = record.cells.map(\.text.foldedHeading)
    for (column, heading) in layout.headings {
      places[column] = folded.firstIndex(of: heading.foldedHeading)
    }
    let taken = Set(places.values)
    for (index, name) in folded.enumerated() where !name.isEmpty && !taken.contains(index) {
      place(index, name, layout)
    }
  }

  private mutating func place(_ index: Int, _ name: String, _ layout: CSVLayout) {
    let cell = record.cells[index]
    guard let column = CSVColumn.usual(for: name), layout.headings[column] == nil else {
      others.append((index, cell.text.trimmed))
      return
    }
    if places[column] == nil {
      places[column] = index
    } else if column == .text, let weak = places[.text], isWeak(weak), !isWeak(index) {
      others.append((weak, record.cells[weak].text.trimmed))
      places[.text] = index
    } else if column == .text || column == .costCentre {
      others.append((index, cell.text.trimmed))
    } else {
      doubles.append(cell)
    }
  }

  /// Whether a heading for text is that of the account's name as often.
  private func isWeak(_ index: Int) -> Bool {
    ["benamning", "kostnad", "details"].contains(record.cells[index].text.foldedHeading)
  }

  /// What a record has in a column; nil where it is blank.
  func cell(_ column: CSVColumn, of record: CSVTable.Record) -> PlacedText? {
    record.cell(places[column])
  }

  /// What the table cannot do without, and does not have.
  var absent: [CSVColumn] {
    var absent: [CSVColumn] = []
    if places[.date] == nil { absent.append(.date) }
    if places[.voucher] == nil { absent.append(.voucher) }
    if places[.amount] == nil, places[.debit] == nil, places[.credit] == nil {
      absent.append(.amount)
    }
    return absent
  }

  /// The column of amounts that is in another currency than kronor, by its own heading, where
  /// amounts are taken from it or there are no others.
  func foreignAmount(_ layout: CSVLayout) -> (cell: PlacedText, code: String)? {
    let sides = [CSVColumn.amount, .debit, .credit].compactMap { places[$0] }
    for index in sides.isEmpty ? others.map({ $0.index }) : sides {
      let cell = record.cells[index]
      if let code = Self.currency(in: cell.text, layout) { return (cell, code) }
    }
    return nil
  }

  /// The foreign currency that a heading of amounts names: BWP of "Amount (BWP)".
  private static func currency(in heading: String, _ layout: CSVLayout) -> String? {
    let words = heading.unicodeScalars.prefix(200).split { !$0.properties.isAlphabetic }
      .map(String.init)
    guard let code = words.last, code != "SEK", layout.currencies.contains(code) else { return nil }
    let rest = words.dropLast().filter { !["i", "in"].contains($0.lowercased()) }.joined()
    switch CSVColumn.usual(for: rest.foldedHeading) {
    case .amount, .debit, .credit: return code
    default: return nil
    }
  }

  /// Whether so much is known that this is the heading row, even if something is missing.
  var isLikely: Bool { places.count >= 2 && absent.count <= 2 && !hasFigures }

  /// Headings are words; of what is booked most cells are figures.
  private var hasFigures: Bool {
    record.cells.contains { cell in
      let text = cell.text.trimmed
      return LedgerDay(written: text) != nil || CSVNumber(text).number != nil
    }
  }

  /// The last column that a record must reach.
  var lastNeeded: Int {
    let sides = [places[.debit], places[.credit]].compactMap { $0 }.min()
    return [places[.date], places[.voucher], places[.amount] ?? sides].compactMap { $0 }.max() ?? 0
  }

  /// Whether a cell that goes on over lines holds what looks like a booked row: then its quotation
  /// mark may belong to the text, and was closed by another one rows below.
  func hasRow(in cell: PlacedText, _ separator: Unicode.Scalar) -> Bool {
    guard cell.range.start.line < cell.range.end.line, let date = places[.date],
      let voucher = places[.voucher]
    else { return false }
    let lines = cell.text.unicodeScalars.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r"
    }
    return lines.dropFirst().contains { line in
      let parts = line.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count > 3, parts.count > max(date, voucher) else { return false }
      let number = String(parts[voucher])
      return LedgerDay(written: String(parts[date])) != nil && number.contains(where: \.isNumber)
    }
  }

  /// Whether a record has a day and an amount in their columns, and a voucher if there is a column
  /// for it: then it is booked.
  func hasBooked(_ record: CSVTable.Record) -> Bool {
    guard let date = cell(.date, of: record), LedgerDay(written: date.text) != nil,
      places[.voucher] == nil || cell(.voucher, of: record) != nil
    else { return false }
    return [CSVColumn.amount, .debit, .credit].contains { column in
      cell(column, of: record).map { CSVNumber($0.text).number != nil } ?? false
    }
  }

  // MARK: Finding it

  /// The heading row among the first records, and what separates the columns.
  static func find(
    in text: String, _ layout: CSVLayout
  ) -> (heading: CSVHeading, row: Int, separator: Unicode.Scalar)? {
    var best: (heading: CSVHeading, row: Int, separator: Unicode.Scalar)?
    for separator in CSVTable.separators {
      let table = CSVTable(text, separator: separator)
      for (row, record) in table.prefix(mostRowsAbove).enumerated() {
        // Below a whole heading rows are booked, and another one among them is of another table.
        if let best, best.separator == separator, best.heading.absent.isEmpty { break }
        let heading = CSVHeading(record, layout)
        guard heading.isLikely, heading.places.count > best?.heading.places.count ?? 0 else {
          continue
        }
        best = (heading, row, separator)
      }
    }
    return best
  }

  /// Titles and the choices of a report may stand above the heading row, but not more than so many.
  static let mostRowsAbove = 30
}
