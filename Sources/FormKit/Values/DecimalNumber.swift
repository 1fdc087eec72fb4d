public import Diagnostics

/// A decimal number with at most six decimals, such as a quantity, a unit price or an exchange
/// rate.
///
/// Numbers that are equal are the same value however they were written: `1,50` is `1.5`.
public struct DecimalNumber: Sendable, Hashable {
  /// The number without its decimal mark: 15 for 1.5.
  public let mantissa: Int64
  /// How many of the digits are decimals, from 0 to 6; never more than are needed.
  public let scale: Int

  public static let zero = DecimalNumber(0)
  static let longestScale = 6

  public init(_ whole: Int64) {
    mantissa = whole
    scale = 0
  }

  /// The number `mantissa` × 10 to the power of −`scale`; nil with more than six decimals.
  public init?(mantissa: Int64, scale: Int) {
    guard (0...Self.longestScale).contains(scale) else { return nil }
    var (mantissa, scale) = (mantissa, scale)
    while scale > 0, mantissa.isMultiple(of: 10) {
      mantissa /= 10
      scale -= 1
    }
    self.mantissa = mantissa
    self.scale = scale
  }

  var figures: NumberFigures { NumberFigures(mantissa, scale: scale) }
}

extension DecimalNumber: Comparable {
  public static func < (a: DecimalNumber, b: DecimalNumber) -> Bool {
    a.aligned < b.aligned
  }

  /// The number in millionths; an `Int64` times a million always fits.
  private var aligned: Int128 {
    Int128(mantissa) * DecimalNumber.powerOfTen(Self.longestScale - scale)
  }

  static func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 }
  }
}

extension DecimalNumber: FieldValue {
  public static var shape: Shape { .decimal(decimals: longestScale) }

  public init(written: String) throws(ValueProblem) {
    let number: WrittenNumber
    do { number = try WrittenNumber(written) } catch {
      throw NumberRule.unreadable(written, error, .decimal)
    }
    guard number.isBare, number.decimalMark != .colon else {
      throw NumberRule.worded(written, number, .decimal)
    }
    if number.isTooLong { throw NumberRule.tooLarge(written) }
    // 12,345 is a number with three decimals, as exchange rates have them. But nobody writes a
    // last nought among decimals and everybody does among thousands, so 12,000 could be either.
    if number.isAmbiguous, number.decimals.hasSuffix("0") {
      throw NumberRule.ambiguous(written, number, decimals: 0)
    }
    let value = try DecimalNumber(number, written)
    if number.groupMark == .comma || number.groupMark == .point && number.decimalMark != nil {
      throw NumberRule.grouped(written, number)
    }
    self = value
  }

  /// The number whose digits are already understood; `written` is quoted in messages.
  init(_ number: WrittenNumber, _ written: String) throws(ValueProblem) {
    var decimals = Substring(number.decimals)
    while decimals.hasSuffix("0") { decimals = decimals.dropLast() }
    guard decimals.utf8.count <= Self.longestScale else {
      throw NumberRule.tooManyDecimals(written, limit: Self.longestScale)
    }
    let digits = (number.isNegative ? "-" : "") + number.whole + String(decimals)
    guard let mantissa = Int64(digits),
      let value = DecimalNumber(mantissa: mantissa, scale: decimals.utf8.count)
    else { throw NumberRule.tooLarge(written) }
    self = value
  }

  public var canonical: String { figures.text(mark: ".", decimals: true) }

  public func entered(in language: Language) -> String {
    figures.text(mark: language.decimalMark, decimals: true)
  }

  public func shown(in language: Language) -> String {
    figures.text(
      minus: "\u{2212}", group: language.groupMark, mark: language.decimalMark, decimals: true)
  }
}

extension Language {
  /// The mark before decimals.
  package var decimalMark: String { self == .swedish ? "," : "." }
  /// The mark between thousands in text for people: a no-break space or a comma.
  var groupMark: String { self == .swedish ? "\u{A0}" : "," }
}
