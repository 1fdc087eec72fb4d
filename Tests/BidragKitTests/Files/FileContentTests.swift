import ICLD
import Testing

@testable import BidragKit

@Suite("What a file holds")
struct FileContentTests {
  @Test(
    "The first bytes tell what a file is",
    arguments: [
      (Array("%PDF-1.7\n".utf8), .pdf), (Array("PK\u{03}\u{04}rest".utf8), .zip),
      (Array("PK\u{05}\u{06}".utf8), .zip), (Array("PK, said he".utf8), .text),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], .compound),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], .png),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0x00], .jpeg), (Array("GIF89a".utf8) + [0], .gif),
      (Array("GIF87a".utf8) + [0], .gif), ([0x49, 0x49, 0x2A, 0x00], .tiff),
      ([0x4D, 0x4D, 0x00, 0x2A], .tiff), (Array("{\\rtf1".utf8), .richText),
    ] as [([UInt8], FileContent)])
  func signatures(_ bytes: [UInt8], _ content: FileContent) {
    #expect(FileContent(opening: bytes) == content)
  }

  @Test(
    "Text is known in any encoding, and what has control characters is none",
    arguments: [
      (Array("år;belopp\r\n2014;7\t\n".utf8), .text), ([0xE5, 0x72, 0x0A], .text),
      ([0xFF, 0xFE, 0xE5, 0x00], .text), ([0xFE, 0xFF, 0x00, 0xE5], .text),
      ([0x61, 0x00, 0x62], .other), ([0x61, 0x08], .other), ([0x61, 0x0E], .other),
      ([0x61, 0x1F], .other), ([0x7F], .other),
    ] as [([UInt8], FileContent)])
  func text(_ bytes: [UInt8], _ content: FileContent) {
    #expect(FileContent(opening: bytes) == content)
  }

  @Test("A PDF may have something before its header, but not much")
  func latePDF() {
    let header = Array("%PDF-1.4".utf8)
    let zeros = { (count: Int) in [UInt8](repeating: 0, count: count) }
    #expect(FileContent(opening: zeros(1_019) + header) == .pdf)
    #expect(FileContent(opening: zeros(1_020) + header) == .other)
  }

  @Test("No more of a file is read than is looked at")
  func bounded() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("lång.txt", String(repeating: "a", count: 100_000))
    try folder.add("kort.txt", "abc")
    let count = FileContent.openingBytes
    #expect(FileReader.opening(of: folder.path("lång.txt"), count: count)?.count == count)
    #expect(FileReader.opening(of: folder.path("kort.txt"), count: count) == Array("abc".utf8))
    #expect(FileReader.opening(of: folder.path("ingen.txt"), count: count) == nil)
  }
}
