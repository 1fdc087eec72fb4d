import Foundation
import Testing

@testable import Rendering

@Suite struct ReportStyleSheetTests {
  /// The colours by name, for a light screen and a dark one.
  private static let palettes: [[String: String]] = {
    let blocks = "\(HouseStyle.text)".components(separatedBy: ":root {").dropFirst()
    return blocks.map { block in
      let colours = block.prefix { $0 != "}" }.matches(of: /--([a-z]+): #([0-9a-f]{6});/)
      return Dictionary(uniqueKeysWithValues: colours.map { (String($0.1), String($0.2)) })
    }
  }()

  /// Words and the ground that they may stand on.
  private static let pairs: [(String, String)] =
    ["text", "quiet", "link", "error", "warning", "note"].flatMap { [($0, "page"), ($0, "card")] }
    + [("marked", "mark")]

  /// Source: WCAG 2.2, relative luminance and contrast ratio.
  private func luminance(_ colour: String) throws -> Double {
    let number = try #require(Int(colour, radix: 16))
    let parts = [number >> 16, number >> 8 & 255, number & 255].map { value in
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test("Words stand out from their ground, on a light screen and a dark one", arguments: [0, 1])
  func contrast(index: Int) throws {
    #expect(Self.palettes.count == 2)
    let palette = Self.palettes[index]
    for (words, ground) in Self.pairs {
      let colours = try [words, ground].map { try luminance(try #require(palette[$0])) }.sorted()
      let contrast = (colours[1] + 0.05) / (colours[0] + 0.05)
      #expect(contrast >= 4.5, "\(words) on \(ground): \(contrast)")
    }
  }

  @Test("The style holds nothing that markup could take for its own, and fetches nothing")
  func harmless() {
    let style = "\(HouseStyle.text)\(ReportStyleSheet.text)"
    #expect(!style.contains("<") && !style.contains("&"))
    #expect(!style.contains("url(") && !style.contains("@import"))
    #expect(style.contains("@media print") && style.contains("prefers-color-scheme: dark"))
  }
}
