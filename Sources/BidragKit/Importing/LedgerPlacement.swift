import Bookkeeping
import Diagnostics
import FormKit
import ICLD

/// The rows of the books as entries of a report, voucher by voucher.
///
/// Rows of one voucher that belong to the same post and activity become one entry: pay and the
/// contributions on it, or a cost and what was paid back of it. Debit is above nought, credit
/// below.
struct LedgerPlacement {
  /// A voucher with the entries that it gives; without any where all that it cost is taken back.
  struct Placed {
    var identity: VoucherIdentity
    var voucher: Voucher
    var entries: [Entry]
  }

  private(set) var vouchers: [Placed] = []
  private(set) var findings: [Finding] = []
  /// How many rows belong to the case, whether they are placed or not.
  private(set) var rowCount = 0
  private(set) var leftOut = 0
  /// What is neither entered nor to be mended.
  private(set) var passed = PassedRows()

  /// Rows without a post, those of one account and one set of objects together.
  struct Unplaced {
    var row: VoucherRow
    var voucher: Voucher
    var count = 1
    var sum: Int128
  }

  /// Rows without an activity whose object stands for one, but is in no line of the mapping.
  struct UnnamedActivity {
    var object: LedgerObject
    /// The dimension, as the mapping calls it.
    var dimension: String
    var row: VoucherRow
    var voucher: Voucher
    var count = 1
    var sum: Int128
  }

  private var unnamed: [UnnamedActivity] = []
  private var unnamedPlaces: [LedgerObject: Int] = [:]
  private var unplaced: [Unplaced] = []
  private var unplacedPlaces: [UnplacedKey: Int] = [:]

  private struct UnplacedKey: Hashable {
    var account: String
    var objects: [LedgerObject]
  }

  private struct Key: Hashable {
    var post: CostPost
    var activity: String?
    var currency: String?
    var rate: LedgerNumber?
    var rateDate: LedgerDay?
    var rateSource: String?

    init(_ post: CostPost, _ activity: String?, _ currency: ForeignAmount?) {
      self.post = post
      self.activity = activity
      self.currency = currency?.code
      rate = currency?.rate
      rateDate = currency?.rateDate
      rateSource = currency?.rateSource
    }
  }

  /// The activities of the report, as it spells them.
  private let activities: [Spelling: String]

  init(_ ledger: Ledger, by mapping: AccountMapping, activities: [String]) {
    self.activities = Dictionary(
      activities.map { (Spelling($0), $0) }, uniquingKeysWith: { first, _ in first })
    let matcher = LedgerMatcher(mapping, ledger)
    for (identity, voucher) in Self.merged(ledger.vouchers) {
      guard let entries = entries(of: voucher, on: identity.date, matcher, ledger) else { continue }
      vouchers.append(Placed(identity: identity, voucher: voucher, entries: entries))
    }
    findings =
      unplaced.map { UnplacedRowRule.finding($0, ledger) }
      + unnamed.map { UnplacedRowRule.withoutActivity($0, ledger) } + findings
    if rowCount == 0, !ledger.vouchers.isEmpty {
      findings.append(NothingOfCaseRule.finding(mapping))
    }
  }

  /// The vouchers with those made one that are the same by number and day. What the books write in
  /// two ways, L1 123 and L1123, are two.
  private static func merged(
    _ vouchers: [Voucher]
  ) -> [(identity: VoucherIdentity, voucher: Voucher)] {
    var merged: [(identity: VoucherIdentity, voucher: Voucher)] = []
    var places: [VoucherIdentity: Int] = [:]
    for voucher in vouchers {
      guard let date = CalendarDate(voucher.date) else { continue }
      let name = EntryText.clean(voucher.name)
      let parted = VoucherIdentity(parted: name, date)
      if let place = places[parted] {
        merged[place].voucher.rows += voucher.rows
      } else {
        places[parted] = merged.count
        merged.append((VoucherIdentity(name, date), voucher))
      }
    }
    return merged
  }

  /// The entries that a voucher gives: none where its costs are taken back within it, and nil where
  /// none of its rows is placed or can be entered.
  private mutating func entries(
    of voucher: Voucher, on date: CalendarDate, _ matcher: LedgerMatcher, _ ledger: Ledger
  ) -> [Entry]? {
    var groups: [(key: Key, rows: [VoucherRow])] = []
    var places: [Key: Int] = [:]
    for row in voucher.rows {
      let (place, isCaught) = matcher.place(of: row, in: voucher)
      if isCaught { passed.caught[row.account, default: 0] += 1 }
      switch place {
      case .elsewhere: passed.elsewhere += 1
      case .noCost:
        rowCount += 1
        passed.balances[row.account, default: 0] += 1
      case .leftOut:
        rowCount += 1
        leftOut += 1
      case .unplaced:
        rowCount += 1
        note(row, voucher)
      case .placed(let post, let activity):
        rowCount += 1
        if activity == nil { noteUnnamedActivity(of: row, voucher, matcher) }
        let spelled = activity.map { activities[Spelling($0)] ?? $0 }
        let key = Key(post, spelled, row.currency)
        if let place = places[key] {
          groups[place].rows.append(row)
        } else {
          places[key] = groups.count
          groups.append((key, [row]))
        }
      }
    }
    guard !groups.isEmpty else { return nil }
    let refused = findings.count
    let entries = groups.compactMap { group in
      let text = EntryText.text(of: group.rows, voucher, ledger, isAlone: groups.count == 1)
      return entry(group.key, group.rows, voucher, date, text)
    }
    return entries.isEmpty && findings.count > refused ? nil : entries
  }

