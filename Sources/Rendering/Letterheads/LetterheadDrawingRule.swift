import Diagnostics
import FormKit
import XMLKit

/// A logo in SVG is a drawing and nothing else.
enum LetterheadDrawingRule {
  static let info = RuleInfo(
    "LET004", .error,
    title: Text(
      sv: "En logotyp i SVG är bara en teckning",
      en: "A logo in SVG is a drawing and nothing else"),
    reason: Text(
      sv: """
        SVG kan innehålla program och hämta annat från nätet. Det som lämnas in ska inte kunna \
        göra något, och ska se likadant ut överallt.
        """,
      en: """
        SVG can hold programs and fetch other things from the web. What is handed in should not be \
        able to do anything, and should look the same everywhere.
        """),
    basis: .house,
    firing: [
      firing("<script>x()</script>"), firing("<path d=\"M0 0\" onclick=\"x()\"/>"),
      firing("<image href=\"https://example.org/x.png\"/>"),
      firing("<style>@import url(https://example.org/x.css);</style>"),
      firing("<rect fill=\"url(https://example.org/x.svg#a)\"/>"),
      .letterhead(line, logo: "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>"),
      .letterhead(line, logo: "<html><body>Logotyp</body></html>"),
    ],
    silent: [.letterhead("namn: Västerås stad\nlogotyp: logga.svg\n", logo: sound)])

  static let sound = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>
    """

  private static let line = "namn: Västerås stad\nlogotyp: logga.svg # <--\n"

  private static func firing(_ content: String) -> RuleExample {
    .letterhead(
      line, logo: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\(content)</svg>")
  }

  static func findings(_ logo: LogoFile) -> [Finding] {
    guard case .bytes(let bytes) = logo, LogoImage.sort(of: bytes) == .svg,
      let message = message(bytes)
    else { return [] }
    return [Finding(info, at: (Letterhead.root / Letterhead.logo).path, message: message)]
  }

  private static func message(_ bytes: [UInt8]) -> Text? {
    switch XMLDocument.read(bytes, name: "logo") {
    case .refused(let problems): return unreadable(at: problems.first?.line)
    case .document(let document):
      let root = document.root()
      guard root.name == "svg" else { return noDrawing(root.name) }
      return DrawingCheck.fault(in: root).map { holds($0.what, at: $0.line) }
    }
  }

  private static func unreadable(at line: Int?) -> Text {
    let place = line.map { Text(sv: " på rad \($0)", en: " in line \($0)") } ?? Text(same: "")
    return Text(
      sv: "Logotypens SVG är trasig\(place.sv). Spara den på nytt ur ritprogrammet.",
      en: "The logo's SVG is broken\(place.en). Save it anew from the drawing program.")
  }

  private static func noDrawing(_ name: String) -> Text {
    let name = VisibleText.oneLine(name)
    return Text(
      sv: "Logotypen är ingen SVG: filen innehåller <\(name)>.",
      en: "The logo is no SVG: the file holds <\(name)>.")
  }

  private static func holds(_ what: String, at line: Int) -> Text {
    let what = VisibleText.oneLine(what)
    return Text(
      sv: """
        Logotypen innehåller annat än en teckning: \(what), på rad \(line). Spara den som ”vanlig \
        SVG” eller som PNG.
        """,
      en: """
        The logo holds more than a drawing: \(what), in line \(line). Save it as “plain SVG” or as \
        PNG.
        """)
  }
}
