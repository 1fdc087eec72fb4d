import Diagnostics

/// A telephone number in international form (ITU-T E.164): `+` and 8 to 15 digits.
public struct Telephone: PatternValue {
  public enum Fault: Sendable, Hashable {
    /// It holds something else than digits, blanks, hyphens and brackets, or too few or too many
    /// digits.
    case form
    /// It does not begin with `+` and a country code.
    case notInternational
  }

  public let text: String
  public let fault: Fault?
  /// The number in international form, where what was written leaves no doubt; nil otherwise.
  public let suggestion: String?

  public init(written: String) {
    let number = Self.number(of: written)
    if let number, Self.isInternational(number) {
      (text, fault, suggestion) = (number, nil, nil)
    } else {
      text = written
      fault = number.map(Self.isNational) ?? false ? .notInternational : .form
      suggestion = number.flatMap(Self.international)
    }
  }

  /// The number without blanks, hyphens and brackets; nil where anything else stands in it.
  private static func number(of written: String) -> String? {
    var number = ""
    for scalar in written.unicodeScalars {
      switch scalar {
      case "0"..."9": number.unicodeScalars.append(scalar)
      case "+" where number.isEmpty: number = "+"
      case "(", ")": number.unicodeScalars.append(scalar)
      default:
        guard WrittenNumber.Mark(scalar) == .blank || WrittenDigits.isHyphen(scalar) else {
          return nil
        }
      }
      // Longer than any number, with all its brackets.
      guard number.utf8.count <= 24 else { return nil }
    }
    return withoutBrackets(number)
  }

  /// Takes `(0)` away after a country code, where it is not dialled, and other brackets around
  /// digits.
  private static func withoutBrackets(_ number: String) -> String? {
    var digits = ""
    var rest = number[...]
    while let first = rest.first {
      if first == "(" {
        guard let end = rest.firstIndex(of: ")") else { return nil }
        let inner = rest[rest.index(after: rest.startIndex)..<end]
        guard !inner.isEmpty, !inner.contains("(") else { return nil }
        if inner != "0" || !(digits.hasPrefix("+") || digits.hasPrefix("00")) { digits += inner }
        rest = rest[rest.index(after: end)...]
      } else {
        guard first != ")" else { return nil }
        digits.append(first)
        rest = rest.dropFirst()
      }
    }
    return digits
  }

  private static func isInternational(_ number: String) -> Bool {
    // In Sweden the nought that begins a national number is left out after +46.
    number.hasPrefix("+") && !number.hasPrefix("+0") && !number.hasPrefix("+460")
      && (8...15).contains(number.utf8.count - 1)
  }

  /// Whether it could be dialled within a country, or begins a country code otherwise than with
  /// `+`.
  private static func isNational(_ number: String) -> Bool {
    !number.hasPrefix("+") && (5...17).contains(number.utf8.count)
  }

  private static func international(_ number: String) -> String? {
    let meant: String
    if number.hasPrefix("+460") {
      meant = "+46" + number.dropFirst(4)
    } else if number.hasPrefix("00460") {
      meant = "+46" + number.dropFirst(5)
    } else if number.hasPrefix("00") {
      meant = "+" + number.dropFirst(2)
    } else if number.hasPrefix("0") {
      meant = "+46" + number.dropFirst(1)
    } else {
      return nil
    }
    return isInternational(meant) ? meant : nil
  }

  public static let pattern = PatternShape(
    type: "Telephone", canonical: "[+][1-9][0-9]{7,14}", written: "[+][0-9 ()-]{8,30}",
    hint: Text(
      sv: "plustecken, landsnummer och nummer: +46701234567",
      en: "plus sign, country code and number: +46701234567"))
}
