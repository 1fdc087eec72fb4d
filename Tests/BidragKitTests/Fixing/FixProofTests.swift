import Diagnostics
import FormKit
import Testing

@testable import BidragKit

/// What would happen if a fix did not keep its promise.
@Suite("The proof of fixes")
struct FixProofTests {
  private static let title = "rubrik: Näringslivsutveckling i Västerås och Jinan"

  /// The fault of a fix that is said to be safe: `replacement` in the place of a stretch.
  private func fault(of stretch: String, by replacement: String, at path: String) throws -> Text? {
    let text = try SoundCase.replacing(Self.title, with: "rubrik: Va\u{308}g").text
    let before = SoundCase.load(text)
    let checker = Checker(today: SoundCase.today)
    var report = checker.check(CaseFile(before))
    let index = try #require(report.findings.firstIndex { $0.rule == "FRM013" })
    let bytes = SourceBytes(text)
    let place = try #require(text.firstRange(of: stretch))
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    let range = SourceRange(
      start: bytes.position(at: start), end: bytes.position(at: start + stretch.utf8.count))
    report.findings[index].path = try #require(FieldPath(path))
    report.findings[index].range = range
    report.findings[index].fixes = [
      Fix(title: Text(same: "x"), isSafe: true, range: range, replacement: replacement)
    ]
    let edits = FixEdits(report)
    #expect(!edits.isEmpty)
    let after = DocumentLoader.load(edits.applied, name: "ansokan.yaml")
    return FixProof(edits, before: before, after: after)
      .fault(report, checker.check(CaseFile(after)))
  }

  @Test("A fix that does what it says has no fault")
  func sound() throws {
    #expect(try fault(of: "Va\u{308}g", by: "V\u{E4}g", at: "in_short.title") == nil)
  }

  @Test("A fix that breaks the file is found out")
  func unreadable() throws {
    let fault = try fault(of: "Va\u{308}g", by: "[", at: "in_short.title")
    #expect(fault?.en == "then the file can no longer be read")
  }

  @Test("A fix that changes another value, or a name, is found out")
  func otherMeaning() throws {
    for (stretch, replacement) in [
      ("Va\u{308}g", "V\u{E4}g\n  x: y"), ("rubrik: Va\u{308}g", "titel: V\u{E4}g"),
      ("Va\u{308}g", ""),
    ] {
      let fault = try fault(of: stretch, by: replacement, at: "in_short.title")
      #expect(fault?.en == "then another value is changed", "\(replacement)")
    }
  }

  @Test("A fix that leaves its finding is found out")
  func notMended() throws {
    let fault = try fault(of: "Va\u{308}g", by: "Na\u{308}r", at: "in_short.title")
    #expect(fault?.en == "the finding FRM013 stays")
  }

  @Test("A fix that brings another finding is found out")
  func hasCome() throws {
    let fault = try fault(of: "Va\u{308}g", by: "\"V\u{E4}g\u{200B}\"", at: "in_short.title")
    #expect(fault?.en == "then there is a new finding, FRM017")
  }

  @Test(
    "Places turn into offsets and back, at every scalar of a text, however long its lines",
    arguments: [
      "å😀\r\na\u{308}\r\rb\n", "", String(repeating: "a", count: 1_024),
      String(repeating: "å😀a\u{308}", count: 600) + "\nb\r" + String(repeating: "c", count: 511),
    ])
  func places(_ text: String) {
    let bytes = SourceBytes(text)
    var (line, column, offset) = (1, 1, 0)
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let previous = last, previous == "\n" || (previous == "\r" && scalar != "\n") {
        (line, column) = (line + 1, 1)
      }
      let place = SourcePosition(line: line, column: column)
      #expect(bytes.offset(of: place) == offset && bytes.position(at: offset) == place)
      offset += UTF8.width(scalar)
      column += 1
      last = scalar
    }
    for (line, column) in [(0, 1), (1, 0), (1, .max), (9, 1), (.max, .max), (.min, 1)] {
      #expect(bytes.offset(of: SourcePosition(line: line, column: column)) == nil)
    }
  }
}