  private mutating func note(_ row: VoucherRow, _ voucher: Voucher) {
    let key = UnplacedKey(account: row.account, objects: row.objects)
    if let place = unplacedPlaces[key] {
      unplaced[place].count += 1
      unplaced[place].sum += Int128(row.amount)
    } else {
      unplacedPlaces[key] = unplaced.count
      unplaced.append(Unplaced(row: row, voucher: voucher, sum: Int128(row.amount)))
    }
  }

  private mutating func noteUnnamedActivity(
    of row: VoucherRow, _ voucher: Voucher, _ matcher: LedgerMatcher
  ) {
    guard let (object, dimension) = matcher.unnamedActivity(of: row) else { return }
    if let place = unnamedPlaces[object] {
      unnamed[place].count += 1
      unnamed[place].sum += Int128(row.amount)
    } else {
      unnamedPlaces[object] = unnamed.count
      unnamed.append(
        UnnamedActivity(
          object: object, dimension: dimension, row: row, voucher: voucher,
          sum: Int128(row.amount)))
    }
  }

  private mutating func entry(
    _ key: Key, _ rows: [VoucherRow], _ voucher: Voucher, _ date: CalendarDate, _ text: String
  ) -> Entry? {
    let sum = rows.reduce(Int128(0)) { $0 + Int128($1.amount) }
    guard let units = Int64(exactly: sum) else {
      findings.append(UnplacedRowRule.tooLarge(voucher))
      return nil
    }
    // A cost that is booked and taken back within one voucher is none.
    guard units != 0 else {
      passed.takenBack += 1
      return nil
    }
    var entry = Entry()
    entry.date = date
    entry.voucher = EntryText.clean(voucher.name)
    entry.text = text
    entry.post = key.post
    entry.activity = key.activity
    entry.amount = Money(minorUnits: units)
    guard fillCurrency(&entry, key, rows) else {
      let place = rows.first?.range ?? voucher.range
      findings.append(UnplacedRowRule.foreign(key.currency ?? "", voucher, at: place))
      return nil
    }
    if entry.isReadAgain { return entry }
    // Words that stand for something not filled in are replaced by the voucher's number.
    entry.text = entry.voucher
    if entry.isReadAgain { return entry }
    findings.append(UnplacedRowRule.unreadable(voucher))
    return nil
  }

  /// Fills in what the rows say of another currency; false where a report has no room for it.
  private func fillCurrency(_ entry: inout Entry, _ key: Key, _ rows: [VoucherRow]) -> Bool {
    guard let code = key.currency else { return true }
    guard let currency = Currency(code: code) else { return false }
    entry.currency = currency
    entry.rate = key.rate.flatMap(DecimalNumber.init)
    entry.rateDate = key.rateDate.flatMap(CalendarDate.init)
    entry.rateSource = key.rateSource
    guard (entry.rate == nil) == (key.rate == nil),
      (entry.rateDate == nil) == (key.rateDate == nil)
    else { return false }
    let amounts = rows.map { $0.currency?.amount }
    guard amounts.allSatisfy({ $0 != nil }) else { return true }
    entry.currencyAmount = LedgerNumber.sum(amounts.compactMap { $0 }).flatMap(DecimalNumber.init)
    return entry.currencyAmount != nil
  }
}

extension Entry {
  /// Whether the entry, written to a file and read from it, is the same.
  fileprivate var isReadAgain: Bool {
    guard let tree = tree(.entered(.swedish)) else { return false }
    let reading = FormReader.read(tree, as: Entry.self, kind: nil)
    return reading.findings.isEmpty && reading.form == self
  }
}

extension LedgerNumber {
  /// The sum of numbers; nil where it is too large to hold.
  fileprivate static func sum(_ numbers: [LedgerNumber]) -> LedgerNumber? {
    let scale = numbers.map(\.scale).max() ?? 0
    let sum = numbers.reduce(Int128(0)) { sum, number in
      sum + (0..<(scale - number.scale)).reduce(Int128(number.mantissa)) { value, _ in value * 10 }
    }
    return Int64(exactly: sum).flatMap { LedgerNumber(mantissa: $0, scale: scale) }
  }
}
