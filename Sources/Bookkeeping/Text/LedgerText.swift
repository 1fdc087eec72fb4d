/// The text of a file, whichever of the usual encodings it is in.
struct LedgerText {
  enum Encoding: Sendable, Hashable {
    /// Every byte is ASCII, so that nothing shows which it is.
    case ascii
    /// Code page 437, which SIE demands and calls PC8.
    case codePage437
    case windows1252, utf8, utf16
  }

  let string: String
  let encoding: Encoding

  init(_ bytes: [UInt8]) {
    if let text = Self.utf16(bytes) {
      (string, encoding) = (text, .utf16)
    } else if bytes.allSatisfy({ $0 < 0x80 }) {
      (string, encoding) = (String(decoding: bytes, as: UTF8.self), .ascii)
    } else if let text = String(validating: bytes, as: UTF8.self) {
      (string, encoding) = (text.withoutMark, .utf8)
    } else if Self.looksLikeWindows(bytes) {
      (string, encoding) = (SingleByteTable.windows1252.decoded(bytes), .windows1252)
    } else {
      (string, encoding) = (SingleByteTable.codePage437.decoded(bytes), .codePage437)
    }
  }

  /// Whether the first thing in the file is a label of SIE.
  var looksLikeSIE: Bool {
    let text = string.unicodeScalars.drop { $0.properties.isWhitespace }
    return text.first == "#" && text.dropFirst().first?.properties.isAlphabetic ?? false
  }

  // MARK: Telling encodings apart

  /// The bytes of å, ä, ö, é and ü, which tell the two encodings apart: in the other one they are
  /// signs that no bookkeeping holds.
  private static let windowsLetters: Set<UInt8> = [
    0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0xE9, 0xC9, 0xFC,
  ]
  private static let dosLetters: Set<UInt8> = [
    0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99, 0x82, 0x90, 0x81,
  ]

  private static func looksLikeWindows(_ bytes: [UInt8]) -> Bool {
    let windows = bytes.count(where: windowsLetters.contains)
    return windows > bytes.count(where: dosLetters.contains)
  }

  /// The text of UTF-16, with a byte-order mark or with every other byte nought.
  private static func utf16(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 2 else { return nil }
    let head = bytes.prefix(1_000)
    let even = head.indices.count { $0.isMultiple(of: 2) && head[$0] == 0 }
    let odd = head.indices.count { !$0.isMultiple(of: 2) && head[$0] == 0 }
    let isLittle = bytes.starts(with: [0xFF, 0xFE]) || odd * 3 > head.count && even == 0
    let isBig = bytes.starts(with: [0xFE, 0xFF]) || even * 3 > head.count && odd == 0
    guard isLittle || isBig else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittle ? second << 8 | first : first << 8 | second)
    }
    return String(decoding: units, as: UTF16.self).withoutMark
  }
}

extension String {
  /// The text without a byte-order mark before it.
  fileprivate var withoutMark: String {
    unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
  }
}
