import Diagnostics
import FormKit
import ICLD

/// A voucher that stands in another report of the case.
struct ReportedVoucher {
  /// The report's file.
  var report: String
  /// What its entries there come to; nil where one of them has no amount.
  var amount: Money?

  /// The vouchers of the reports among a case's other documents; of one that stands in several,
  /// that of the first.
  static func all(in documents: [LoadedDocument]) -> [VoucherIdentity: ReportedVoucher] {
    var all: [VoucherIdentity: ReportedVoucher] = [:]
    for loaded in documents {
      guard case .report(let report)? = loaded.document else { continue }
      for (identity, entries) in report.finance.entries.byVoucher where all[identity] == nil {
        let amounts = entries.compactMap(\.amount)
        all[identity] = ReportedVoucher(
          report: PathName.last(of: loaded.source.name),
          amount: amounts.count == entries.count ? Money.sum(amounts) : nil)
      }
    }
    return all
  }
}
