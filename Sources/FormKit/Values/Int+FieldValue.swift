public import Diagnostics

/// A whole number; the field that holds it sets its bounds.
extension Int: FieldValue {
  public static var shape: Shape { .integer(min: .min, max: .max) }

  public init(written: String) throws(ValueProblem) {
    let number: WrittenNumber
    do { number = try WrittenNumber(written) } catch {
      throw NumberRule.unreadable(written, error, .whole)
    }
    guard number.isBare else { throw NumberRule.worded(written, number, .whole) }
    if number.isTooLong { throw NumberRule.tooLarge(written) }
    // A mark before three digits can only separate thousands: a whole number has no decimals.
    guard number.decimalMark == nil || number.isAmbiguous else {
      throw NumberRule.notWhole(written)
    }
    if number.groupMark == .comma || number.decimalMark == .comma {
      throw NumberRule.grouped(written, number)
    }
    guard let value = Int((number.isNegative ? "-" : "") + number.allDigits) else {
      throw NumberRule.tooLarge(written)
    }
    self = value
  }

  public var canonical: String { String(self) }

  /// Digits in groups from five on, so that a year stays in one piece.
  public func shown(in language: Language) -> String {
    NumberFigures(Int64(self), scale: 0).text(
      minus: "\u{2212}", group: language.groupMark, groupedFrom: 5, mark: "", decimals: false)
  }
}
