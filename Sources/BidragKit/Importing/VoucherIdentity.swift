import Bookkeeping
import FormKit
import ICLD

/// What makes two vouchers the same: series, number and day.
///
/// Case does not count, nor do blanks and hyphens but between two figures, where they part the
/// series from the number: so V-1004 that someone typed as “v 1004” is found again, and 1-12 is not
/// 11-2. A number with a blank between its own figures is another.
struct VoucherIdentity: Hashable {
  let number: String
  let date: CalendarDate

  init(_ number: String, _ date: CalendarDate) {
    self.number = Self.joined(Spelling(number).folded)
    self.date = date
  }

  private static func joined(_ folded: String) -> String {
    folded.split(separator: "_").reduce("") { name, part in
      let areFigures = (name.last?.isNumber ?? false) && (part.first?.isNumber ?? false)
      return name + (areFigures ? "_" : "") + part
    }
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
