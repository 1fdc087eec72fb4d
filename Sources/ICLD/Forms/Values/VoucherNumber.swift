import FormKit

/// The number of a voucher as it is compared with another: V1004 that someone typed as “v 1 004” is
/// the same.
///
/// Case does not count, nor do blanks and hyphens but between two figures, where they part the
/// series from the number: 1-12 is not 11-2. A blank before three figures only sets off thousands,
/// as a spreadsheet does: 1 004 is 1004, and not 1-004.
///
/// Series L1 with the number 123 may be written “L1 123”, too, and then is not L1123. Where both
/// can be meant, `parted` tells them apart.
package struct VoucherNumber: Sendable {
  package let folded: String
  /// As `folded`, but for blanks between figures: they always part, as in 1-004.
  package let parted: String

  package init(_ written: String) {
    let ungrouped = Self.ungrouped(written)
    folded = Self.joined(Spelling(ungrouped).folded)
    parted = ungrouped == written ? folded : Self.joined(Spelling(written).folded)
  }

  private static func joined(_ folded: String) -> String {
    let mark = UInt8(ascii: "_")
    guard folded.utf8.contains(mark) else { return folded }
    var name: [UInt8] = []
    var isParted = false
    for byte in folded.utf8 {
      guard byte != mark else {
        isParted = true
        continue
      }
      if isParted, let last = name.last, isFigure(last), isFigure(byte) { name.append(mark) }
      isParted = false
      name.append(byte)
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func ungrouped(_ written: String) -> String {
    // The second is the last byte of a hard space.
    guard written.utf8.contains(where: { $0 == 0x20 || $0 == 0xA0 }) else { return written }
    let parts = written.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\u{A0}" }
    var name = ""
    var before = 0
    for (index, part) in parts.enumerated() {
      let first = part.utf8.prefix(while: isFigure).count
      let isGroup = first == 3 && (1...3).contains(before)
      if index > 0, !isGroup { name += " " }
      name += part
      before = part.utf8.reversed().prefix(while: isFigure).count
    }
    return name
  }

  private static func isFigure(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
