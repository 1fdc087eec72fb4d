/// Names of files as addresses.
///
/// Source: RFC 3986, sections 2 and 4.2.
enum FileAddress {
  /// The address of a file as it is named: relative to the folder of the call, or absolute.
  static func of(_ name: String) -> String {
    var path = Substring(name)
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    let address = percentEncoded(path)
    return path.hasPrefix("/") ? "file://\(address)" : address
  }

  /// The address of a page on the web, where it is one as it stands.
  static func ofPage(_ address: String) -> String? {
    let isAddress =
      ["https://", "http://"].contains(where: address.hasPrefix)
      && address.utf8.allSatisfy { isPlain($0) || reserved.contains($0) }
    return isAddress ? address : nil
  }

  private static func percentEncoded(_ path: Substring) -> String {
    var address = ""
    for byte in path.utf8 {
      if isPlain(byte) || byte == UInt8(ascii: "/") {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        address += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return address
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static let reserved = Array("%:/?#@!$&'()*+,;=".utf8)
}
