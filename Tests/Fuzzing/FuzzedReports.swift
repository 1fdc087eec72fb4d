import BidragKit
import Diagnostics
import Rendering

/// What is said of a document, in every format and both languages: no character in it commands a
/// terminal or turns the direction of writing.
enum FuzzedReports {
  static func run(_ bytes: [UInt8]) {
    let report = FuzzTarget.check(bytes, name: "ansokan.yaml")
    for language in Language.allCases {
      expectTame(TextReporter.render(report, in: language, style: TextReporter.Style()))
      expectTame(PlainReporter.render(report, in: language))
      expectTame(SARIFReporter.render(report, in: language, rules: Bidrag.rules))
      expectTame(JUnitReporter.render(report, in: language, rules: Bidrag.rules))
      expectTame(HTMLReporter.render(report, in: language, rules: Bidrag.rules))
    }
    expectTame(JSONReporter.render(report))
  }

  private static func expectTame(_ text: String) {
    let wild = text.unicodeScalars.first { $0 != "\n" && isWild($0) }
    precondition(wild == nil, "U+\(String(wild?.value ?? 0, radix: 16)) is shown as it is")
  }

  private static func isWild(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
