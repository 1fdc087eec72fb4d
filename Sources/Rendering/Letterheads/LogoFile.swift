public import Diagnostics

/// What was found where a logo should be.
public enum LogoFile: Sendable {
  case missing
  /// It is there and cannot be read.
  case unreadable(Text)
  /// It is larger than a logo may be.
  case tooLarge
  case bytes([UInt8])

  /// The most bytes of a logo: a bound of Bidrag's own, since every page carries its logo with it.
  public static let byteLimit = 500_000
}

/// A logo that can stand on a page.
public struct LogoImage: Sendable, Hashable {
  enum Sort: String {
    case png = "image/png"
    case jpeg = "image/jpeg"
    case svg = "image/svg+xml"
  }

  /// The image itself as an address.
  let address: String

  init(_ sort: Sort, _ bytes: [UInt8]) {
    address = "data:\(sort.rawValue);base64,\(Base64.text(of: bytes))"
  }

  /// Tells the sort by the first bytes, whatever the file is called.
  static func sort(of bytes: [UInt8]) -> Sort? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    let start = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    return start == UInt8(ascii: "<") ? .svg : nil
  }
}
