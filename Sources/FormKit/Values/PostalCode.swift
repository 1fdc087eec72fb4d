import Diagnostics

/// A Swedish postal code: five digits, written `NNN NN`.
public struct PostalCode: PatternValue {
  public enum Fault: Sendable, Hashable {
    /// It is not five digits of which the first is at least 1.
    case form
  }

  public let text: String
  public let fault: Fault?

  public init(written: String) {
    guard let number = WrittenDigits(written, limit: 5), number.digits.count == 5,
      number.digits.first != 0, number.hyphens.isEmpty, number.isSplit(before: 2)
    else {
      (text, fault) = (written, .form)
      return
    }
    let (area, place) = (number.digits.prefix(3), number.digits.suffix(2))
    (text, fault) = ("\(WrittenDigits.text(area)) \(WrittenDigits.text(place))", nil)
  }

  public static let pattern = PatternShape(
    type: "PostalCode", canonical: "[1-9][0-9]{2} [0-9]{2}", written: "[1-9][0-9]{2} ?[0-9]{2}",
    hint: Text(
      sv: "fem siffror med mellanrum: 721 87", en: "five digits with a space: 721 87"))
}
