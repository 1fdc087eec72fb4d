extension Money {
  /// Reads an amount of kronor: `273 500`, `273 500,50 kr`, `SEK 273500`, `300.000`, `34:50`,
  /// `576:-`.
  public init(written: String) throws(ValueProblem) {
    let number: WrittenNumber
    do { number = try WrittenNumber(written) } catch {
      throw NumberRule.unreadable(written, error, .amount)
    }
    try Self.checkUnit(number, written)
    if number.isTooLong { throw NumberRule.tooLarge(written) }
    if number.isAmbiguous, number.decimalMark == .comma {
      throw NumberRule.ambiguous(written, number, decimals: 2)
    }
    // A point before three digits separates thousands: kronor have no third decimal.
    let isWhole = number.isAmbiguous
    let whole = isWhole ? number.allDigits : number.whole
    let decimals = isWhole ? "" : number.decimals
    guard number.decimalMark != .colon || decimals.utf8.count == 2 else {
      throw NumberRule.unreadable(written, .notANumber, .amount)
    }
    guard decimals.utf8.count <= 2 else { throw NumberRule.tooManyDecimals(written, limit: 2) }
    if number.groupMark == .comma || number.groupMark == .point && number.decimalMark != nil {
      throw NumberRule.grouped(written, number)
    }
    let padded = decimals + String(repeating: "0", count: 2 - decimals.utf8.count)
    guard let units = Int64((number.isNegative ? "-" : "") + whole + padded) else {
      throw NumberRule.tooLarge(written)
    }
    self.init(minorUnits: units)
  }

  /// Sees to it that what stands around the digits means kronor.
  private static func checkUnit(_ number: WrittenNumber, _ written: String) throws(ValueProblem) {
    var after = Substring(number.after)
    if let ending = wholeEndings.first(where: { after.hasPrefix($0) }) {
      guard number.decimalMark == nil else {
        throw NumberRule.unreadable(written, .notANumber, .amount)
      }
      after = after.dropFirst(ending.count).drop { $0 == " " || $0 == "\u{A0}" }
    }
    let words = [number.before, String(after)].filter { !$0.isEmpty }.map { $0.lowercased() }
    if words.allSatisfy(kronor.contains) { return }
    if let noughts = words.compactMap({ multiples[$0] }).first {
      throw NumberRule.shortened(written, number, noughts: noughts)
    }
    if words.contains(where: isForeign) { throw NumberRule.foreign(written) }
    throw NumberRule.unreadable(written, .notANumber, .amount)
  }

  /// `576:-`, as prices are still written.
  private static let wholeEndings = [":-", ":–", ",-", ",–"]

  private static let kronor: Set = ["kr", "kr.", "krona", "kronor", "sek", "svenska kronor"]

  /// How many noughts a shortening stands for.
  private static let multiples = [
    "tkr": 3, "ksek": 3, "tsek": 3, "tusen": 3, "tusen kronor": 3, "tusen kr": 3,
    "mkr": 6, "msek": 6, "mnkr": 6, "miljon kronor": 6, "miljoner": 6, "miljoner kronor": 6,
    "miljoner kr": 6, "million": 6, "thousand": 3,
  ]

  private static func isForeign(_ word: String) -> Bool {
    let symbols: Set = ["$", "€", "£", "¥", "us$", "dollar", "dollars", "euros", "pund", "pounds"]
    return symbols.contains(word) || Currency(named: word).map { $0 != .sek } ?? false
  }
}
