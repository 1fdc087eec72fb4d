import Diagnostics

/// A plusgiro number: two to eight digits, of which the last is a check digit.
///
/// Written `NN NN NN-N`, in pairs from the right.
public struct Plusgiro: PatternValue {
  public enum Fault: Sendable, Hashable {
    /// It is not two to eight digits.
    case form
    /// It is nothing but noughts, which the check digit alone would let pass.
    case onlyZeros
    /// The last digit does not agree with the others.
    case checkDigit
  }

  public let text: String
  public let fault: Fault?

  public init(written: String) {
    guard let number = WrittenDigits(written, limit: 8), number.digits.count >= 2,
      number.hyphens.isEmpty || number.hyphens == [number.digits.count - 1]
    else {
      (text, fault) = (written, .form)
      return
    }
    let digits = number.digits
    let front = digits.dropLast()
    if digits.allSatisfy({ $0 == 0 }) {
      (text, fault) = (written, .onlyZeros)
    } else if digits.last != Luhn.checkDigit(after: front) {
      (text, fault) = (written, .checkDigit)
    } else {
      (text, fault) = ("\(Self.paired(front))-\(WrittenDigits.text(digits.suffix(1)))", nil)
    }
  }

  /// The digits in pairs from the right; seven begin with three together.
  private static func paired(_ digits: ArraySlice<Int>) -> String {
    var words: [String] = []
    var rest = digits
    while !rest.isEmpty, words.count < 2 {
      words.insert(WrittenDigits.text(rest.suffix(2)), at: 0)
      rest = rest.dropLast(2)
    }
    if !rest.isEmpty { words.insert(WrittenDigits.text(rest), at: 0) }
    return words.joined(separator: " ")
  }

  public static let pattern = PatternShape(
    type: "Plusgiro",
    canonical: "([0-9]{1,2}( [0-9]{2}){0,2}|[0-9]{3} [0-9]{2} [0-9]{2})-[0-9]",
    written: "[0-9]([0-9 ]{0,10}[0-9])?[- ]?[0-9]",
    hint: Text(
      sv: "två till åtta siffror med bindestreck före den sista: 12 34 56-6",
      en: "two to eight digits with a hyphen before the last: 12 34 56-6"))
}
