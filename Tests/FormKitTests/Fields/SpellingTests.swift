import Diagnostics
import Testing

@testable import FormKit

@Suite("Spelling of names")
struct SpellingTests {
  @Test(
    "A name is the same in any case, with any mark between words, with or without dots and rings",
    arguments: [
      "sökt_belopp", "Sökt belopp", "SÖKT-BELOPP", "sokt_belopp", "so\u{308}kt_belopp",
      "sökt\u{A0}belopp", "SO\u{308}KT belopp",
    ])
  func isSame(_ name: String) {
    #expect(Spelling(name) == Spelling("sökt_belopp"))
  }

  @Test(
    "Other names are other names",
    arguments: ["söktbelopp", "sökt.belopp", "sökt__belopp", "sökt_belopp1", "", " "])
  func isOther(_ name: String) {
    #expect(Spelling(name) != Spelling("sökt_belopp"))
  }

  @Test(
    "A letter is folded alike whether it is one character or two",
    arguments: [
      ("å", "a\u{30A}"), ("Ä", "A\u{308}"), ("ö", "o\u{308}"), ("é", "e\u{301}"),
      ("É", "E\u{301}"), ("ü", "u\u{308}"), ("à", "a\u{300}"), ("ô", "o\u{302}"),
    ])
  func normalForms(_ whole: String, _ parts: String) {
    #expect(Spelling(whole) == Spelling(parts))
  }

  @Test("A country is found by its name in either normal form", arguments: Country.all)
  func countriesInParts(_ country: Country) throws {
    for name in [country.name.sv, country.name.en] {
      #expect(try Country(written: decomposed(name)) == country, "\(name)")
    }
  }

  @Test(
    "The nearest name is found over a slip of the hand",
    arguments: [
      ("sökt_bellopp", "sökt_belopp"), ("sokt_beloop", "sökt_belopp"),
      ("sökt_beloppet", "sökt_belopp"), ("rubirk", "rubrik"), ("tilte", "title"),
      ("Resenarer", "resenärer"), ("travelers", "travellers"), ("avrésa", "avresa"),
      ("halplatser", "hållplatser"), ("ti", "typ"),
    ])
  func nearest(_ written: String, _ meant: String) {
    let found = Spelling.nearest(to: written, among: Self.names)
    if written == "ti" { #expect(found == nil) } else { #expect(found == meant) }
  }

  @Test(
    "Nothing is offered for a name that is like none",
    arguments: ["", "xyzzy", "budget", "🙂🙂🙂🙂", String(repeating: "a", count: 100_000)])
  func farFromAll(_ written: String) {
    #expect(Spelling.nearest(to: written, among: Self.names) == nil)
  }

  @Test("A swap of two letters is one slip, and the nearer of two names wins")
  func distances() {
    let near = [(spelling: "abcd", value: 1), (spelling: "abdd", value: 2)]
    #expect(Spelling.nearest(to: "abdc", among: near) == 1)
    #expect(Spelling.nearest(to: "abdd", among: near) == 2)
    #expect(Spelling.nearest(to: "dcba", among: near) == nil)
    let none: [(spelling: String, value: Int)] = []
    #expect(Spelling.nearest(to: "abcd", among: none) == nil)
  }

  @Test("A country is offered, whichever letter of one is wrong", arguments: Country.all)
  func nearestCountry(_ country: Country) throws {
    let name = country.name.sv
    for index in name.indices where name.count >= 6 {
      var written = name
      written.replaceSubrange(index...index, with: "7")
      let problem = try #require(refusal(of: written, as: Country.self))
      #expect(problem.message.sv.contains("Menade du ”"), "\(written)")
    }
  }

  private static let names = Trip.partInfo.fields.flatMap { [$0.name.sv, $0.name.en] }
    .map { (spelling: $0, value: $0) }

  /// The Latin letters with marks that country names have, each as a letter and a mark.
  private func decomposed(_ name: String) -> String {
    let parts: [Character: String] = [
      "å": "a\u{30A}", "ä": "a\u{308}", "ö": "o\u{308}", "Å": "A\u{30A}", "Ö": "O\u{308}",
      "é": "e\u{301}", "ã": "a\u{303}", "í": "i\u{301}", "ô": "o\u{302}", "ç": "c\u{327}",
      "ü": "u\u{308}", "ñ": "n\u{303}",
    ]
    return name.map { parts[$0] ?? String($0) }.joined()
  }
}
