import Diagnostics

/// Reads one record of a table.
struct CSVRowReader {
  struct Row {
    var series: String
    var number: String
    var date: LedgerDay
    var row: VoucherRow
    /// Where the voucher's number stands.
    var numberRange: SourceRange
  }

  enum Content {
    case row(Row)
    /// A row of sums, and the accounts and objects that it may be the sum of.
    case sum(Int64, codes: [String], SourceRange)
    /// What an account was at when the table begins, or ends: then without an amount.
    case balance(opening: Int64?, account: String?)
    /// A heading, a sum without an amount, or a row that cannot be read.
    case nothing
  }

  private let heading: CSVHeading
  private let layout: CSVLayout
  private let mark: CSVNumber.Mark?
  private let words: CSVRowWords

  init(_ heading: CSVHeading, _ layout: CSVLayout, mark: CSVNumber.Mark?) {
    self.heading = heading
    self.layout = layout
    self.mark = mark
    words = CSVRowWords(heading)
  }

  private func cell(_ column: CSVColumn, of record: CSVTable.Record) -> PlacedText? {
    heading.cell(column, of: record)
  }

  func read(_ record: CSVTable.Record, _ findings: inout NotedFindings) -> Content {
    if isHeading(record) { return .nothing }
    if words.areOfSum(record) { return sum(of: record) }
    if words.areOfBalance(record) { return balance(of: record) }
    guard !isShifted(record, &findings) else { return .nothing }
    let errors = findings.errorCount
    let date = date(of: record, &findings)
    let number = number(of: record, &findings)
    let account = account(of: record, &findings)
    let amount = amount(of: record, &findings)
    let currency = currency(of: record, &findings)
    guard findings.errorCount == errors, let date, let number, let amount else { return .nothing }
    let text = cell(.text, of: record)?.text ?? ""
    return .row(
      Row(
        series: cell(.series, of: record)?.text ?? "", number: number.text.numberOfVoucher,
        date: date,
        row: VoucherRow(
          account: account ?? "", objects: objects(of: record), amount: amount, text: text,
          currency: currency, range: record.range),
        numberRange: number.range))
  }

  // MARK: Rows that are no rows

  /// Whether it is the heading row once more, as at the top of each page.
  private func isHeading(_ record: CSVTable.Record) -> Bool {
    record.cells.elementsEqual(heading.record.cells) { $0.text == $1.text }
  }

  private func sum(of record: CSVTable.Record) -> Content {
    var ignored = NotedFindings()
    guard let sum = amount(of: record, &ignored) else { return .nothing }
    return .sum(sum, codes: words.codes(in: record), record.range)
  }

  private func balance(of record: CSVTable.Record) -> Content {
    var ignored = NotedFindings()
    let opening = words.areOfOpening(record) ? amount(of: record, &ignored) : nil
    return .balance(opening: opening, account: cell(.account, of: record)?.text.figuresOfAccount)
  }

  private func isShifted(_ record: CSVTable.Record, _ findings: inout NotedFindings) -> Bool {
    let width = heading.record.cells.count
    let count = record.cells.count
    if let extra = record.cells.dropFirst(width).first(where: { !$0.text.trimmed.isEmpty }) {
      findings.note(CSVShiftedRule.tooMany(count, of: width, at: extra.range))
      return true
    }
    guard count <= heading.lastNeeded else { return false }
    findings.note(CSVShiftedRule.tooFew(count, of: width, at: record.range))
    return true
  }

  // MARK: Cells

  private func date(of record: CSVTable.Record, _ findings: inout NotedFindings) -> LedgerDay? {
    guard let cell = cell(.date, of: record) else {
      findings.note(CSVValueRule.absent(.date, at: record.range))
      return nil
    }
    let day = LedgerDay(written: cell.text)
    if day == nil { findings.note(CSVValueRule.wrong(.date, cell)) }
    return day
  }

  private func number(of record: CSVTable.Record, _ findings: inout NotedFindings) -> PlacedText? {
    let number = cell(.voucher, of: record)
    if number == nil { findings.note(CSVValueRule.absent(.voucher, at: record.range)) }
    return number
  }

  /// The figures that an account begins with; its name may follow.
  private func account(of record: CSVTable.Record, _ findings: inout NotedFindings) -> String? {
    guard heading.places[.account] != nil else { return nil }
    guard let cell = cell(.account, of: record) else {
      findings.note(CSVValueRule.absent(.account, at: record.range))
      return nil
    }
    let figures = cell.text.figuresOfAccount
    if figures.isEmpty { findings.note(CSVValueRule.wrong(.account, cell)) }
    return figures
  }

  private func amount(of record: CSVTable.Record, _ findings: inout NotedFindings) -> Int64? {
    let errors = findings.errorCount
    var sum: Int128 = 0
    var isStated = false
    for (column, sign) in [(CSVColumn.amount, Int128(1)), (.debit, 1), (.credit, -1)] {
      guard column == .amount || heading.places[.amount] == nil else { continue }
      guard let cell = cell(column, of: record) else { continue }
      isStated = true
      guard let units = ore(cell, column, &findings) else { continue }
      if column == .credit, units < 0 { findings.noteOnce(CSVValueRule.negativeCredit(cell)) }
      sum += Int128(units) * sign
    }
    guard findings.errorCount == errors else { return nil }
    guard isStated, let amount = Int64(exactly: layout.hasReversedSigns ? -sum : sum) else {
      findings.note(CSVValueRule.absent(.amount, at: record.range))
      return nil
    }
    if let cell = cell(.amount, of: record), let other = sides(of: record), other != sum {
      findings.noteOnce(CSVValueRule.otherSides(cell, sum, other))
    }
    return amount
  }

