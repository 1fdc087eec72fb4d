import BidragKit
import Diagnostics
import FormKit
import Rendering
import Testing

/// Fixes that would be safe but for what they do to the rest of the document.
@Suite("Fixes that are withheld")
struct WithheldFixTests {
  /// A quote that is never closed, and below it a line where quotes would end it.
  private static let openQuote = "b: \"20\u{2}\nrep}S  - {y: un, d: dec}S\n"

  private func fixes(_ text: String) -> DocumentFixes {
    FixJob(today: SoundCase.today).plan(Array(text.utf8), name: "ansokan.yaml")
  }

  @Test("What cannot be proven to change nothing else is not done, and told with the reason")
  func alone() {
    let text = "form: decision\n" + Self.openQuote
    let fixed = fixes(text)
    #expect(!fixed.isChanged && fixed.newBytes.elementsEqual(text.utf8))
    #expect(fixed.withheld.map(\.finding.rule) == ["YML001"])
    #expect(
      !fixed.offered.contains { finding in fixed.withheld.contains { $0.finding == finding } })
    let swedish = FixRenderer(in: .swedish, style: TextReporter.Style()).render(
      fixed, isWritten: false)
    #expect(swedish.contains("Inte gjort, eftersom det får följder"), "\(swedish)")
    let english = FixRenderer(in: .english, style: TextReporter.Style()).render(
      fixed, isWritten: false)
    #expect(english.contains("Not done, since it would affect"), "\(english)")
  }

  @Test("However many there are, they are tried once, and the fix behind them is done")
  func many() {
    let quotes = (1...20).map { Self.openQuote.replacing("b:", with: "b\($0):") }.joined()
    let fixed = fixes("form: decision\n" + quotes + "conditions:\n  - Va\u{308}g\n")
    #expect(fixed.done.map(\.rule) == ["FRM013"])
    #expect(fixed.withheld.count == 20 && !fixed.hasMore)
    let again = fixes(String(decoding: fixed.newBytes, as: UTF8.self))
    #expect(!again.isChanged && again.withheld.count == 20 && !again.hasMore)
  }

  @Test("The other fixes of the file are done without it, and once and for all")
  func besideOthers() throws {
    let mistakes = [
      (
        "rubrik: Näringslivsutveckling i Västerås och Jinan", "rubrik: Va\u{308}g",
        "rubrik: V\u{E4}g"
      ),
      ("telefon: \"+4621390000\"", "telefon: 021-39 00 00", "telefon: \"+4621390000\""),
    ]
    var (written, wanted) = (try SoundCase.text(), try SoundCase.text())
    for (sound, mistake, mended) in mistakes {
      written = written.replacing(sound, with: mistake)
      wanted = wanted.replacing(sound, with: mended)
    }
    let fixed = fixes(written + Self.openQuote)
    #expect(fixed.newBytes.elementsEqual((wanted + Self.openQuote).utf8))
    #expect(fixed.done.count == mistakes.count)
    #expect(fixed.withheld.map(\.finding.rule) == ["YML001"])
    let again = fixes(wanted + Self.openQuote)
    #expect(!again.isChanged && again.withheld.count == 1)
  }
}
