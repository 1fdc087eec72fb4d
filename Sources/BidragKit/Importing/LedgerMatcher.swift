import Bookkeeping
import FormKit
import ICLD

/// Tells by a mapping what a booked row is.
struct LedgerMatcher {
  /// What follows from the mapping for a row.
  enum Place: Hashable {
    /// It does not belong to the case, or is a bank account and the like: the other side of a cost.
    case elsewhere
    /// The mapping leaves it out.
    case leftOut
    /// A row of the case that is no cost, such as what was paid from the bank.
    case noCost
    /// It belongs to the case, but no line of the mapping gives it a post.
    case unplaced
    case placed(CostPost, activity: String?)
  }

  private let mapping: AccountMapping
  private let dimensions: [Spelling: Set<String>]
  private let ledger: Ledger
  /// The dimensions by which rows of the mapping tell activities apart, and what people call them.
  private var activityDimensions: [(name: String, numbers: Set<String>)] = []

  init(_ mapping: AccountMapping, _ ledger: Ledger) {
    self.mapping = mapping
    self.ledger = ledger
    var dimensions: [Spelling: Set<String>] = [:]
    for (number, name) in ledger.dimensions {
      dimensions[Spelling(name), default: []].insert(number)
      dimensions[Spelling(number), default: []].insert(number)
    }
    // What the file says of its dimensions counts for their names and their numbers.
    for (name, numbers) in Self.usualNames where dimensions[name] == nil {
      let usual = numbers.filter { Self.isUsual($0, in: ledger) }
      if !usual.isEmpty { dimensions[name] = usual }
    }
    self.dimensions = dimensions
    // With accounts or words besides, a line is of some costs of an activity, not of all.
    let lines = mapping.rows.filter { line in
      line.activity != nil && line.object != nil && line.accounts == nil && line.text == nil
    }
    for name in lines.compactMap(\.dimension)
    where !activityDimensions.contains(where: { $0.name == name }) {
      activityDimensions.append((name, numbers(of: name)))
    }
    let named = lines.filter { $0.dimension == nil }.compactMap(\.object)
    if !named.isEmpty { addDimensions(ofObjects: named) }
  }

  /// Adds those in which the file has objects that lines name without a dimension.
  private mutating func addDimensions(ofObjects names: [String]) {
    var seen: Set<LedgerObject> = []
    for object in ledger.vouchers.lazy.flatMap(\.rows).flatMap(\.objects)
    where seen.insert(object).inserted {
      let dimension = object.dimension
      guard !activityDimensions.contains(where: { $0.numbers.contains(dimension) }),
        names.contains(where: { isCalled($0, object) })
      else { continue }
      activityDimensions.append((ledger.dimensions[dimension] ?? dimension, [dimension]))
    }
  }

  /// Whether a number stands for what SIE reserves it for: the file gives it no name, or one that
  /// is not what another number is reserved for.
  private static func isUsual(_ number: String, in ledger: Ledger) -> Bool {
    guard let declared = ledger.dimensions[number].map(Spelling.init) else { return true }
    let reserved = usualNames.filter { declared.folded.contains($0.key.folded) }.map(\.value)
    return reserved.isEmpty || reserved.contains { $0.contains(number) }
  }

  /// What the dimensions that SIE reserves are called, where the file does not say.
  private static let usualNames: [Spelling: Set<String>] = {
    let names: [(String, String)] = [
      ("kostnadsställe", "1"), ("cost_centre", "1"), ("ansvar", "1"), ("kostnadsbärare", "2"),
      ("cost_bearer", "2"), ("projekt", "6"), ("project", "6"), ("anställd", "7"),
      ("employee", "7"), ("kund", "8"), ("customer", "8"), ("leverantör", "9"), ("supplier", "9"),
      ("faktura", "10"), ("invoice", "10"),
    ]
    return names.reduce(into: [:]) { $0[Spelling($1.0), default: []].insert($1.1) }
  }()