  /// What debit and credit come to, with the sign that an amount beside them has; nil where neither
  /// is filled in, or one cannot be read.
  private func sides(of record: CSVTable.Record) -> Int128? {
    let (debit, credit) = (cell(.debit, of: record), cell(.credit, of: record))
    guard debit != nil || credit != nil, let more = units(debit), let less = units(credit) else {
      return nil
    }
    return layout.hasReversedSigns ? less - more : more - less
  }

  /// In öre; nought for a blank cell.
  private func units(_ cell: PlacedText?) -> Int128? {
    guard let cell else { return 0 }
    guard let units = CSVNumber(cell.text, mark: mark).number?.minorUnits else { return nil }
    return Int128(units)
  }

  private func ore(
    _ cell: PlacedText, _ column: CSVColumn, _ findings: inout NotedFindings
  ) -> Int64? {
    let number = CSVNumber(cell.text, mark: mark)
    if number.isAmbiguous {
      findings.note(CSVValueRule.ambiguous(cell))
      return nil
    }
    guard let units = number.number?.minorUnits else {
      findings.note(CSVValueRule.wrong(column, cell))
      return nil
    }
    if number.isDoubtful { findings.noteOnce(CSVValueRule.doubtful(cell, units)) }
    return units
  }

  private func objects(of record: CSVTable.Record) -> [LedgerObject] {
    let known: [(CSVColumn, String)] = [
      (.costCentre, LedgerObject.costCentre), (.project, LedgerObject.project),
    ]
    let usual = known.compactMap { column, dimension in
      cell(column, of: record).map { LedgerObject(dimension: dimension, number: $0.text) }
    }
    let others = heading.others.compactMap { index, name in
      record.cell(index).map { LedgerObject(dimension: name, number: $0.text) }
    }
    return usual + others
  }

  // MARK: Currency

  private func currency(
    of record: CSVTable.Record, _ findings: inout NotedFindings
  ) -> ForeignAmount? {
    guard let code = cell(.currency, of: record) else { return nil }
    let letters = code.text.uppercased()
    guard letters.utf8.count == 3, letters.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      findings.note(CSVValueRule.wrong(.currency, code))
      return nil
    }
    guard letters != "SEK" else { return nil }
    var foreign = ForeignAmount(code: letters)
    foreign.amount = factor(.currencyAmount, .amount, of: record, &findings)
    if layout.hasReversedSigns, let amount = foreign.amount {
      foreign.amount = LedgerNumber(mantissa: 0 &- amount.mantissa, scale: amount.scale)
    }
    foreign.rate = factor(.rate, .factor, of: record, &findings)
    if let day = cell(.rateDate, of: record) {
      foreign.rateDate = LedgerDay(written: day.text)
      if foreign.rateDate == nil { findings.note(CSVValueRule.wrong(.rateDate, day)) }
    }
    foreign.rateSource = cell(.rateSource, of: record)?.text
    return foreign
  }

  private func factor(
    _ column: CSVColumn, _ kind: CSVNumber.Kind, of record: CSVTable.Record,
    _ findings: inout NotedFindings
  ) -> LedgerNumber? {
    guard let cell = cell(column, of: record) else { return nil }
    let number = CSVNumber(cell.text, as: kind, mark: mark)
    if number.isAmbiguous {
      findings.note(CSVValueRule.ambiguous(cell))
    } else if number.number == nil {
      findings.note(CSVValueRule.wrong(column, cell))
    }
    return number.number
  }

  /// The mark that some amount of the record shows to stand before decimals.
  static func decimalMark(in record: CSVTable.Record, _ heading: CSVHeading) -> CSVNumber.Mark? {
    for column in [CSVColumn.amount, .debit, .credit] {
      if let cell = record.cell(heading.places[column]),
        let mark = CSVNumber(cell.text).decimalMark
      {
        return mark
      }
    }
    return nil
  }
}

extension String {
  /// The figures at the beginning, which stand in groups of three where a spreadsheet took the
  /// account for an amount: 7 110.
  var figuresOfAccount: String {
    let isFigure = { (character: Character) in character.isASCII && character.isNumber }
    let figures = prefix(while: isFigure)
    let rest = dropFirst(figures.count)
    guard (1...3).contains(figures.count), let mark = rest.first,
      mark.isWhitespace || mark == "." || mark == ","
    else { return String(figures) }
    let groups = rest.dropFirst().split(separator: mark, omittingEmptySubsequences: false)
      .prefix { $0.count == 3 && $0.allSatisfy(isFigure) }
    return String(figures) + groups.joined()
  }

  /// The text without blanks but between two figures, where one may part the series from the
  /// number: L1 123 is not L1123.
  fileprivate var numberOfVoucher: String {
    var number = ""
    for part in split(whereSeparator: \.isWhitespace) {
      if let last = number.last, let first = part.first, last.isNumber, first.isNumber {
        number += " "
      }
      number += part
    }
    return number
  }
}
