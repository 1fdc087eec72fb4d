/// A short digest of a line, by which the line is known wherever it stands.
///
/// It tells lines apart and proves nothing; blanks around a line do not count.
/// Source: the FNV-1a hash of 64 bits.
enum LineDigest {
  static func hex(of line: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let blanks: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")]
    let bytes = Array(line.utf8)
    let first = bytes.firstIndex { !blanks.contains($0) } ?? bytes.endIndex
    let last = bytes.lastIndex { !blanks.contains($0) } ?? bytes.startIndex
    for byte in first < bytes.endIndex ? bytes[first...last] : [] {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
