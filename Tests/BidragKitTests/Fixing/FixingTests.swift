import BidragKit
import Diagnostics
import FormKit
import Testing

/// What the command does to the bytes of a file.
@Suite("Safe fixes done on a text")
struct FixingTests {
  private static let phone = "telefon: \"+4621390000\""
  private static let title = "rubrik: Näringslivsutveckling i Västerås och Jinan"

  private func fixes(_ bytes: [UInt8]) -> DocumentFixes {
    FixJob(today: SoundCase.today).plan(bytes, name: "ansokan.yaml")
  }

  private func fixes(_ text: String) -> DocumentFixes { fixes(Array(text.utf8)) }

  /// Expects a stretch of the sound application to be mended, and not another byte.
  private func expect(
    _ old: String, written: String, becomes mended: String,
    as change: (String) -> String = { $0 }, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let text = change(try SoundCase.replacing(old, with: written).text)
    let fixed = fixes(text)
    let wanted = change(try SoundCase.replacing(old, with: mended).text)
    #expect(
      fixed.newBytes.elementsEqual(wanted.utf8), "\(fixed.done.map(\.rule))",
      sourceLocation: sourceLocation)
    let again = fixes(fixed.newBytes)
    #expect(!again.isChanged && again.newBytes == fixed.newBytes, sourceLocation: sourceLocation)
  }

  /// Expects that no fix was thought of that could not be proven.
  private func expectLeftAlone(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let fixed = fixes(text)
    #expect(!fixed.isChanged && fixed.withheld.isEmpty, sourceLocation: sourceLocation)
  }

  @Test("A text that goes on below is left alone: quotes around one line would not hold all of it")
  func colonInTextOfSeveralLines() throws {
    let text = try SoundCase.replacing(
      Self.title, with: "rubrik: Näringsliv: utveckling i Västerås\n    och Jinan"
    ).text
    expectLeftAlone(text)
    let list =
      "form: report\ncore_areas:\n  - area: accountability\u{8}    change: >-\n      Six parts.\n"
    expectLeftAlone(list)
    expectLeftAlone("formulär: &a ans b: >-\n    text\n")
    expectLeftAlone("formulär: @a ans b: >-\n    text\n")
    expectLeftAlone("i_korthet:\n  rubrik: \"Vår\" stad\n    och trakten\n")
    expectLeftAlone("i_korthet:\n  rubrik: 'Vår 's stad'\n    och trakten\n")
    for first in ["\"Vår\" stad", "Resan: \"till\" Jinan", "\"a\": \"b\" c: d"] {
      for second in ["\"citat\" och", "'s", "@här", "*viktigt* i"] {
        expectLeftAlone("i_korthet:\n  rubrik: \(first)\n    \(second)\n")
      }
    }
  }

  @Test(
    "A value is mended as the file holds it: plain, in quotes, in a block, between brackets",
    arguments: [
      (phone, "telefon: 021-39 00 00 # växeln", "telefon: \"+4621390000\" # växeln"),
      (phone, "telefon: '021-39 00 00'  # växeln", "telefon: \"+4621390000\"  # växeln"),
      (
        phone, "telefon: |  # växeln\n        021-39 00 00",
        "telefon: |  # växeln\n        +4621390000"
      ),
      (phone, "telefon: >-\n        021-39\n        00 00", "telefon: >-\n        +4621390000"),
      (phone, "telefon:\n        021-39 00 00", "telefon:\n        \"+4621390000\""),
      ("sökt_belopp: 131 000", "sökt_belopp: 131.000,00", "sökt_belopp: 131 000,00"),
      ("sökt_belopp: 131 000", "sökt_belopp: \"131.000,00\"", "sökt_belopp: \"131 000,00\""),
      ("belopp: 36 000}", "belopp: \"36.000,00\"}", "belopp: \"36 000,00\"}"),
      ("start: 2014-04-07", "start: 2014-4-7", "start: 2014-04-07"),
      ("start: 2014-04-07", "start: den 7 april 2014", "start: 2014-04-07"),
      (
        "period: 2014-01-15 – 2014-12-31",
        "period: den 15 januari 2014 – den 31 december 2014 # kort",
        "period: 2014-01-15 – 2014-12-31 # kort"
      ),
      ("start: 2014-04-07", "start: ”2014-04-07”", "start: 2014-04-07"),
      ("slag: resa_till_partner", "slag: “resa_till_partner”", "slag: resa_till_partner"),
      ("antal: 4, enhet", "antal: 4 st, enhet", "antal: 4, enhet"),
      ("à_pris: 9 000, belopp", "à_pris: 9 000 kr, belopp", "à_pris: 9 000, belopp"),
      (title, "rubrik: Steg 2: Jinan # först", "rubrik: \"Steg 2: Jinan\" # först"),
      (title, "rubrik: @Jinan", "rubrik: \"@Jinan\""),
      (title, "rubrik: *viktigt* i Jinan", "rubrik: \"*viktigt* i Jinan\""),
      (title, "rubrik: \"Vår\" stad", "rubrik: '\"Vår\" stad'"),
      (title, "rubrik: Resan: \"Jinan", "rubrik: 'Resan: \"Jinan'"),
    ])
  func held(_ old: String, _ written: String, _ mended: String) throws {
    try expect(old, written: written, becomes: mended)
  }

  @Test("A price in kronor on a line with another currency is left to people")
  func priceInOtherCurrency() throws {
    for currency in ["EUR", "\"Eurro\""] {
      expectLeftAlone(
        try SoundCase.replacing(
          "à_pris: 9 000, belopp", with: "à_pris: 9 000 kr, valuta: \(currency), belopp"
        ).text)
    }
  }

  @Test(
    "Letters are composed where they stand, on as many lines as before",
    arguments: [
      "rubrik: Va#stera& # å ä ö", "rubrik: \"Va#stera&\"", "rubrik: 'Va#stera&: ''Jinan'''",
      "rubrik: Va#stera&\n    och Jinan", "rubrik: \"# Va#stera&\n    och Jinan\"",
      "rubrik: >+2 # vikt\n    Va#stera&\n    och\n\n", "rubrik: |\n    Va#stera&   \n",
    ])
  func composed(_ written: String) throws {
    let decomposed = written.replacing("a#", with: "a\u{308}").replacing("a&", with: "a\u{30A}")
    let whole = written.replacing("a#", with: "ä").replacing("a&", with: "å")
    try expect(Self.title, written: decomposed, becomes: whole)
    try expect(Self.title, written: decomposed, becomes: whole) {
      $0.replacing("\n", with: "\r\n")
    }
  }

  @Test("Letters that are written as escapes become letters")
  func escapes() throws {
    try expect(
      Self.title, written: "rubrik: \"Va\\u0308stera\\u030As \\\"Jinan\\\"\"",
      becomes: "rubrik: 'Västerås \"Jinan\"'")
  }

  @Test("A file keeps its line ends, its byte-order mark and its missing last line break")
  func bytes() throws {
    let written = "telefon: 021-39 00 00 # å😀"
    let mended = "telefon: \"+4621390000\" # å😀"
    for end in ["\r\n", "\r", "\n"] {
      try expect(Self.phone, written: written, becomes: mended) {
        var text = $0
        while text.hasSuffix("\n") { text.removeLast() }
        return text.replacing("\n", with: end)
      }
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = try SoundCase.replacing(Self.phone, with: written).text
    let marked = fixes(mark + Array(text.utf8))
    #expect(marked.isChanged)
    #expect(marked.newBytes == mark + Array(text.replacing(written, with: mended).utf8))
  }

  @Test("Places after letters of several bytes are found, and two fixes on a line both done")
  func severalOnALine() throws {
    let flow =
      "team: [{namn: 😀 A\u{30A}sa, roll: ekonom, telefon: 070-123 45 67, e_post: a@b.se}]"
    let wanted =
      "team: [{namn: 😀 Åsa, roll: ekonom, telefon: \"+46701234567\", e_post: a@b.se}]"
    try expect(
      Self.phone, written: Self.phone + "\n    " + flow, becomes: Self.phone + "\n    " + wanted)
  }

  @Test("Fixes that overlap are done one after the other")
  func overlapping() throws {
    try expect(
      Self.title, written: "rubrik: Va\u{308}stera\u{30A}s: Jinan",
      becomes: "rubrik: \"Västerås: Jinan\"")
    try expect(
      Self.title, written: "rubrik: @Va\u{308}stera\u{30A}s # ä",
      becomes: "rubrik: \"@Västerås\" # ä")
  }

  @Test(
    "A guess is told and left alone",
    arguments: [
      (title, "rubrik: Ring\u{7} klocka", "FRM012"), (title, "rubrik: Va\u{96}g", "FRM012"),
      ("start: 2014-04-07", "start: 7.4.2014", "FRM010"),
      ("start: 2014-04-07", "start: 140407", "FRM010"),
      ("start: 2014-04-07", "start: omkring 2014-4-7", "FRM010"),
      ("sökt_belopp: 131 000", "sökt_belopp: 131 tkr", "FRM011"),
      ("sökt_belopp: 131 000", "sökt_belopp: 131,000", "FRM011"),
      ("sökt_belopp: 131 000", "sökt_belopp: 131,525", "FRM011"),
      (title, "rubrik: *viktigt", "YML001"), (title, "rubrik: \"Hållbar stad", "YML001"),
      ("aktivitet: A1", "aktivitet: a1", "BUD013"),
    ] as [(String, String, RuleID)])
  func guess(_ old: String, _ written: String, _ rule: RuleID) throws {
    let text = try SoundCase.replacing(old, with: written).text
    let fixed = fixes(text)
    #expect(!fixed.isChanged && fixed.newBytes == Array(text.utf8))
    #expect(fixed.offered.contains { $0.rule == rule && !$0.fixes.isEmpty })
  }

  @Test("The name of an annex's file is left as it is spelled on the disk")
  func annexName() throws {
    let text = try SoundCase.text()
    let name = try #require(text.firstMatch(of: /fil: ([^,}\n]+)/)?.1)
    let decomposed = try SoundCase.replacing("fil: \(name)", with: "fil: bilagor/a\u{30A}.pdf").text
    let fixed = fixes(decomposed)
    #expect(!fixed.isChanged && fixed.offered.contains { $0.rule == "FRM013" })
  }

  @Test("An amount that can be read at last is fixed, though the rules then have more to say")
  func revealed() throws {
    let fixed = fixes(
      try SoundCase.replacing("sökt_belopp: 131 000", with: "sökt_belopp: 132.000,00").text)
    #expect(fixed.done.map(\.rule) == ["FRM011"] && fixed.remaining > 0)
  }

  @Test("A sound file, and one that cannot be read, are left alone")
  func nothing() throws {
    let sound = fixes(try SoundCase.text())
    #expect(!sound.isChanged && sound.isReadable && sound.offered.isEmpty && sound.remaining == 0)
    let unread = fixes("rubrik:\n\tA: 070-123 45 67\n")
    #expect(!unread.isChanged && !unread.isReadable && !unread.offered.isEmpty)
    #expect([unread].exitCode == ExitStatus.unreadable && [sound].exitCode == ExitStatus.fine)
    let latin = fixes(Array("rubrik: V".utf8) + [0xE4] + Array("g\n".utf8))
    #expect(!latin.isChanged && !latin.isReadable)
  }
}
