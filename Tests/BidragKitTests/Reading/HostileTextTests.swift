import Diagnostics
import FormKit
import FormYAML
import ICLD
import Testing

@testable import BidragKit

@Suite("Texts that try to be something else")
struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "]]>", "<![CDATA[x]]>", "&amp; &lt; &#65;", "<!-- -->", "<?x ?>",
    "🙂 👩‍👩‍👧‍👦 济南", "\"'` ”’", "- a", "a: b", "# a", "a # b", "@a", "*a", "&a", "!a", "%a", "|", ">", "~",
    "null", "NO", "1:30", "0701234567", "{a: b}", "[a]", "---", "....", "? a", "<<", "=", "\\",
    "\\n",
    "${jndi:ldap://x}", "=cmd|' /C calc'!A0", "../../etc/passwd", "a\u{2028}b", "a\u{E000}b",
    "a\u{301}\u{301}\u{301}", "\u{1F3F4}\u{E0067}\u{E007F}", "\u{10FFFF}", "a\tb", "a  b",
    "'; DROP TABLE parter; --", "%s%n%x", String(repeating: "å", count: 1_000),
  ]

  @Test("A text goes from YAML to XML and comes back the same", arguments: texts)
  func throughXML(_ text: String) throws {
    let (yaml, _) = try SoundCase.replacing(
      "rubrik: Näringslivsutveckling i Västerås och Jinan",
      with: "rubrik: " + YAMLWriter.scalar(text, indent: 2))
    let report = SoundCase.check(yaml)
    #expect(report.documents.allSatisfy { $0.count(.error) == 0 }, "\(report.summary)")
    let document = try #require(SoundCase.load(yaml).document)
    guard case .application(let application) = document else { return }
    #expect(application.inShort.title?.utf8.map { $0 } == Array(text.utf8))
    try SoundXML.expectRoundTrip(document)
  }

  @Test(
    "A text of several lines keeps its lines and blanks",
    arguments: [
      "ett\n\ntvå", "ett\n  två\n\ttre", "a\n\n\n\nb", "# a\n- b\nc: d", "a\n---\nb", "a\n...\nb",
      "]]>\n<script>", "a \nb", "a\r\nb", "a\rb",
    ])
  func lines(_ text: String) throws {
    let (yaml, _) = try SoundCase.replacing(
      "kontaktens_ursprung: Kontakten togs under en resa till Shandong i november 2012.",
      with: "kontaktens_ursprung: " + YAMLWriter.scalar(text, indent: 2))
    let document = try #require(SoundCase.load(yaml).document)
    guard case .application(let application) = document else { return }
    #expect(application.background.origin?.utf8.map { $0 } == Array(text.utf8))
    try SoundXML.expectRoundTrip(document)
  }

  @Test(
    "White space of any sort at the ends of a text is no part of it",
    arguments: [" a ", "\u{A0}a\u{A0}", "\ta\t", "\u{2003}a", "\u{3000}a\u{2028}", "\na\n"])
  func ends(_ text: String) throws {
    let quoted = text.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
    let (yaml, _) = try SoundCase.replacing(
      "rubrik: Näringslivsutveckling i Västerås och Jinan", with: "rubrik: \"\(quoted)\"")
    let document = try #require(SoundCase.load(yaml).document)
    guard case .application(let application) = document else { return }
    #expect(application.inShort.title == "a")
    try SoundXML.expectRoundTrip(document)
  }
}
