import Diagnostics
import Testing

@testable import Bookkeeping

@Suite("Tables from finance systems")
struct CSVReaderTests {
  private static func read(_ text: String, _ layout: CSVLayout = CSVLayout()) -> LedgerReading {
    LedgerReader.read(Array(text.utf8), name: "bok.csv", layout: layout)
  }

  private static let rows = [
    ["Bokf.datum", "Ver.nr", "Konto", "Projekt", "Text", "Belopp"],
    ["2014-01-31", "V1", "5010", "70310", "Lön", "1 234,50"],
    ["2014-01-31", "V1", "1930", "", "Lön", "-1 234,50"],
    ["2014-02-28", "V2", "5010", "70310", "Rättad lön", "10,00-"],
  ]

  @Test(
    "Whatever separates the columns, the same vouchers are read", arguments: [";", "\t", "|", ","])
  func separators(_ separator: String) {
    let text = Self.rows.map { row in
      row.map { separator == "," ? "\"\($0)\"" : $0 }.joined(separator: separator)
    }.joined(separator: "\r\n")
    let reading = Self.read(text)
    #expect(reading.findings.isEmpty, "\(reading.findings)")
    #expect(reading.ledger.vouchers.map(\.name) == ["V1", "V2"])
    #expect(
      reading.ledger.vouchers.map { $0.rows.map(\.amount) } == [[123_450, -123_450], [-1_000]])
    #expect(reading.ledger.vouchers[1].text == "Rättad lön")
    let project = LedgerObject(dimension: LedgerObject.project, number: "70310")
    #expect(reading.ledger.vouchers[0].rows[0].objects == [project])
    #expect(reading.ledger.vouchers[0].rows[1].objects == [])
  }

  @Test("In any usual encoding the letters are the same")
  func encodings() {
    let text = "Datum;Verifikation;Benämning;Belopp\r\n2014-01-31;V1;Lön på åtta år;1,50\r\n"
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let files = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), latin, [0xFF, 0xFE] + little,
      [0xFE, 0xFF] + big, little,
    ]
    for bytes in files {
      let reading = LedgerReader.read(bytes, name: "bok.csv")
      #expect(reading.ledger.vouchers.first?.text == "Lön på åtta år")
      #expect(reading.findings.isEmpty)
    }
  }

  @Test("Debit and credit columns, and reversed signs, give costs above nought")
  func signs() {
    let text =
      "Date,Voucher no,Account,Debit,Credit\n2014-01-31,7,5010,100.00,\n2014-01-31,7,5010,,40.00\n"
    #expect(Self.read(text).ledger.vouchers.first?.rows.map(\.amount) == [10_000, -4_000])
    let layout = CSVLayout(hasReversedSigns: true)
    let reversed = Self.read("Datum;Ver;Belopp\n2014-01-31;7;-100,00\n", layout)
    #expect(reversed.ledger.vouchers.first?.rows.map(\.amount) == [10_000])
  }

  @Test("A credit below nought is told of once, and a heading row that comes again is passed over")
  func negativeCredit() {
    let head = "Datum;Ver;Konto;Debet;Kredit\n"
    let rows = "2014-01-31;7;5010;100,00;\n2014-01-31;7;5010;;-40,00\n"
    let reading = Self.read(head + rows + head + rows)
    #expect(reading.isSound && reading.findings.map(\.rule) == ["CSV003"])
    #expect(
      reading.ledger.vouchers.first?.rows.map(\.amount) == [10_000, 4_000, 10_000, 4_000])
  }

  @Test("Of two tables in a file neither is lost in silence")
  func twoTables() {
    let first = "Ver;Datum;Belopp;Konto\n9001;2014-04-15;100,00;7051\n"
    let second = "Ver;Datum;Belopp;Konto;Text\n9002;2014-04-16;50,00;7051;Flyg\n"
    #expect(!Self.read(first + "\n" + second).isSound)
    #expect(Self.read(second + "\n" + first).findings.isEmpty == false)
  }

  @Test("A row that quotation marks make part of a text is told of, and words over lines are not")
  func rowInText() {
    let head = "Datum,Ver,Konto,Text,Belopp\n"
    let lost = "2014-01-31,V1,5010,\"Lön,1.00\n2014-02-28,V2,5010,Lön\",1.00\n"
    let reading = Self.read(head + lost)
    #expect(reading.findings.map(\.rule) == ["CSV005"])
    #expect(reading.findings.first?.range?.start == SourcePosition(line: 2, column: 20))
    let words = "2014-01-31,V1,5010,\"Resa,\n2014-02-28, tåg, kl. 7, hem\",1.00\n"
    #expect(Self.read(head + words).findings.isEmpty)
  }

  @Test("Columns of currency are kept, and kronor are none")
  func currency() throws {
    let reading = Self.read(
      """
      Datum;Ver;Belopp;Valuta;Valutabelopp;Kurs;Kursdatum;Kurskälla
      2014-04-15;V1;8 253,17;cny;7 840;1,0527;2014-04-12;Banken
      2014-04-15;V2;100,00;SEK;;;;
      """)
    let rows = reading.ledger.vouchers.flatMap(\.rows)
    var foreign = ForeignAmount(code: "CNY")
    foreign.amount = LedgerNumber(mantissa: 7_840, scale: 0)
    foreign.rate = LedgerNumber(mantissa: 10_527, scale: 4)
    foreign.rateDate = LedgerDay(year: 2014, month: 4, day: 12)
    foreign.rateSource = "Banken"
    #expect(rows.map(\.currency) == [foreign, nil])
  }

  @Test("Every cut of a small table gives rows of the whole or an error, and never other amounts")
  func truncated() {
    let text =
      Self.rows.map { $0.joined(separator: ";") }.joined(separator: "\n") + "\nSumma;;;;;-10,00\n"
    let all = Self.read(text).ledger.vouchers.flatMap(\.rows).map(\.amount)
    #expect(all == [123_450, -123_450, -1_000])
    let bytes = Array(text.utf8)
    for count in 0..<bytes.count {
      let reading = LedgerReader.read(Array(bytes[..<count]), name: "bok.csv")
      guard reading.isSound else { continue }
      // A number that is cut short is the one thing that a table without a sum cannot show.
      let whole = reading.ledger.vouchers.flatMap(\.rows).map(\.amount).dropLast()
      #expect(Array(whole) == Array(all.prefix(whole.count)), "\(count)")
    }
  }

  @Test("Bytes of any kind never stop the reading")
  func garbage() {
    let text = Self.rows.map { $0.joined(separator: ";") }.joined(separator: "\n")
    var state: UInt64 = 7
    for _ in 0..<2_000 {
      var bytes = Array(text.utf8)
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(truncatingIfNeeded: state >> 33) % bytes.count] = UInt8(
          truncatingIfNeeded: state >> 24)
      }
      let reading = LedgerReader.read(bytes, name: "bok.csv")
      #expect(reading.findings.allSatisfy { $0.message.sv != $0.message.en })
    }
  }

  @Test("Ten thousand vouchers are read, each once")
  func many() {
    let rows = (1...10_000).map { "2014-01-31;V\($0);5010;1,00\n2014-01-31;V\($0);5020;2,00\n" }
    let reading = Self.read("Datum;Ver;Konto;Belopp\n" + rows.joined())
    #expect(reading.isSound && reading.ledger.vouchers.count == 10_000)
    #expect(reading.ledger.vouchers.allSatisfy { $0.rows.count == 2 })
  }

  @Test(
    "Amounts in a currency that their heading names are not taken for kronor",
    arguments: ["Amount (BWP)", "Belopp (BWP)", "Belopp i BWP", "Amount BWP", "Debit [BWP]"])
  func foreignHeading(_ heading: String) {
    let text = "Date;Voucher;Account;\(heading)\n2014-01-31;V1;5010;100.00\n"
    let named: [[CSVColumn: String]] = [[:], [.amount: heading]]
    for headings in named {
      let reading = Self.read(text, CSVLayout(headings: headings, currencies: ["BWP"]))
      #expect(reading.findings.map(\.rule) == ["CSV002"])
      #expect(reading.findings.first?.message.en.contains("currency_amount") ?? false)
    }
    // What is no currency, or is one of kronor, is read as before.
    let others = CSVLayout(currencies: ["SEK", "BWP"])
    #expect(Self.read(text.replacing(heading, with: "Amount (SEK)"), others).isSound)
    let absent = Self.read(text.replacing(heading, with: "Amount (VAT)"), others)
    #expect(absent.findings.map(\.rule) == ["CSV002"])
    #expect(!(absent.findings.first?.message.en.contains("currency_amount") ?? true))
  }

  @Test(
    "An account is read whole, however a spreadsheet parted it",
    arguments: [
      ("7 110", "7110"), ("7\u{A0}110", "7110"), ("7.110", "7110"), ("7,110", "7110"),
      ("7 110 Kost", "7110"), ("5010 Lön", "5010"), ("5010 24 timmar", "5010"),
      ("5010.100", "5010"), ("501 200", "501200"), ("75 Resor", "75"),
    ])
  func accounts(_ written: String, _ account: String) {
    let reading = Self.read("Datum;Ver;Konto;Belopp\n2014-01-31;V1;\(written);1,00\n")
    #expect(reading.ledger.vouchers.first?.rows.map(\.account) == [account])
  }

  @Test("A row is a balance by its whole words alone, and where it has no voucher")
  func balances() {
    let head = "Datum;Ver;Konto;Text;Belopp\n"
    let booked = "2014-05-06;V1;7051;Flyg;1,00\n"
    for words in ["Ingående balans", "UB", "Utgående saldo 2014-12-31", "Opening balance"] {
      let reading = Self.read(head + ";;;\(words);5,00\n" + booked)
      #expect(reading.isSound && reading.ledger.vouchers.count == 1, "\(words)")
    }
    for row in [
      "2014-01-01;;7051;Ingående balans;5,00\n", ";;7051;Ingående saldo per 2014-01-01;5,00\n",
      ";;7051;Utgående saldo konto 7051;5,00\n",
      "2014-12-31;;7051;Utgående balans per 2014-12-31;5,00\n",
      "2014-01-01;IB;7051;Ingående balans 2014;5,00\n",
    ] {
      let reading = Self.read(head + row + booked)
      #expect(reading.isSound && reading.ledger.vouchers.count == 1, "\(row)")
    }
    for row in [
      "2014-05-06;;7051;Utgående flyg;18 400,00\n", ";V2;7051;Utgående saldo;18 400,00\n",
      ";;7051;Ingående hyra;18 400,00\n",
    ] {
      #expect(!Self.read(head + booked + row).isSound, "\(row)")
    }
  }

  @Test("An amount that could be another is read, and told of once")
  func doubtful() {
    let head = "Datum;Ver;Konto;Belopp\n"
    let rows = "2014-05-06;V1;7051;31.960\n2014-05-06;V2;7051;1.200\n"
    let reading = Self.read(head + rows)
    #expect(reading.isSound && reading.findings.map(\.rule) == ["CSV003"])
    #expect(reading.findings.first?.message.en.contains("SEK 31,960.00") ?? false)
    #expect(reading.ledger.vouchers.count == 2)
    // A sum that is wrong is still told.
    let sum = Self.read(head + rows + "Summa;;;33.161\n")
    #expect(sum.findings.map(\.rule) == ["CSV003", "CSV006"])
    let known = Self.read(head + rows + "2014-05-07;V3;7051;3,50\n")
    #expect(known.findings.isEmpty)
  }

  @Test("A warning for which there is no room is counted once, however often its reason comes")
  func doubtfulWithoutRoom() {
    let errors = String(repeating: "2014-05-06;V1;7051;x\n", count: 110)
    let doubtful = String(repeating: "2014-05-06;V1;7051;1.234\n", count: 50)
    let reading = Self.read("Datum;Ver;Konto;Belopp\n" + errors + doubtful)
    #expect(reading.findings.count == 100)
    let last = reading.findings.last?.message
    #expect(last?.en.hasSuffix("The same is true of 11 more places in the file.") ?? false)
  }

  @Test("Sums of accounts, of projects and with opening balances are understood")
  func sums() {
    let rows = """
      Datum;Ver;Konto;Projekt;Text;Belopp
      ;;7051;;Ingående balans;1 000,00
      2014-05-06;V1;7051;70310;Flyg;100,00
      2014-05-07;V2;7052;70311;Hotell;40,00
      2014-05-08;V3;7051;70311;Flyg;10,00

      """
    for sum in [
      "Summa 7051;;;;;110,00", "Summa 7051;;;;;1 110,00", ";;7052 Summa;;;40,00",
      ";;7052;;Totalt;40,00", ";;;70310;Delsumma;100,00", "Summa projekt 70311;;;;;50,00",
      "2014-05-08 Summa;;;;;150,00", ";V3 Totalt;;;;150,00", ";;;;Totalsumma;1 150,00",
    ] {
      let reading = Self.read(rows + sum + "\n")
      #expect(reading.findings.isEmpty, "\(sum): \(reading.findings)")
      #expect(reading.ledger.vouchers.map(\.name) == ["V1", "V2", "V3"], "\(sum)")
    }
    for sum in ["Summa 7051;;;;;120,00", ";;7052 Summa;;;41,00", ";;;;Totalsumma;1 151,00"] {
      #expect(Self.read(rows + sum + "\n").findings.map(\.rule) == ["CSV006"], "\(sum)")
    }
  }

  @Test("A booked row without a date is no sum for a word that ends its text or begins another")
  func noSums() {
    let rows = "Datum;Ver;Konto;Text;Belopp\n2014-04-07;V1;7052;Hotell;100,00\n"
    for row in [
      ";;7052;Hotellrum totalt;100,00", ";;7052 Hotell;Rum, summa;100,00",
      ";;7052;Totalhyra;100,00", ";;;Summering av konferens;100,00", ";V2;7052;Totalt;100,00",
    ] {
      #expect(Self.read(rows + row + "\n").findings.map(\.rule).contains("CSV003"), "\(row)")
    }
    for sum in [
      ";;7052 Hotell Summa;;100,00", ";;;Hotell totalt;100,00", ";;7052;7052 Summa;100,00",
      ";;7052;Summa hotell;100,00", "Sub-total 7052;;;;100,00", "Grand total;;;;100,00",
      "Summa V1;V1;;;100,00", ";;7052;Summa;100,00", "mars;Summa;;;100,00",
    ] {
      let reading = Self.read(rows + sum + "\n")
      #expect(reading.findings.isEmpty, "\(sum): \(reading.findings)")
      #expect(reading.ledger.vouchers.first?.rows.count == 1, "\(sum)")
    }
    let textFirst = "Text;Datum;Ver;Konto;Belopp\nTotalhyra;;V2;7052;100,00\n"
    #expect(!Self.read(textFirst).isSound)
  }

  @Test("The account's name gives way to a column that is called text")
  func text() {
    let reading = Self.read(
      "Datum;Ver;Konto;Benämning;Text;Belopp\n2014-01-31;V1;5010;Lön;Tid;1,00\n")
    #expect(reading.ledger.vouchers.first?.text == "Tid")
  }
}
