import Diagnostics

/// The number of a Swedish legal person: ten digits, written `NNNNNN-NNNN`.
///
/// The first digit is the group of organisations, the third is never less than 2, and the last is
/// a check digit by Luhn's formula.
public struct OrganisationNumber: PatternValue {
  public enum Fault: Sendable, Hashable {
    /// It is not ten digits.
    case form
    /// The third digit is less than 2, as in a personal identity number.
    case thirdDigit
    /// The last digit does not agree with the others.
    case checkDigit
  }

  public let text: String
  public let fault: Fault?
  /// The first digit: 2 for state, regions and municipalities, 5 for limited companies.
  ///
  /// Nil without ten digits.
  public let group: Int?
  /// What the last digit would have to be; nil without ten digits.
  public let expectedCheckDigit: Int?

  public init(written: String) {
    guard let digits = Self.digits(of: written), let first = digits.first else {
      (text, fault, group, expectedCheckDigit) = (written, .form, nil, nil)
      return
    }
    let expected = Luhn.checkDigit(after: digits.dropLast())
    group = first
    expectedCheckDigit = expected
    if digits[2] < 2 {
      (text, fault) = (written, .thirdDigit)
    } else if digits.last != expected {
      (text, fault) = (written, .checkDigit)
    } else {
      let front = WrittenDigits.text(digits.dropLast(4))
      (text, fault) = ("\(front)-\(WrittenDigits.text(digits.suffix(4)))", nil)
    }
  }

  /// The ten digits; those with twelve begin with 16, which stands for a legal person.
  private static func digits(of written: String) -> [Int]? {
    guard let number = WrittenDigits(written, limit: 12), number.isSplit(before: 4) else {
      return nil
    }
    switch number.digits.count {
    case 10: return number.digits
    case 12 where number.digits.starts(with: [1, 6]): return Array(number.digits.dropFirst(2))
    default: return nil
    }
  }

  public static let pattern = PatternShape(
    type: "OrganisationNumber", canonical: "[0-9]{2}[2-9][0-9]{3}-[0-9]{4}",
    written: "(16)?[0-9]{6}[- ]?[0-9]{4}",
    hint: Text(
      sv: "tio siffror med bindestreck: 212000-2080",
      en: "ten digits with a hyphen: 212000-2080"))
}
