public import Diagnostics

/// A share in per cent, from 0 to 100, with at most six decimals.
public struct Percentage: Sendable, Hashable, Comparable {
  /// The number of per cent: 31.42 for 31,42 %.
  public let value: DecimalNumber

  /// The share of `value` per cent; nil outside 0 to 100.
  public init?(_ value: DecimalNumber) {
    guard value >= .zero, value <= DecimalNumber(100) else { return nil }
    self.value = value
  }

  public static func < (a: Percentage, b: Percentage) -> Bool { a.value < b.value }
}

extension Percentage: FieldValue {
  public static var shape: Shape { DecimalNumber.shape }

  public init(written: String) throws(ValueProblem) {
    let number: WrittenNumber
    do { number = try WrittenNumber(written) } catch {
      throw NumberRule.unreadable(written, error, .percentage)
    }
    guard number.before.isEmpty, Self.signs.contains(number.after.lowercased()),
      number.decimalMark != .colon
    else { throw NumberRule.unreadable(written, .notANumber, .percentage) }
    // A mark cannot separate thousands here, so 12,500 is twelve and a half.
    guard number.groupMark == nil, let share = Percentage(try DecimalNumber(number, written)) else {
      throw NumberRule.outsidePercentage(written)
    }
    self = share
  }

  private static let signs: Set = ["", "%", "procent", "percent", "per cent"]

  public var canonical: String { value.canonical }
  public func entered(in language: Language) -> String { shown(in: language, blank: " ") }
  public func shown(in language: Language) -> String { shown(in: language, blank: "\u{A0}") }

  /// Swedish has a blank before the sign, English none.
  private func shown(in language: Language, blank: String) -> String {
    value.entered(in: language) + (language == .swedish ? blank + "%" : "%")
  }
}
