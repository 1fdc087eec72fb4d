import Diagnostics
public import FormKit
import Glibc

/// A colour by its shares of red, green and blue: `#1c5273`.
public struct HexColour: PatternValue {
  public enum Fault: Sendable, Hashable {
    /// It is not three or six hexadecimal digits.
    case form
  }

  public let text: String
  public let fault: Fault?
  private let parts: [UInt8]

  /// Reads `#1c5273`, `1C5273` and `#abc`.
  public init(written: String) {
    let digits = Array((written.hasPrefix("#") ? written.dropFirst() : written[...]).utf8)
    let values = digits.compactMap(Self.value)
    guard values.count == digits.count, [3, 6].contains(values.count) else {
      (text, fault, parts) = (written, .form, [])
      return
    }
    let pairs =
      values.count == 3
      ? values.map { $0 * 17 }
      : stride(from: 0, to: 6, by: 2).map { values[$0] * 16 + values[$0 + 1] }
    let hex = pairs.map { String($0, radix: 16) }.map { $0.utf8.count == 1 ? "0" + $0 : $0 }
    (text, fault, parts) = ("#" + hex.joined(), nil, pairs)
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  public static let pattern = PatternShape(
    type: "HexColour", canonical: "#[0-9a-f]{6}", written: "#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})",
    hint: Text(
      sv: "sex hexadecimala siffror: \"#1c5273\"", en: "six hexadecimal digits: \"#1c5273\""))
}

extension HexColour {
  /// How much words of this colour stand out from white paper: from 1 for white to 21 for black;
  /// nil where the colour has a fault.
  ///
  /// Source: WCAG 2.2, relative luminance and contrast ratio.
  public var contrastToWhite: Double? {
    guard parts.count == 3 else { return nil }
    let linear = parts.map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)
  }
}
