import Testing

@testable import Rendering

@Suite("How pictures look")
struct PictureStyleSheetTests {
  private let style = "\(PictureStyleSheet.text)"

  @Test("On paper, words differ from the ground by 4.5 to 1, and what means something by 3 to 1")
  func paper() throws {
    for ink in [PictureInk.text, .quiet] {
      #expect(try Contrast.ratio(String(ink.attributes().fill.dropFirst()), "ffffff") >= 4.5)
    }
    for ink in [PictureInk.bar, .plan, .axis] {
      #expect(try Contrast.ratio(String(ink.attributes().stroke.dropFirst()), "ffffff") >= 3)
    }
  }

  @Test(
    "On screens, light and dark, bars differ from the ground by 3 to 1 unless a page sets others")
  func screens() throws {
    #expect(style.contains("var(--accent, #1c5273)"))
    #expect(try Contrast.ratio("1c5273", "ffffff") >= 3)
    #expect(style.contains("var(--accent, #8fc3e6)"))
    #expect(try Contrast.ratio("8fc3e6", "17181c") >= 3)
  }

  @Test("Every ink that has no colour of its own on paper alone has one on screens")
  func inks() {
    for ink in [PictureInk.text, .quiet, .bar, .plan, .axis, .grid, .separator] {
      #expect(style.contains(".picture .\(ink.rawValue) {"))
    }
  }

  @Test("The style holds nothing that markup could take for its own, and fetches nothing")
  func harmless() {
    #expect(!style.contains("<") && !style.contains("&"))
    #expect(!style.contains("url(") && !style.contains("@import"))
  }
}
