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

  /// What two rows have in common that are probably one cost.
  private struct Likeness: Hashable {
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
  private var alike: [Likeness: Row] = [:]

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
        for likeness in Self.likenesses(of: cost, on: date, entry.text) { alike[likeness] = row }
      }
    }
  }

  /// The row of a cost on a day.
  func row(of cost: Cost, on date: CalendarDate) -> Row? {
    rows[DatedCost(cost: cost, date: date)]
  }

  /// A row of the same voucher, year and amount that has the day or the text in common with one:
  /// what else differs may have been corrected between the reports.
  func row(like cost: Cost, on date: CalendarDate, _ text: String?) -> Row? {
    Self.likenesses(of: cost, on: date, text).lazy.compactMap { alike[$0] }.first
  }

  private static func likenesses(
    of cost: Cost, on date: CalendarDate, _ text: String?
  ) -> [Likeness] {
    let text = Spelling(text ?? "").folded
    let shared: [Likeness.Shared] = text.isEmpty ? [.day(date)] : [.day(date), .text(text)]
    return shared.map {
      Likeness(voucher: cost.voucher, year: cost.year, amount: cost.amount, shared: $0)
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
