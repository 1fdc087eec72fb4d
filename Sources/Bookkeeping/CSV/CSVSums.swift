/// What the rows of a table come to, to check its rows of sums by.
///
/// A sum may be of all rows, of those since any sum above it (totals stand below subtotals), or of
/// those of accounts, cost centres or projects that it names; with the opening balances or without
/// them. Named together, accounts have one sum: one of them alone does not come to it.
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

    /// Both together, since the beginning of the table.
    func with(_ other: Tally) -> Tally {
      var both = Tally()
      both.rows = rows + other.rows
      both.openings = openings + other.openings
      return both
    }

    mutating func mark() {
      marks.insert(rows)
      openedMarks.insert(rows + openings)
    }
  }

  private var all = Tally()
  private var byAccount: [String: Tally] = [:]
  private var byCostCentre: [String: Tally] = [:]
  private var byProject: [String: Tally] = [:]

  mutating func add(_ row: VoucherRow) {
    let amount = Int128(row.amount)
    all.rows += amount
    if !row.account.isEmpty { byAccount[row.account, default: Tally()].rows += amount }
    for object in row.objects {
      switch object.dimension {
      case LedgerObject.costCentre: byCostCentre[object.number, default: Tally()].rows += amount
      case LedgerObject.project: byProject[object.number, default: Tally()].rows += amount
      default: break
      }
    }
  }

  mutating func add(opening amount: Int64, of code: String?) {
    all.openings += Int128(amount)
    if let code { byAccount[code, default: Tally()].openings += Int128(amount) }
  }

  /// Takes in a row of sums.
  ///
  /// - Parameter codes: the accounts and objects that it may be of.
  /// - Returns: nil where it is right, else what there was to add up.
  mutating func take(_ sum: Int64, of codes: [String]) -> Shortfall? {
    let codes = Set(codes).sorted()
    let shortfall = shortfall(of: Int128(sum), naming: codes)
    mark(codes)
    return shortfall
  }

  private func shortfall(of sum: Int128, naming codes: [String]) -> Shortfall? {
    let named = [byAccount, byCostCentre, byProject].compactMap { Self.part(codes, of: $0) }
    guard !all.comesTo(sum), !named.contains(where: { $0.tally.comesTo(sum) }) else { return nil }
    let (known, tally) = named.first ?? (codes: [], tally: all)
    return Shortfall(sum: sum, rows: tally.rows, openings: tally.openings, codes: known)
  }

  /// Those of the codes that rows have, and what the rows come to; nil where there are none.
  private static func part(
    _ codes: [String], of tallies: [String: Tally]
  ) -> (codes: [String], tally: Tally)? {
    let known = codes.filter { tallies[$0] != nil }
    guard let first = known.first, var tally = tallies[first] else { return nil }
    for code in known.dropFirst() {
      if let other = tallies[code] { tally = tally.with(other) }
    }
    return (known, tally)
  }

  private mutating func mark(_ codes: [String]) {
    all.mark()
    for code in codes {
      byAccount[code]?.mark()
      byCostCentre[code]?.mark()
      byProject[code]?.mark()
    }
  }

  /// A sum that is not what the rows come to.
  struct Shortfall {
    var sum: Int128
    var rows: Int128
    var openings: Int128
    /// The accounts or the objects that it is of; none for all rows.
    var codes: [String]
  }
}
