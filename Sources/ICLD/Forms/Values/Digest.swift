import Diagnostics
public import FormKit

/// The SHA-256 of a file, by which one document knows exactly which version of another it answers
/// to.
public struct Digest: Sendable, Hashable {
  /// 64 hexadecimal digits in lower case.
  public let hex: String

  /// The digest of 32 bytes, as a hash function gives them; nil for another number of bytes.
  public init?(bytes: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    var hex: [UInt8] = []
    hex.reserveCapacity(64)
    for byte in bytes {
      hex.append(digits[Int(byte >> 4)])
      hex.append(digits[Int(byte & 15)])
    }
    guard hex.count == 64 else { return nil }
    self.hex = String(decoding: hex, as: UTF8.self)
  }
}

extension Digest: FieldValue {
  public static var shape: Shape {
    .pattern(
      PatternShape(
        type: "Digest", canonical: "[0-9a-f]{64}", written: "[0-9A-Fa-f]{64}",
        hint: Text(
          sv: "64 tecken: siffror och bokstäverna a–f",
          en: "64 characters: digits and the letters a–f")))
  }

  public init(written: String) throws(ValueProblem) {
    let digits = Array(written.utf8)
    guard digits.count == 64, digits.allSatisfy(Self.isHexadecimal) else {
      throw ValueProblem(SortRule.info, .notADigest(written))
    }
    hex = written.lowercased()
  }

  public var canonical: String { hex }

  private static func isHexadecimal(_ unit: UInt8) -> Bool {
    switch unit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}

extension Text {
  fileprivate static func notADigest(_ written: String) -> Text {
    let quoted = Text(quoting: written)
    return Text(
      sv: """
        \(quoted.sv) är ingen kontrollsumma. En kontrollsumma har 64 tecken, siffror och \
        bokstäverna a–f, och Bidrag skriver den själv. Klistra in hela kontrollsumman, eller ta \
        bort raden.
        """,
      en: """
        \(quoted.en) is not a digest. A digest has 64 characters, digits and the letters a–f, and \
        Bidrag writes it by itself. Either paste the whole digest, or delete the line.
        """)
  }
}
