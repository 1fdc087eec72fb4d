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
  public init?(digits: String) { self.init(figures: Array(digits.utf8)) }

  /// Reads `2014-04-07`, `2014/04/07`, `2014.04.07` or `20140407`, with or without a time after it.
  public init?(written: String) {
    let isBetween = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "T") }
    let day = Array(written.utf8.drop(while: isBetween).prefix { !isBetween($0) })
    guard let mark = "-/.".utf8.first(where: day.contains) else {
      self.init(figures: day)
      return
    }
    let parts = day.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, let year = Self.number(parts[0]),
      let month = Self.number(parts[1]), let day = Self.number(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init?(figures: [UInt8]) {
    guard figures.count == 8, let year = Self.number(figures[..<4]),
      let month = Self.number(figures[4..<6]), let day = Self.number(figures[6...])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// A number of one to four figures.
  private static func number(_ figures: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(figures.count), figures.allSatisfy(\.isFigure) else { return nil }
    return figures.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  public static func < (a: LedgerDay, b: LedgerDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
