import Diagnostics

/// Tells rows of sums and of balances from what is booked, by their words.
struct CSVRowWords {
  private let heading: CSVHeading
  private let amounts: Set<Int>

  init(_ heading: CSVHeading) {
    self.heading = heading
    let columns = [CSVColumn.amount, .debit, .credit, .currency, .currencyAmount]
    amounts = Set(columns.compactMap { heading.places[$0] })
  }

  // MARK: Sums

  /// The words that a sum is called by.
  private static let sums: Set = [
    "summa", "summor", "delsumma", "total", "totalt", "totaler", "totals", "sum", "subtotal",
    "totalsumma", "totalbelopp", "slutsumma", "grandtotal",
  ]

  /// Whether it is a row of sums: one that has no voucher, and whose words begin with one for a
  /// sum, or end with one as a spreadsheet's subtotals do: “7051 Summa”.
  func areOfSum(_ record: CSVTable.Record) -> Bool {
    let date = heading.cell(.date, of: record)
    if let date {
      if Self.nameSum(date.text) { return true }
      guard LedgerDay(written: date.text) == nil else { return false }
    }
    if let number = heading.cell(.voucher, of: record) {
      return date == nil ? Self.nameSum(number.text) : Self.begins(number.text)
    }
    let cells = record.cells.filter { !$0.text.trimmed.isEmpty }
    if let first = cells.first, Self.begins(first.text) { return true }
    guard date == nil else { return false }
    return cells.contains { Self.begins($0.text) || Self.endsCode($0.text) }
      || standsAlone(in: record)
  }

  private static func nameSum(_ text: String) -> Bool {
    text.contains(where: \.isLetter) && (begins(text) || ends(text))
  }

  private static func begins(_ text: String) -> Bool {
    let words = words(of: text)
    guard let first = words.first else { return false }
    // Or in two words, as a subtotal may be written.
    return sums.contains(first.foldedHeading)
      || sums.contains(words.prefix(2).joined().foldedHeading)
  }

  private static func ends(_ text: String) -> Bool {
    words(of: text).last.map { sums.contains($0.foldedHeading) } ?? false
  }

  /// Whether all before the word is a code. “Hotellrum totalt” may be booked.
  private static func endsCode(_ text: String) -> Bool {
    ends(text) && words(of: text).dropLast().allSatisfy { $0.contains(where: \.isNumber) }
  }

  /// Whether words that end with one for a sum have nothing beside them but amounts: subtotals of
  /// “7052 Hotell” are “7052 Hotell Summa”.
  private func standsAlone(in record: CSVTable.Record) -> Bool {
    let others = record.cells.enumerated().filter { index, cell in
      !cell.text.trimmed.isEmpty && !amounts.contains(index)
        && CSVNumber(cell.text).decimalMark == nil
    }
    guard others.count == 1, let label = others.first?.element else { return false }
    return Self.ends(label.text)
  }

  private static func words(of text: String) -> [String] {
    String(text.unicodeScalars.prefix(200)).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The words with figures beside the amounts, of which one may be the account or the object that
  /// the sum is of.
  func codes(in record: CSVTable.Record) -> [String] {
    var codes: [String] = []
    for (index, cell) in record.cells.enumerated() where !amounts.contains(index) {
      codes += Self.words(of: cell.text).filter { $0.contains(where: \.isNumber) }
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