  /// What a row is, and whether it has its post from a line that fits everything.
  func place(of row: VoucherRow, in voucher: Voucher) -> (place: Place, isCaught: Bool) {
    let belongs = mapping.selection.isEmpty || mapping.selection.contains { fits($0, row) }
    guard belongs else { return (.elsewhere, false) }
    let fitting = mapping.rows.filter { fits($0, row) && fits(text: $0.text, row, voucher) }
    let isCost = Self.isCost(row.account)
    // A line without accounts is meant for costs: the bank account of the same voucher is none.
    let decisive = fitting.first { line in
      (line.post != nil || line.leftOut == .yes) && (isCost || line.accounts != nil)
    }
    guard let decisive else { return (isCost ? .unplaced : .noCost, false) }
    guard let post = decisive.post else { return (.leftOut, false) }
    let place = Place.placed(post, activity: fitting.lazy.compactMap(\.activity).first)
    return (place, !decisive.hasConditions)
  }

  /// A table without accounts holds costs.
  private static func isCost(_ account: String) -> Bool { !AccountRanges.isOfBalances(account) }

  private func fits(_ condition: some RowCondition, _ row: VoucherRow) -> Bool {
    if let accounts = condition.accounts, !accounts.contains(row.account) { return false }
    guard condition.dimension != nil || condition.object != nil else { return true }
    let wanted = condition.dimension.map { numbers(of: $0) }
    return row.objects.contains { object in
      guard wanted.map({ isOne(object.dimension, of: $0) }) ?? true else { return false }
      return condition.object.map { isCalled($0, object) } ?? true
    }
  }

  /// The numbers, or the headings, of a dimension that the mapping names.
  private func numbers(of dimension: String) -> Set<String> {
    dimensions[Spelling(dimension)] ?? [number(ofHeading: dimension) ?? dimension]
  }

  /// The dimension of a usual heading, as far as the file does not use its number otherwise.
  private func number(ofHeading name: String) -> String? {
    LedgerObject.dimension(ofHeading: name).flatMap { Self.isUsual($0, in: ledger) ? $0 : nil }
  }

  private func isOne(_ dimension: String, of wanted: Set<String>) -> Bool {
    wanted.contains(dimension) || wanted.contains { Spelling($0) == Spelling(dimension) }
  }

  /// Whether an object goes by a name: its number, what it is called, or a number that its name
  /// follows in the same cell.
  private func isCalled(_ name: String, _ object: LedgerObject) -> Bool {
    let spelling = Spelling(name)
    if Spelling(object.number) == spelling { return true }
    if let called = ledger.objects[object], Spelling(called) == spelling { return true }
    let first = object.number.split(separator: " ").first.map(String.init)
    return first.map { Spelling($0) == spelling } ?? false
  }

  /// The object by which the mapping would tell the activity of a row, where it does not name that
  /// object, and what it calls the dimension.
  func unnamedActivity(of row: VoucherRow) -> (object: LedgerObject, dimension: String)? {
    for object in row.objects where !object.standsForNone {
      // A cost centre is who pays; what is done need not follow from it.
      guard object.dimension != LedgerObject.costCentre,
        let dimension = activityDimensions.first(where: {
          isOne(object.dimension, of: $0.numbers)
        }),
        !mapping.rows.contains(where: { names($0, object) }),
        !mapping.selection.contains(where: { names($0, object) })
      else { continue }
      return (object, dimension.name)
    }
    return nil
  }

  /// Whether a line of the mapping names an object, whatever else it asks of a row.
  private func names(_ condition: some RowCondition, _ object: LedgerObject) -> Bool {
    guard let name = condition.object, isCalled(name, object) else { return false }
    return condition.dimension.map { isOne(object.dimension, of: numbers(of: $0)) } ?? true
  }

  private func fits(text words: String?, _ row: VoucherRow, _ voucher: Voucher) -> Bool {
    guard let words = words?.lowercased() else { return true }
    return row.text.lowercased().contains(words) || voucher.text.lowercased().contains(words)
  }
}

extension LedgerObject {
  /// Whether the number is what finance systems write where there is no object: noughts or hyphens.
  fileprivate var standsForNone: Bool { number.allSatisfy { "0- ".contains($0) } }
}
