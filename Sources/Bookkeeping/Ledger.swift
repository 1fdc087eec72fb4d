public import Diagnostics

/// What a file from a finance system holds: vouchers, and what its accounts and objects are called.
public struct Ledger: Sendable, Hashable {
  /// What accounts are called, by number.
  public var accounts: [String: String] = [:]
  /// What dimensions are called: each by its number in SIE, or by its heading in CSV.
  public var dimensions: [String: String] = [:]
  /// What objects are called.
  public var objects: [LedgerObject: String] = [:]
  /// In the order of the file.
  public var vouchers: [Voucher] = []
  /// How many rows were taken for opening and closing balances and left out, by account; of a row
  /// without one by no letters.
  public var balances: [String: Int] = [:]

  public init() {}
}

/// An object that a row is booked on: a cost centre, a project, an activity.
public struct LedgerObject: Sendable, Hashable {
  /// The dimension: its number in SIE, or its heading in CSV.
  public var dimension: String
  /// The object's number, as it stands in the file.
  public var number: String

  public init(dimension: String, number: String) {
    self.dimension = dimension
    self.number = number
  }

  /// The dimensions that SIE reserves and that columns of CSV files go by, too.
  public static let costCentre = "1"
  public static let project = "6"

  /// The dimension of a column with one of the usual headings of these two; nil of any other.
  package static func dimension(ofHeading heading: String) -> String? {
    switch CSVColumn.usual(for: heading.foldedHeading) {
    case .costCentre: costCentre
    case .project: project
    default: nil
    }
  }
}

/// A voucher: a date, a number within a series, and the rows that were booked.
public struct Voucher: Sendable, Hashable {
  public var series: String
  public var number: String
  public var date: LedgerDay
  public var text: String
  public var rows: [VoucherRow]
  /// Where its number stands in the file.
  public var range: SourceRange

  public init(
    series: String, number: String, date: LedgerDay, text: String = "", rows: [VoucherRow] = [],
    range: SourceRange
  ) {
    self.series = series
    self.number = number
    self.date = date
    self.text = text
    self.rows = rows
    self.range = range
  }

  /// Series and number as people write them together: V41207; with a hyphen where two figures meet.
  public var name: String {
    guard let last = series.last, let first = number.first else { return series + number }
    return last.isNumber && first.isNumber ? "\(series)-\(number)" : series + number
  }

  /// The sum of the rows in öre, nought where they balance.
  public var balance: Int128 { rows.reduce(0) { $0 + Int128($1.amount) } }
}

/// One row of a voucher.
public struct VoucherRow: Sendable, Hashable {
  public var account: String
  public var objects: [LedgerObject]
  /// In öre: debit above nought, credit below.
  public var amount: Int64
  public var text: String
  public var currency: ForeignAmount?
  /// Where the row stands in the file.
  public var range: SourceRange

  public init(
    account: String, objects: [LedgerObject] = [], amount: Int64, text: String = "",
    currency: ForeignAmount? = nil, range: SourceRange
  ) {
    self.account = account
    self.objects = objects
    self.amount = amount
    self.text = text
    self.currency = currency
    self.range = range
  }
}

/// What a cost was in the currency that it was paid in, as far as the file says.
public struct ForeignAmount: Sendable, Hashable {
  /// The code of the currency, three letters.
  public var code: String
  public var amount: LedgerNumber?
  /// Kronor for one unit.
  public var rate: LedgerNumber?
  public var rateDate: LedgerDay?
  public var rateSource: String?

  public init(code: String) { self.code = code }
}
