import Diagnostics
import Foundation
import Testing

@testable import BidragKit

@Suite("A document on a line")
struct DocumentLineTests {
  private static func target(_ line: String) -> (text: String, name: String)? {
    guard case .text(let bytes, let name) = DocumentLine.target(Array(line.utf8), name: "-:7")
    else { return nil }
    return (String(decoding: bytes, as: UTF8.self), name)
  }

  @Test("The text of a document, as any writer of JSON escapes it, is that text")
  func written() throws {
    let text = try SoundCase.text() + "# \"å\" \\ / \t 😀 \u{7F} \u{2028} \\ud83d\\ude00 {x: [1]}\n"
    let data = try JSONSerialization.data(withJSONObject: ["name": "ansokan.yaml", "text": text])
    var ascii = ""
    for unit in String(decoding: data, as: UTF8.self).utf16 {
      let digits = String(unit, radix: 16)
      ascii +=
        unit < 0x7F
        ? String(decoding: [UInt8(unit)], as: UTF8.self)
        : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    for line in [String(decoding: data, as: UTF8.self).replacing("\u{7F}", with: "\\u007f"), ascii]
    {
      let target = try #require(Self.target(line))
      #expect(target.text == text && target.name == "ansokan.yaml")
    }
  }

  @Test("Without a name it goes by its line")
  func nameless() {
    #expect(Self.target(#"{"text": "a: 1"}"#)?.name == "-:7")
  }

  @Test("No blank, line or odd character of a text is lost or changed")
  func exact() throws {
    let texts = [
      "", " ", "\n\na: 1 \n\n", "\t\r\n", "\u{2028}", "\u{85}", "\0", "\u{8}\u{C}\u{1B}[31m",
      "😀\u{FEFF}",
    ]
    for text in texts {
      let data = try JSONSerialization.data(withJSONObject: ["text": text])
      #expect(Self.target(String(decoding: data, as: UTF8.self))?.text == text)
    }
    #expect(Self.target(" { \"text\" :\t\"a\\/b\" } \r")?.text == "a/b")
  }

  @Test(
    "What is no such object is the document itself",
    arguments: [
      #"{"form": "application", "text": "x"}"#, #"{"text": {"a": "b"}}"#, #"{"text": "a", "b": 1}"#,
      #"{"text": "a"} x"#, #"{"text": "a", "text": "b"}"#, #"{"text": "\x"}"#, #"{"name": "a"}"#,
      "{\"text\": \"a\tb\"}", "garbage", "[]", "{", #"{"text": "a"#, "{}", "\\",
      #"{"text": "\ud83d"}"#, "\0",
    ])
  func itself(_ line: String) {
    #expect(Self.target(line)?.text == line && Self.target(line)?.name == "-:7")
  }

  @Test("Escapes of one character are joined, and nothing else is touched")
  func surrogates() {
    let cases = [
      (#"\ud83d\ude00"#, #"\U0001f600"#), (#"a\uD83D\uDE00b"#, #"a\U0001f600b"#),
      (#"\\ud83d\ude00"#, #"\\ud83d\ude00"#), (#"\ud83d"#, #"\ud83d"#),
      (#"\ud83d\u0041"#, #"\ud83d\u0041"#), (#"\ude00\ud83d"#, #"\ude00\ud83d"#),
      (#"\ud83d\ude0"#, #"\ud83d\ude0"#), (#"\ud83g\ude00"#, #"\ud83g\ude00"#),
      (#"\ud83d\ud83d\ude00"#, #"\ud83d\U0001f600"#), ("\\", "\\"), (#"\u00e5"#, #"\u00e5"#),
      (
        "–\u{7F}å\u{85}\u{2028}\u{2029}\u{FEFF}\u{FFFF}", #"–\u007få\u0085\u2028\u2029\ufeff\uffff"#
      ),
    ]
    for (given, expected) in cases {
      let joined = YAMLOfJSON.text(of: Array(given.utf8))
      #expect(String(decoding: joined, as: UTF8.self) == expected, "\(given)")
    }
  }

  @Test("A document as JSON is judged as the same document in YAML")
  func json() throws {
    let yaml = "form: application\nkind: inception\nbudget:\n  requested: 100 000 kr\n"
    let line = #"{"form":"application","kind":"inception","budget":{"requested":"100 000 kr"}}"#
    let reports = [yaml, line].map { SoundCase.check(Array($0.utf8)) }
    let found = reports.map { $0.findings.map { "\($0.rule) \($0.path)" }.sorted() }
    #expect(found[0] == found[1] && found[0].count > 3)
  }
}
