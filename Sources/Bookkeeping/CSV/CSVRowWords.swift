import Diagnostics

/// Tells rows of sums and of balances from what is booked, by their words.
struct CSVRowWords {
  private let heading: CSVHeading
  private let amounts: Set<Int>

  init(_ heading: CSVHeading) {
    self.heading = heading
    amounts = Set([CSVColumn.amount, .debit, .credit].compactMap { heading.places[$0] })
  }

  // MARK: Sums

  private static let sums = ["summa", "delsumma", "total", "sum", "subtotal", "totalsumma"]
  /// The words that a sum is called by, wherever they stand: a spreadsheet's subtotals are
  /// “7051 Summa”.
  private static let wholeSums: Set = [
    "summa", "delsumma", "total", "totalt", "sum", "subtotal", "totalsumma", "slutsumma",
  ]

  func areOfSum(_ record: CSVTable.Record) -> Bool {
    let date = heading.cell(.date, of: record)
    let isDateOfSum = date.map { Self.nameSum($0.text) } ?? true
    guard isDateOfSum || date.flatMap({ LedgerDay(written: $0.text) }) == nil else { return false }
    let first = record.cells.first { !$0.text.trimmed.isEmpty }?.text.foldedHeading ?? ""
    if Self.sums.contains(where: { first.hasPrefix($0) }) { return true }
    let isNumberOfSum = heading.cell(.voucher, of: record).map { Self.nameSum($0.text) } ?? true
    return isDateOfSum && isNumberOfSum && record.cells.contains { Self.nameSum($0.text) }
  }

  private static func nameSum(_ text: String) -> Bool {
    let words = String(text.unicodeScalars.prefix(200)).split(whereSeparator: \.isWhitespace)
    guard let first = words.first, let last = words.last else { return false }
    return wholeSums.contains(String(first).foldedHeading)
      || wholeSums.contains(String(last).foldedHeading)
  }

  /// The words with figures beside the amounts, of which one may be the account or the object that
  /// the sum is of.
  func codes(in record: CSVTable.Record) -> [String] {
    var codes: [String] = []
    for (index, cell) in record.cells.enumerated() where !amounts.contains(index) {
      let text = String(cell.text.unicodeScalars.prefix(200))
      let words = text.split { !$0.isLetter && !$0.isNumber }
      codes += words.filter { $0.contains(where: \.isNumber) }.map(String.init)
    }
    return codes
  }

  // MARK: Balances

  /// What balances are called. A cost may begin with such a word: outgoing flights are booked, too.
  private static let openings: Set = [
    "ingaende", "ingaendebalans", "ingaendesaldo", "ingbalans", "ingsaldo", "ib", "openingbalance",
    "balancebroughtforward",
  ]
  private static let closings: Set = [
    "utgaende", "utgaendebalans", "utgaendesaldo", "utgbalans", "utgsaldo", "ub", "closingbalance",
    "balancecarriedforward",
  ]

  private static let balances = openings.union(closings)

  func areOfBalance(_ record: CSVTable.Record) -> Bool { name(one: Self.balances, record) }

  func areOfOpening(_ record: CSVTable.Record) -> Bool { name(one: Self.openings, record) }

  private func name(one balances: Set<String>, _ record: CSVTable.Record) -> Bool {
    // Some systems write IB for the number of a voucher.
    if let number = heading.cell(.voucher, of: record) {
      return balances.contains(number.text.foldedHeading)
    }
    return record.cells.contains { cell in
      // The day, the year or the account of the balance may follow.
      let words = cell.text.foldedHeading.filter { !$0.isNumber }
      return ["", "per", "konto"].contains { ending in
        words.hasSuffix(ending) && balances.contains(String(words.dropLast(ending.count)))
      }
    }
  }
}
