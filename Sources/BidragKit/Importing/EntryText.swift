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
    line.append(contentsOf: words.unicodeScalars.prefix(longest).lazy.compactMap(sign))
    return String(line).split(separator: " ").joined(separator: " ")
  }

  /// What stands on the line for a scalar; nothing for one that cannot be seen.
  private static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // Letters that need no look at Unicode's tables.
    if (" "..."~").contains(scalar) { return scalar }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: " "
    case .format, .surrogate, .privateUse, .unassigned: nil
    default: scalar
    }
  }

  private static let longest = 500
}
