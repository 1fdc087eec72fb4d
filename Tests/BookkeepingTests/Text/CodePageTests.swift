import Testing

@testable import Bookkeeping

@Suite("Code pages")
struct CodePageTests {
  @Test("Each byte of code page 437 is one character, and no two are the same")
  func dos() {
    let text = SingleByteTable.codePage437.decoded(Array(0...255))
    #expect(text.unicodeScalars.count == 256 && Set(text.unicodeScalars).count == 256)
    let places: [(UInt8, Unicode.Scalar)] = [
      (0x80, "Ç"), (0x84, "ä"), (0x86, "å"), (0x8E, "Ä"), (0x8F, "Å"), (0x94, "ö"), (0x99, "Ö"),
      (0x9F, "ƒ"), (0xA0, "á"), (0xB0, "░"), (0xC4, "─"), (0xDB, "█"), (0xE0, "α"), (0xE1, "ß"),
      (0xF0, "≡"), (0xF8, "°"), (0xFE, "■"), (0xFF, "\u{A0}"), (0x41, "A"),
    ]
    for (byte, scalar) in places {
      #expect(SingleByteTable.codePage437.decoded([byte]).unicodeScalars.first == scalar)
    }
  }

  @Test("Windows-1252 is Latin-1 from A0 on, and has the euro and dashes before")
  func windows() {
    for byte in UInt8(0xA0)...0xFF {
      let scalar = SingleByteTable.windows1252.decoded([byte]).unicodeScalars.first
      #expect(scalar?.value == UInt32(byte))
    }
    #expect(SingleByteTable.windows1252.decoded([0x80, 0x96, 0x92]) == "€–’")
  }
}
