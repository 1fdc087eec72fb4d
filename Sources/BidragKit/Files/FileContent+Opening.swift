package import ICLD

extension FileContent {
  /// As many bytes of a file as are looked at, however long it is.
  package static let openingBytes = 4_096

  /// What a file holds that begins with these bytes.
  package init(opening bytes: [UInt8]) {
    if let signature = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      self = signature.content
    } else if Self.holdsHeaderOfPDF(bytes) {
      self = .pdf
    } else {
      self = Self.isText(bytes) ? .text : .other
    }
  }

  /// How files begin, whatever follows.
  private static let signatures: [(bytes: [UInt8], content: FileContent)] = [
    (Array("%PDF-".utf8), .pdf),
    // The second is an archive without files.
    (Array("PK\u{03}\u{04}".utf8), .zip), (Array("PK\u{05}\u{06}".utf8), .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
    ([0xFF, 0xD8, 0xFF], .jpeg),
    (Array("GIF87a".utf8), .gif), (Array("GIF89a".utf8), .gif),
    ([0x49, 0x49, 0x2A, 0x00], .tiff), ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
    (Array("{\\rtf".utf8), .richText),
    // The byte-order marks of UTF-16, in which every second byte may be zero.
    ([0xFF, 0xFE], .text), ([0xFE, 0xFF], .text),
  ]

  /// PDF readers look for the header this far in, as scanners may put something before it.
  private static let pdfBytes = 1_024

  private static func holdsHeaderOfPDF(_ bytes: [UInt8]) -> Bool {
    let header = Array("%PDF-".utf8)
    let start = bytes.prefix(pdfBytes)
    return start.indices.contains { start[$0] == header[0] && start[$0...].starts(with: header) }
  }

  /// Whether there are only bytes that occur in text of any encoding with one byte a letter.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (0x09...0x0D).contains($0) }
  }
}
