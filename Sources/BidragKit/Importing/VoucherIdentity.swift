import Bookkeeping
import FormKit
import ICLD

/// What makes two vouchers the same: series, number and day.
struct VoucherIdentity: Hashable {
  let number: String
  let date: CalendarDate

  init(_ number: String, _ date: CalendarDate) {
    self.number = VoucherNumber(number).folded
    self.date = date
  }

  /// Nil for an entry that does not say which voucher it is.
  init?(_ entry: Entry) {
    guard let voucher = entry.voucher, let date = entry.date else { return nil }
    self.init(voucher, date)
  }
}

extension [Entry] {
  /// The entries of each voucher; those that do not say which they are of are in none.
  var byVoucher: [VoucherIdentity: [Entry]] {
    reduce(into: [:]) { vouchers, entry in
      if let identity = VoucherIdentity(entry) { vouchers[identity, default: []].append(entry) }
    }
  }
}

extension CalendarDate {
  /// A day in the books; nil outside the calendar's years.
  init?(_ day: LedgerDay) { self.init(year: day.year, month: day.month, day: day.day) }
}

extension DecimalNumber {
  init?(_ number: LedgerNumber) { self.init(mantissa: number.mantissa, scale: number.scale) }
}
