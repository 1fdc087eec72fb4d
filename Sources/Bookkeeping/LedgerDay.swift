/// A day in the books.
public struct LedgerDay: Sendable, Hashable, Comparable {
  public var year: Int
  public var month: Int
  public var day: Int

  /// Nil where the calendar has no such day, or it lies outside the years 1900 to 2199.
  public init?(year: Int, month: Int, day: Int) {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1900...2199).contains(year), (1...12).contains(month),
      (1...lengths[month - 1]).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `20140407`, as SIE has it.
  public init?(digits: String) {
    let bytes = Array(digits.utf8)
    guard bytes.count == 8, bytes.allSatisfy(\.isFigure) else { return nil }
    let number = { (range: Range<Int>) in bytes[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
    self.init(year: number(0..<4), month: number(4..<6), day: number(6..<8))
  }

  /// Reads `2014-04-07`, `2014/04/07`, `2014.04.07` or `20140407`, with or without a time after it.
  public init?(written: String) {
    let day = written.split(whereSeparator: { $0 == " " || $0 == "T" }).first.map(String.init) ?? ""
    for mark in ["-", "/", "."] where day.contains(mark) {
      let parts = day.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0].utf8.count == 4,
        parts.allSatisfy({ part in (1...4).contains(part.utf8.count) }),
        parts.allSatisfy({ $0.utf8.allSatisfy(\.isFigure) }),
        let year = Int(parts[0]), let month = Int(parts[1]), let number = Int(parts[2])
      else { return nil }
      self.init(year: year, month: month, day: number)
      return
    }
    self.init(digits: day)
  }

  public static func < (a: LedgerDay, b: LedgerDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
