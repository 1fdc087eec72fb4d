import Diagnostics

/// An e-mail address, as far as it can be checked without sending anything to it.
public struct EmailAddress: PatternValue {
  public enum Fault: Sendable, Hashable {
    /// There is not exactly one `@`.
    case atSign
    /// It holds a blank or another character that an address cannot have.
    case character
    /// What stands before `@` is empty, too long, or has a point at an end or two in a row.
    case name
    /// What stands after `@` is no domain, such as `vasteras.se`.
    case domain
  }

  public let text: String
  public let fault: Fault?

  public init(written: String) {
    text = written
    fault = Self.fault(of: written)
  }

  private static func fault(of written: String) -> Fault? {
    let scalars = written.unicodeScalars
    guard scalars.allSatisfy(isAllowed) else { return .character }
    let parts = scalars.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return .atSign }
    if !isName(parts[0]) { return .name }
    // The longest address that can be sent to, by RFC 5321, is 254 bytes.
    return isDomain(parts[1]) && written.utf8.count <= 254 ? nil : .domain
  }

  /// Quoted names, which may hold nearly anything, are not met with outside of standards.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\0"..." ", "\u{7F}"..."\u{A0}": false
    case ",", ";", ":", "<", ">", "(", ")", "[", "]", "\"", "\\": false
    default: scalar.isASCII || !isSpaceOrFormat(scalar)
    }
  }

  private static func isSpaceOrFormat(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      true
    default: false
    }
  }

  private static func isName(_ name: Substring.UnicodeScalarView) -> Bool {
    let words = name.split(separator: ".", omittingEmptySubsequences: false)
    return words.allSatisfy { !$0.isEmpty } && name.count <= 64
  }

  private static func isDomain(_ domain: Substring.UnicodeScalarView) -> Bool {
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2 else { return false }
    return labels.allSatisfy(isLabel) && !last.allSatisfy(WrittenNumber.isDigit)
  }

  private static func isLabel(_ label: Substring.UnicodeScalarView) -> Bool {
    guard (1...63).contains(label.count), label.first != "-", label.last != "-" else {
      return false
    }
    return label.allSatisfy { scalar in
      if scalar.isASCII {
        return WrittenNumber.isDigit(scalar) || scalar.properties.isAlphabetic || scalar == "-"
      }
      return isLetterOrMark(scalar)
    }
  }

  /// Domains may be written in any script.
  private static func isLetterOrMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: false
    }
  }

  public static let pattern = PatternShape(
    type: "EmailAddress", canonical: "[^@ ,;:<>()]+@[^@ ,;:<>()]+[.][^@ .,;:<>()]{2,}",
    written: "[^@ ]+@[^@ ]+[.][^@ ]+",
    hint: Text(
      sv: "en e-postadress: namn@kommun.se", en: "an e-mail address: name@municipality.se"))
}
