import Diagnostics

/// Reads a table of booked rows as finance systems export it.
///
/// What separates the columns, and which row is the heading, is found by the usual headings; rows
/// of one number and day are a voucher. A row of sums is checked and counts for nothing else.
struct CSVReader {
  private let rows: CSVRowReader
  private let layout: CSVLayout
  private var ledger = Ledger()
  private var findings = NotedFindings()
  private var places: [Key: Int] = [:]
  private var sums = CSVSums()

  private struct Key: Hashable {
    var series: String
    var number: String
    var date: LedgerDay
  }

  static func read(_ source: SourceText, _ layout: CSVLayout) -> LedgerReading {
    var reading = LedgerReading(source: source, format: .csv)
    guard let found = CSVHeading.find(in: source.text, layout) else {
      reading.findings = [CSVHeadingRule.finding(source)]
      return reading
    }
    let table = CSVTable(source.text, separator: found.separator)
    let first = FirstLook(table, found, layout)
    if let unclosed = first.unclosed {
      reading.findings = [CSVQuoteRule.finding(at: unclosed)]
      return reading
    }
    reading.findings = CSVColumnRule.findings(found.heading, layout)
    guard reading.findings.isEmpty else { return reading }
    var reader = CSVReader(found.heading, layout, mark: first.mark)
    if let row = first.rowInText { reader.findings.note(CSVQuoteRule.rowInText(at: row)) }
    if let row = first.rowAbove {
      reader.findings.note(CSVHeadingRule.rowAbove(found.heading.record.range.start.line, at: row))
    }
    for record in table.dropFirst(found.row + 1) { reader.read(record) }
    reader.finish(found.heading)
    reading.ledger = reader.ledger
    reading.findings = reader.findings.byPlace
    return reading
  }

  /// What only a look at the whole table tells.
  private struct FirstLook {
    var unclosed: SourceRange?
    /// The mark that some amount shows to stand before decimals.
    var mark: CSVNumber.Mark?
    /// The first text that holds what looks like a booked row.
    var rowInText: SourceRange?
    /// The first booked row above the heading row, in its columns or in those of another table.
    var rowAbove: SourceRange?

    init(
      _ table: CSVTable, _ found: (heading: CSVHeading, row: Int, separator: Unicode.Scalar),
      _ layout: CSVLayout
    ) {
      let (heading, row, separator) = found
      var table = table
      var count = 0
      var headings = [heading]
      while let record = table.next() {
        if count > row, mark == nil { mark = CSVRowReader.decimalMark(in: record, heading) }
        if rowInText == nil, count > row {
          rowInText = record.cells.first { heading.hasRow(in: $0, separator) }?.range
        }
        if count < row {
          if rowAbove == nil, headings.contains(where: { $0.hasBooked(record) }) {
            rowAbove = record.range
          }
          let other = CSVHeading(record, layout)
          if other.isLikely { headings.append(other) }
        }
        count += 1
      }
      unclosed = table.unclosed
    }
  }

  private init(_ heading: CSVHeading, _ layout: CSVLayout, mark: CSVNumber.Mark?) {
    self.layout = layout
    rows = CSVRowReader(heading, layout, mark: mark)
    for (_, name) in heading.others { ledger.dimensions[name] = name }
  }

  private mutating func read(_ record: CSVTable.Record) {
    guard !record.isBlank else { return }
    switch rows.read(record, &findings) {
    case .nothing: break
    case .sum(let sum, codes: let codes, let range): check(sum, of: codes, at: range)
    case .balance(opening: let opening, account: let account):
      ledger.balances[account ?? "", default: 0] += 1
      if let opening { sums.add(opening: opening, of: account) }
    case .row(let row): add(row)
    }
  }

  private mutating func add(_ row: CSVRowReader.Row) {
    sums.add(row.row)
    let key = Key(series: row.series, number: row.number, date: row.date)
    if let place = places[key] {
      ledger.vouchers[place].rows.append(row.row)
      return
    }
    places[key] = ledger.vouchers.count
    ledger.vouchers.append(
      Voucher(
        series: row.series, number: row.number, date: row.date, text: row.row.text,
        rows: [row.row], range: row.numberRange))
  }

  private mutating func check(_ sum: Int64, of codes: [String], at range: SourceRange) {
    guard let shortfall = sums.take(sum, of: codes), findings.hasNoErrors else { return }
    findings.note(CSVSumRule.finding(shortfall, at: range))
  }

  private mutating func finish(_ heading: CSVHeading) {
    guard findings.hasNoErrors else { return }
    if ledger.vouchers.isEmpty {
      findings.note(CSVHeadingRule.noRows(at: heading.record.range))
    }
    guard layout.holdsWholeVouchers else { return }
    for voucher in ledger.vouchers where voucher.balance != 0 {
      findings.note(VoucherBalanceRule.finding(voucher))
    }
  }
}
