/// What the rows of a table come to, to check its rows of sums by.
///
/// A sum may be of all rows, of those since any sum above it (totals stand below subtotals), or of
/// those of one account, cost centre or project; with the opening balances or without them.
struct CSVSums {
  /// The sum of some rows so far, and what it was at each sum.
  private struct Tally {
    var rows: Int128 = 0
    var openings: Int128 = 0
    private var marks: Set<Int128> = []
    private var openedMarks: Set<Int128> = []

    func comesTo(_ sum: Int128) -> Bool {
      let (rest, opened) = (rows - sum, rows + openings - sum)
      return rest == 0 || opened == 0 || marks.contains(rest) || openedMarks.contains(opened)
    }

    mutating func mark() {
      marks.insert(rows)
      openedMarks.insert(rows + openings)
    }
  }

  private var all = Tally()
  private var byCode: [String: Tally] = [:]

  mutating func add(_ row: VoucherRow) {
    all.rows += Int128(row.amount)
    if !row.account.isEmpty { byCode[row.account, default: Tally()].rows += Int128(row.amount) }
    for object in row.objects where Self.dimensions.contains(object.dimension) {
      byCode[object.number, default: Tally()].rows += Int128(row.amount)
    }
  }

  private static let dimensions = [LedgerObject.costCentre, LedgerObject.project]

  mutating func add(opening amount: Int64, of code: String?) {
    all.openings += Int128(amount)
    if let code { byCode[code, default: Tally()].openings += Int128(amount) }
  }

  /// Takes in a row of sums.
  ///
  /// - Parameter codes: the accounts and objects that it may be of.
  /// - Returns: nil where it is right, else what there was to add up.
  mutating func take(_ sum: Int64, of codes: [String]) -> Shortfall? {
    let sum = Int128(sum)
    let code = codes.first { byCode[$0] != nil }
    let isRight =
      all.comesTo(sum) || codes.contains { byCode[$0].map { $0.comesTo(sum) } ?? false }
    defer {
      all.mark()
      for code in codes { byCode[code]?.mark() }
    }
    guard !isRight else { return nil }
    let tally = code.flatMap { byCode[$0] } ?? all
    return Shortfall(sum: sum, rows: tally.rows, openings: tally.openings, code: code)
  }

  /// A sum that is not what the rows come to.
  struct Shortfall {
    var sum: Int128
    var rows: Int128
    var openings: Int128
    /// The account or the object that it is of; nil for all rows.
    var code: String?
  }
}
