import Diagnostics

/// A bankgiro number: seven or eight digits, of which the last is a check digit, written
/// `NNNN-NNNN`.
public struct Bankgiro: PatternValue {
  public enum Fault: Sendable, Hashable {
    /// It is not seven or eight digits.
    case form
    /// It is nothing but noughts, which the check digit alone would let pass.
    case onlyZeros
    /// The last digit does not agree with the others.
    case checkDigit
  }

  public let text: String
  public let fault: Fault?

  public init(written: String) {
    guard let number = WrittenDigits(written, limit: 8), number.digits.count >= 7,
      number.isSplit(before: 4)
    else {
      (text, fault) = (written, .form)
      return
    }
    let digits = number.digits
    if digits.allSatisfy({ $0 == 0 }) {
      (text, fault) = (written, .onlyZeros)
    } else if digits.last != Luhn.checkDigit(after: digits.dropLast()) {
      (text, fault) = (written, .checkDigit)
    } else {
      let front = WrittenDigits.text(digits.dropLast(4))
      (text, fault) = ("\(front)-\(WrittenDigits.text(digits.suffix(4)))", nil)
    }
  }

  public static let pattern = PatternShape(
    type: "Bankgiro", canonical: "[0-9]{3,4}-[0-9]{4}", written: "[0-9]{3,4}[- ]?[0-9]{4}",
    hint: Text(
      sv: "sju eller åtta siffror med bindestreck: 5050-1055",
      en: "seven or eight digits with a hyphen: 5050-1055"))
}
