/// A name without what people vary when they write it: case, accents, and `_`, `-` or a space between words.
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

  /// The candidate that was most likely meant, if any is near enough.
  public static func nearest<Candidate>(
    to name: String, among candidates: some Sequence<(spelling: String, value: Candidate)>
  ) -> Candidate? {
    let wanted = Array(Spelling(name).folded.unicodeScalars)
    var best: (distance: Int, value: Candidate)?
    for candidate in candidates {
      let other = Array(Spelling(candidate.spelling).folded.unicodeScalars)
      let allowed = max(1, min(wanted.count, other.count) / 3)
      // A difference in length alone can already be too much: no need to compare.
      guard abs(wanted.count - other.count) <= allowed, wanted.count <= 64 else { continue }
      let distance = editDistance(wanted, other)
      if distance <= allowed, distance < best?.distance ?? .max {
        best = (distance, candidate.value)
      }
    }
    return best?.value
  }

  /// The edits from one word to another; a swap of two neighbours counts as one.
  private static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
