import Bookkeeping
import FormKit

/// What an entry of a report is called, by what the books say of it.
enum EntryText {
  /// The words of the voucher; where it gives several entries those of its rows, which tell them
  /// apart, and else what the account is called.
  static func text(
    of rows: [VoucherRow], _ voucher: Voucher, _ ledger: Ledger, isAlone: Bool
  ) -> String {
    let row = rows.lazy.map(\.text).first { !$0.isEmpty } ?? ""
    let words = isAlone ? [voucher.text, row] : [row, voucher.text]
    if let found = words.first(where: { !$0.isEmpty }) { return clean(found) }
    let account = rows.first?.account ?? ""
    return clean(ledger.accounts[account] ?? (account.isEmpty ? voucher.name : account))
  }

  /// The words on one line that a form can hold, without what cannot be seen.
  static func clean(_ words: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in words.unicodeScalars.prefix(longest) {
      // Nearly all are, and need not be looked up.
      guard !("!"..."~").contains(scalar) else {
        line.append(scalar)
        continue
      }
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: line.append(" ")
      case .format, .surrogate, .privateUse, .unassigned: continue
      default: line.append(scalar)
      }
    }
    return String(line).split(separator: " ").joined(separator: " ")
  }

  private static let longest = 500
}
