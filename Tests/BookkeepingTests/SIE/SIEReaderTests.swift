import Diagnostics
import Testing

@testable import Bookkeeping

@Suite("SIE files")
struct SIEReaderTests {
  static let sound = #"""
    #FLAGGA 0
    #FORMAT PC8
    #SIETYP 4
    #FNAMN "Västerås stad"
    #KONTO 5010 "Lön"
    #DIM 20 "Aktivitet"
    #UNDERDIM 21 "Del" 20
    #OBJEKT 6 "P123" "Jinan"
    #VER "V" "41207" 20140131 "Kallad \"resan\"" 20140203 "ekonom"
    {
      #TRANS 5010 {1 "10" 6 "P123"} 1000.50 20140131 "Lön {januari}" 8
      #TRANS	1930 {} -1000.50
    }
    #OKÄND 1 2 "x
    #VER A 2 20140201
    {
    #BTRANS 5010 {} 5.00
    #RTRANS 5010 {} 7.00
    #TRANS 5010 {} 7.00
    #TRANS 1930 {} -7
    }
    """#

  static func read(_ text: String) -> LedgerReading {
    LedgerReader.read(Array(text.utf8), name: "bok.se")
  }

  @Test("Vouchers, rows, objects and names are read, and what is not known is passed over")
  func whole() throws {
    let reading = Self.read(Self.sound)
    let ledger = reading.ledger
    #expect(reading.findings.map(\.rule) == ["SIE002"])
    #expect(ledger.accounts == ["5010": "Lön"])
    #expect(ledger.dimensions == ["20": "Aktivitet", "21": "Del"])
    #expect(ledger.objects == [LedgerObject(dimension: "6", number: "P123"): "Jinan"])
    try #require(ledger.vouchers.count == 2)
    let first = ledger.vouchers[0]
    #expect(first.name == "V41207" && first.text == #"Kallad "resan""#)
    #expect(first.date == LedgerDay(year: 2014, month: 1, day: 31))
    #expect(first.rows.map(\.amount) == [100_050, -100_050])
    #expect(first.rows[0].text == "Lön {januari}")
    #expect(
      first.rows[0].objects == [
        LedgerObject(dimension: "1", number: "10"), LedgerObject(dimension: "6", number: "P123"),
      ])
    #expect(ledger.vouchers[1].rows.map(\.amount) == [700, -700])
  }

  @Test("Line ends of all sorts, and the mark at the end of a DOS file, make no difference")
  func lineEnds() {
    let text = Self.sound
    let expected = Self.read(text).ledger
    #expect(expected.vouchers.count == 2)
    for end in ["\r\n", "\r"] {
      let other = Self.read(text.replacing("\n", with: end) + end + "\u{1A}")
      #expect(other.ledger == expected && other.isSound)
    }
  }

  @Test(
    "Code page 437, Windows-1252, UTF-8 and UTF-16 give the same letters; all but the first are told"
  )
  func encodings() {
    let head = "#SIETYP 4\n#VER V 1 20140131 \""
    let tail = "\"\n{\n#TRANS 5010 {} 1\n#TRANS 1930 {} -1\n}\n"
    let words = "åäöÅÄÖéü"
    let dos: [UInt8] = [0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99, 0x82, 0x81]
    let windows: [UInt8] = [0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0xE9, 0xFC]
    let wide = (head + words + tail).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let files: [(bytes: [UInt8], isTold: Bool)] = [
      (Array(head.utf8) + dos + Array(tail.utf8), false),
      (Array(head.utf8) + windows + Array(tail.utf8), true),
      (Array((head + words + tail).utf8), true),
      ([0xEF, 0xBB, 0xBF] + Array((head + words + tail).utf8), true),
      ([0xFF, 0xFE] + wide, true), (wide, true),
    ]
    for file in files {
      let reading = LedgerReader.read(file.bytes, name: "bok.se")
      #expect(reading.ledger.vouchers.first?.text == words)
      #expect(reading.findings.map(\.rule) == (file.isTold ? ["SIE002"] : []))
    }
  }

  @Test("Cut off at any byte, a file gives the vouchers that are whole, or says that it is cut off")
  func truncated() {
    let text = Self.sound
    let bytes = Array(text.utf8)
    // A cut through a letter changes how the letters before it are read, but no figures.
    let figures = { (ledger: Ledger) in
      ledger.vouchers.map { [$0.name] + $0.rows.map { "\($0.account) \($0.amount)" } }
    }
    let whole = figures(Self.read(text).ledger)
    for count in 0..<bytes.count {
      let reading = LedgerReader.read(Array(bytes[..<count]), name: "bok.se")
      guard reading.isSound else { continue }
      let vouchers = figures(reading.ledger)
      #expect(!vouchers.isEmpty && vouchers == Array(whole.prefix(vouchers.count)), "\(count)")
    }
    let inside = bytes.count - 3
    #expect(!LedgerReader.read(Array(bytes[..<inside]), name: "bok.se").isSound)
  }

  @Test("Bytes of any kind never stop the reading")
  func garbage() {
    var state: UInt64 = 42
    for _ in 0..<2_000 {
      var bytes = Array(Self.sound.utf8)
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(truncatingIfNeeded: state >> 33) % bytes.count
        bytes[place] = UInt8(truncatingIfNeeded: state >> 24)
      }
      let reading = LedgerReader.read(bytes, name: "bok.se")
      let lines = reading.source.lines.count
      for finding in reading.findings {
        #expect(finding.range.map { (1...max(1, lines)).contains($0.start.line) } ?? true)
        #expect(finding.message.sv != finding.message.en)
      }
      if reading.isSound, reading.format == .sie {
        #expect(reading.ledger.vouchers.allSatisfy { $0.balance == 0 })
      }
    }
  }

  @Test("A place is a line and a column, counted in characters")
  func places() {
    let reading = Self.read(
      "#SIETYP 4\n#VER V 1 20140131 \"åäö\"\n{\n  #TRANS 5010 {} 1,00 # <--\n#TRANS 1930 {} -1\n}\n"
        .replacing(" # <--", with: ""))
    let places = reading.findings.filter { $0.rule == "SIE003" }.compactMap(\.range)
    let start = SourcePosition(line: 4, column: 18)
    #expect(
      places == [SourceRange(start: start, end: SourcePosition(line: 4, column: 22))], "\(places)")
  }

  @Test("Ten thousand vouchers are read, each once, and no more findings are kept than help")
  func many() {
    let voucher = { (number: Int, amount: String) in
      "#VER V \(number) 20140131 \"\"\n{\n#TRANS 5010 {} \(amount)\n#TRANS 1930 {} -1\n}\n"
    }
    let sound = Self.read("#SIETYP 4\n" + (1...10_000).map { voucher($0, "1") }.joined())
    #expect(sound.isSound && sound.ledger.vouchers.count == 10_000)
    let wrong = Self.read("#SIETYP 4\n" + (1...10_000).map { voucher($0, "2") }.joined())
    #expect(wrong.findings.count == LedgerReader.mostFindings)
    let last = wrong.findings.last?.message
    #expect(last?.sv.contains("9900 ställen till") ?? false)
    #expect(last?.en.contains("9900 more places") ?? false)
    // What is wrong in another way is told beside them.
    let mixed = Self.read(
      "#SIETYP 4\n" + (1...200).map { voucher($0, "2") }.joined() + voucher(201, "x"))
    #expect(Set(mixed.findings.map(\.rule)) == ["IMP002", "SIE003"])
  }
}
