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

  @Test("Words stand out from their ground, on a light screen and a dark one", arguments: [0, 1])
  func contrast(index: Int) throws {
    #expect(Self.palettes.count == 2)
    let palette = Self.palettes[index]
    for (words, ground) in Self.pairs {
      let contrast = try Contrast.ratio(
        #require(palette[words]), #require(palette[ground]))
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
