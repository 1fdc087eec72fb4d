import Diagnostics
import FormKit
import RuleKit

/// The costs that the earlier reports of a case hold.
struct EarlierCosts {
  struct Row {
    let report: Int
    let index: Int
    let year: Int
    let voucher: String
    let text: String

    var place: RelatedPlace {
      .in(Report.self, number: report, holds: voucher) {
        ($0 / Report.finance / Finance.entries)[index] / Entry.voucher
      }
    }
  }

  private struct DatedCost: Hashable {
    let cost: Cost
    let date: CalendarDate
  }

  /// A payment of the same voucher, year and amount, and what else two rows of it share.
  private struct Payment: Hashable {
    enum Shared: Hashable {
      case day(CalendarDate)
      case text(String)
    }

    let voucher: String
    let year: Int
    let amount: Money
    let shared: Shared
  }

  private var rows: [DatedCost: Row] = [:]
  private var moved: [Payment: Row] = [:]

  /// Nil for the report on the first year, or on none.
  init?(before report: Report, in context: CaseContext) {
    guard let year = report.details.year, year > 1, !report.finance.entries.isEmpty else {
      return nil
    }
    for number in context.reports.indices {
      let earlier = context.reports[number]
      guard let other = earlier.details.year, other < year else { continue }
      for (index, entry) in earlier.finance.entries.enumerated() {
        guard let voucher = entry.voucher, let date = entry.date,
          let cost = Cost(entry, of: VoucherNumber(voucher))
        else { continue }
        let row = Row(
          report: number, index: index, year: other, voucher: voucher, text: entry.text ?? "")
        rows[DatedCost(cost: cost, date: date)] = row
        for payment in Self.payments(of: entry) { moved[payment] = row }
      }
    }
  }

  /// The entry of a cost on a day.
  func entry(of cost: Cost, on date: CalendarDate) -> Row? {
    rows[DatedCost(cost: cost, date: date)]
  }

  /// An entry of the same voucher, year and amount that has either the day or the text in common
  /// with one: what else differs may have been corrected between the reports.
  func entry(like entry: Entry) -> Row? {
    Self.payments(of: entry).lazy.compactMap { moved[$0] }.first
  }

  private static func payments(of entry: Entry) -> [Payment] {
    guard let voucher = entry.voucher, let date = entry.date, let amount = entry.amount else {
      return []
    }
    let text = Spelling(entry.text ?? "").folded
    let shared: [Payment.Shared] = text.isEmpty ? [.day(date)] : [.day(date), .text(text)]
    return shared.map {
      Payment(
        voucher: VoucherNumber(voucher).parted, year: date.year, amount: amount, shared: $0)
    }
  }
}

/// What makes two entries the same cost: the text may be worded otherwise, and the day mistyped.
struct Cost: Hashable {
  let voucher: String
  let year: Int
  let post: CostPost
  let activity: String?
  let amount: Money

  /// Nil for an entry that leaves out its day, post or amount.
  init?(_ entry: Entry, of number: VoucherNumber) {
    guard let date = entry.date, let post = entry.post, let amount = entry.amount else {
      return nil
    }
    voucher = number.folded
    year = date.year
    self.post = post
    activity = entry.activity
    self.amount = amount
  }
}
