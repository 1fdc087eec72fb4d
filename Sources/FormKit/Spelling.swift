/// A name without what people vary when they write it: case, accents, and `_`, `-` or a space
/// between words.
///
/// `Sökt belopp`, `sökt_belopp` and `sokt_belopp` are the same spelling.
public struct Spelling: Sendable, Hashable {
  public let folded: String

  public init(_ name: String) {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars { Self.fold(scalar, into: &folded) }
    self.folded = String(decoding: folded, as: UTF8.self)
  }

  private static func fold(_ scalar: Unicode.Scalar, into folded: inout [UInt8]) {
    switch scalar {
    case "a"..."z", "0"..."9": folded.append(UInt8(truncatingIfNeeded: scalar.value))
    case "A"..."Z": folded.append(UInt8(truncatingIfNeeded: scalar.value) + 0x20)
    case "å", "ä", "Å", "Ä", "á", "à", "â": folded.append(UInt8(ascii: "a"))
    case "ö", "Ö", "ó", "ô", "ø", "Ø": folded.append(UInt8(ascii: "o"))
    case "é", "É", "è", "ê", "ë": folded.append(UInt8(ascii: "e"))
    case "ü", "Ü", "ú": folded.append(UInt8(ascii: "u"))
    case "_", "-", " ", "\u{A0}": folded.append(UInt8(ascii: "_"))
    // The combining marks of å, ä, ö and é in Unicode normal form D.
    case "\u{0300}"..."\u{030A}": break
    default: folded += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
