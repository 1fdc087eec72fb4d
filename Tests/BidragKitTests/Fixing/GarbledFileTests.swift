import BidragKit
import Diagnostics
import FormYAML
import Testing

@Suite("Files whose letters have come out wrong")
struct GarbledFileTests {
  /// A text as it looks when its UTF-8 was read as Windows-1252.
  private func garbled(_ text: String) -> String {
    String(String.UnicodeScalarView(text.utf8.map(Windows1252.scalar)))
  }

  private func plan(_ text: String) -> DocumentFixes {
    FixJob(today: SoundCase.today).plan(Array(text.utf8), name: "ansokan.yaml")
  }

  @Test("A whole application gets its letters back, and can be read")
  func restores() throws {
    let text = try RepositoryFiles.text("Examples/vasteras-jinan/ansokan.yaml")
    let fixes = plan(garbled(text))
    #expect(fixes.done.map(\.rule) == ["YML006"] && fixes.isReadable)
    #expect(fixes.newBytes == Array(text.utf8))
  }

  @Test("What is wrong besides is mended, or told")
  func restoresBrokenYAML() {
    let fixes = plan(garbled("formulär: ansökan\ni_korthet:\n  rubrik: Vår stad: Västerås\n"))
    #expect(fixes.done.map(\.rule) == ["YML006", "YML001"])
    #expect(String(decoding: fixes.newBytes, as: UTF8.self).contains("\"Vår stad: Västerås\""))
    let open = plan(garbled("formulär: [ansökan\n"))
    #expect(open.done.map(\.rule) == ["YML006"] && !open.isReadable)
  }
}
