import Diagnostics
import Testing
import XMLKit

@testable import FormKit
@testable import Rendering

@Suite("Letterheads")
struct LetterheadTests {
  private static let drawing = Array(
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7v7z\"/></svg>"
      .utf8)

  private static func letterhead(colour: String = "#1c5273", logo: [UInt8]? = nil)
    -> PageLetterhead?
  {
    var head = Letterhead()
    head.name = "Västerås <stad>"
    head.unit = "Kontoret"
    head.colour = HexColour(written: colour)
    head.footer = ["Stadshuset, 721 87 Västerås", "www.vasteras.se"]
    return PageLetterhead(head, logo: logo.map { .bytes($0) })
  }

  private static func page(_ letterhead: PageLetterhead?) throws -> String {
    let tree = FormNode.filled(["title": "Water"])
    return try TestPage.render(
      Paper(
        tree: tree, exact: tree, form: TestForm.form(.field("title", "Title")), language: .swedish,
        letterhead: letterhead))
  }

  @Test("It stands at the top of the page, and its address at the end")
  func onPage() throws {
    let page = try Self.page(Self.letterhead(logo: Self.drawing))
    let root = try TestPage.root(of: page)
    let top = try #require(root.all("div").first { $0.attribute("class") == "letterhead" })
    #expect(top.texts("p") == ["Västerås <stad>", "Kontoret"])
    #expect(top.all("img").first?.attribute("alt") == "Logotyp för Västerås <stad>")
    #expect(
      root.all("address").flatMap { $0.texts("span") }
        == ["Stadshuset, 721 87 Västerås", "www.vasteras.se"])
    #expect(page.contains("--accent: #1c5273;"))
  }

  @Test("Images are allowed only where there is a logo", arguments: [true, false])
  func policy(hasLogo: Bool) throws {
    let page = try Self.page(Self.letterhead(logo: hasLogo ? Self.drawing : nil))
    #expect(page.contains("img-src data:") == hasLogo)
  }

  @Test("A drawing may use what it holds itself")
  func ownParts() {
    let svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><defs><linearGradient id="a"/>\
      </defs><path d="M2 2h20v20z" fill="url(#a)"/><use href="#a"/></svg>
      """
    #expect(LetterheadDrawingRule.findings(.bytes(Array(svg.utf8))).isEmpty)
  }

  @Test("A logo is carried along, byte by byte")
  func logo() throws {
    let page = try Self.page(Self.letterhead(logo: Self.drawing))
    let source = try #require(try TestPage.root(of: page).all("img").first?.attribute("src"))
    #expect(source == "data:image/svg+xml;base64," + Base64.text(of: Self.drawing))
  }

  @Test(
    "Bytes as plain letters are those of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("\u{FF}", "w78="),
    ])
  func base64(bytes: String, text: String) { #expect(Base64.text(of: Array(bytes.utf8)) == text) }

  @Test(
    "The sort of an image is told by its bytes",
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1], LogoImage.Sort.png),
      ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), (Array("\u{FEFF}\n<svg".utf8), .svg),
      (Array("GIF89a".utf8), nil), ([], nil),
    ] as [([UInt8], LogoImage.Sort?)])
  func sort(bytes: [UInt8], sort: LogoImage.Sort?) { #expect(LogoImage.sort(of: bytes) == sort) }

  @Test(
    "Colours are read as people write them",
    arguments: [
      ("#1c5273", "#1c5273"), ("1C5273", "#1c5273"), ("#abc", "#aabbcc"), ("#000", "#000000"),
    ])
  func colour(written: String, text: String) {
    let colour = HexColour(written: written)
    #expect(colour.text == text && colour.isSound)
  }

  @Test(
    "Nonsense is no colour", arguments: ["", "#", "blå", "#12345", "#1234567", "##123", "#12 456"])
  func noColour(written: String) {
    let colour = HexColour(written: written)
    #expect(!colour.isSound && colour.contrastToWhite == nil && colour.text == written)
    #expect(Self.letterhead(colour: written)?.colour == nil)
  }

  /// Known from WCAG's own examples and from the definition.
  @Test(
    "The contrast to white is that of WCAG",
    arguments: [("#000000", 21.0), ("#ffffff", 1.0), ("#767676", 4.54), ("#ff0000", 4.0)])
  func contrast(written: String, ratio: Double) throws {
    let contrast = try #require(HexColour(written: written).contrastToWhite)
    #expect(abs(contrast - ratio) < 0.01)
  }
}
