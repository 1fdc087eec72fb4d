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

  /// Of a number whose blanks between figures part the series from the number.
  init(parted number: String, _ date: CalendarDate) {
    self.number = VoucherNumber(number).parted
    self.date = date
  }

  /// Nil for an entry that does not say which voucher it is.
  init?(_ entry: Entry) {
    guard let voucher = entry.voucher, let date = entry.date else { return nil }
    self.init(voucher, date)
  }
}

extension LedgerPlacement.Placed {
  /// What tells the voucher from all others in the books.
  var parted: VoucherIdentity {
    VoucherIdentity(parted: EntryText.clean(voucher.name), identity.date)
  }
}

extension [Entry] {
  /// Those that are of a voucher in the books, however someone typed its number, but not those that
  /// have the very number of another one there; nil where none are left. Those with its own very
  /// number are enough where they come to the same.
  func entries(
    of voucher: LedgerPlacement.Placed, among books: Set<VoucherIdentity>
  ) -> [Entry]? {
    let own = filter { entry in
      guard let number = entry.voucher else { return false }
      let parted = VoucherIdentity(parted: number, voucher.identity.date)
      return parted == voucher.parted || !books.contains(parted)
    }
    let exact = own.filter { entry in
      entry.voucher.map { VoucherIdentity(parted: $0, voucher.identity.date) } == voucher.parted
    }
    let sum = Money.sum(voucher.entries.compactMap(\.amount))
    if !exact.isEmpty, Money.sum(exact.compactMap(\.amount)) == sum { return exact }
    return own.isEmpty ? nil : own
  }

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
