import BidragKit
import Diagnostics
import FormKit
import Randomness
import Testing

/// Several mistakes at once, of which some are mended and some are not.
@Suite("Fixes beside one another")
struct FixCombinationTests {
  /// Stretches of the sound application, and what may stand there instead.
  private static let places: [(old: String, new: [String])] = [
    (
      "rubrik: Näringslivsutveckling i Västerås och Jinan",
      [
        "rubrik: Va\u{308}stera\u{30A}s: Jinan # ä", "rubrik: \"Va\\u0308g\\n\" # \"x\"",
        "rubrik: |2\n      å😀 Va\u{308}g\n\n    och", "rubrik: @å", "rubrik: *a", "rubrik: \"å",
        "rubrik: 'a\u{30A}' b", "rubrik: Ring\u{7} a\u{30A}", "rubrik: [a\u{30A}, b]",
        "rubrik: \"Ring\u{7} \\u00E5 a\\u030A\"", "rubrik:a\u{30A}",
      ]
    ),
    (
      "telefon: \"+4621390000\"",
      [
        "telefon: 021-39 00 00 # a\u{30A}", "telefon: >\n\n        0046 21 39 00 00\n",
        "telefon: a\u{30A}", "telefon: \"021-\n        39 00 00\"", "telefon: [021-39 00 00]",
        "telefon: 021-39\n        00 00", "telefon: | # å\n        021-39 00 00",
      ]
    ),
    (
      "start: 2014-04-07",
      ["start: 2014-4-7", "start: '2014 4 7'", "start: 7.4.2014", "start: 2014/13/40"]
    ),
    (
      "sökt_belopp: 131 000",
      [
        "sökt_belopp: 131.000,00 kr", "sökt_belopp: 9,131,000", "sökt_belopp: -131.000,00",
        "sökt_belopp: \"131,000.00\"", "sökt_belopp: 131 tkr", "sökt_belopp: \"131.000,00\\n\"",
      ]
    ),
    ("land: Kina", ["land: Norge", "land: Ki\u{300}na", "land: : Kina", "land: {Kina}"]),
    ("underskrift:\n", ["underskrift: # å\n", "underskrift:\n\n# a\u{30A}: b\n", "underskrift\n"]),
  ]

  @Test("Whatever is wrong together, fixes keep their promise and are done once and for all")
  func together() throws {
    var generator = SplitMix(seed: 20_131_009)
    let sound = try SoundCase.text()
    for (old, _) in Self.places { try #require(sound.contains(old), "\(old)") }
    let job = FixJob(today: SoundCase.today)
    var changed = 0
    for _ in 0..<120 {
      var text = sound
      for (old, new) in Self.places where Bool.random(using: &generator) {
        text = text.replacing(
          old, with: new.randomElement(using: &generator) ?? old, maxReplacements: 1)
      }
      let end = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
      text = text.replacing("\n", with: end)
      let fixed = job.plan(Array(text.utf8), name: "ansokan.yaml")
      #expect(fixed.withheld.isEmpty, "\(fixed.withheld.map(\.fault.en)) \(text)")
      if !fixed.isChanged { #expect(fixed.newBytes.elementsEqual(text.utf8)) }
      changed += fixed.isChanged ? 1 : 0
      let again = job.plan(fixed.newBytes, name: "ansokan.yaml")
      #expect(!again.isChanged, "\(again.done.map(\.rule)) \(text)")
      #expect(again.offered.count == fixed.offered.count && again.remaining == fixed.remaining)
      // Comments are in no tree: they are looked for by themselves.
      for comment in ["# ä", "# å", "# \"x\"", "# a\u{30A}"] {
        let after = String(decoding: fixed.newBytes, as: UTF8.self)
        #expect(after.count(of: comment) == text.count(of: comment), "\(comment) \(after)")
      }
    }
    #expect(changed > 30, "\(changed)")
  }
}

extension String {
  /// How often a stretch occurs, byte for byte.
  fileprivate func count(of stretch: String) -> Int {
    let (all, wanted) = (Array(utf8), Array(stretch.utf8))
    return all.indices.count { all[$0...].starts(with: wanted) }
  }
}
