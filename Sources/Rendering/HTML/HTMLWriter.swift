/// Writes an HTML page piece by piece: UTF-8, LF, the same bytes for the same calls.
///
/// What comes from documents is always text: it is escaped, and characters that would turn the
/// direction of writing are shown as signs. Names of elements and attributes, and the style sheet,
/// are written in the source and can come from nowhere else. The page holds no script, and says so,
/// and is well-formed XML but for its first line.
///
/// ```swift
/// var html = HTMLWriter()
/// html.element("p", ["class": "note"]) { html in
///   html.text("Water & ")
///   html.element("strong", text: "waste")
/// }
/// ```
package struct HTMLWriter: Sendable {
  /// An attribute's name and value; one without a value is left out.
  package typealias Attributes = KeyValuePairs<StaticString, String?>

  private var output = ""

  package init() {}

  /// What was written.
  package var written: String { output }

  /// Writes an element with what `content` writes into it.
  package mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], content: (inout HTMLWriter) -> Void
  ) {
    startTag(name, attributes)
    output += ">"
    content(&self)
    output += "</\(name)>"
    if !Self.isWithinLine(name) { output += "\n" }
  }

  /// Writes an element that holds text alone.
  package mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes text on one line, shown as it is.
  package mutating func text(_ text: String) { escape(VisibleText.line(text)) }

  /// Writes each paragraph of a text as one of the page.
  package mutating func paragraphs(_ text: String, _ attributes: Attributes = [:]) {
    for paragraph in VisibleText.paragraphs(text) {
      element("p", attributes, text: paragraph)
    }
  }

  /// Writes a link to a page on the web; what is no address of one is written as text.
  package mutating func link(_ text: String, to address: String?) {
    guard let address, Self.isOfPage(address) else { return self.text(text) }
    element("a", ["href": address, "rel": "noreferrer"], text: text)
  }

  private static func isOfPage(_ address: String) -> Bool {
    ["https://", "http://"].contains { address.lowercased().hasPrefix($0) }
      && address.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) }
  }
}

extension HTMLWriter {
  /// A whole page.
  ///
  /// - Parameter style: the style sheets, which the page carries with it.
  package static func page(
    title: String, in language: String, style: StaticString..., body: (inout HTMLWriter) -> Void
  ) -> String {
    var html = HTMLWriter()
    html.output += "<!DOCTYPE html>\n"
    html.element("html", ["lang": language]) { html in
      html.output += "\n"
      html.element("head") { $0.writeHead(title, style) }
      html.element("body") { html in
        html.output += "\n"
        body(&html)
      }
    }
    return html.output
  }

  /// What a browser may fetch and run: nothing but the page's own style, and images that it holds.
  static func policy(hasImages: Bool) -> String {
    "default-src 'none'; style-src 'unsafe-inline'" + (hasImages ? "; img-src data:" : "")
  }

  /// Text that stands in a template, within an element or within quotation marks of either sort.
  static func escaped(_ text: String) -> String {
    var html = HTMLWriter()
    html.text(text)
    return html.written.replacing("'", with: "&#39;")
  }

  private mutating func writeHead(_ title: String, _ style: [StaticString]) {
    output += "\n"
    empty("meta", ["charset": "utf-8"])
    empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    // A browser then runs and fetches nothing, whatever a text might have smuggled in.
    empty(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": Self.policy(hasImages: false),
      ])
    element("title", text: title)
    output += "<style>\n"
    for sheet in style { output += "\(sheet)" }
    output += "</style>\n"
  }

  /// Writes the end of a line within a paragraph.
  mutating func lineBreak() { output += "<br />" }

  /// Writes an image that the page holds.
  mutating func image(_ image: LogoImage, alt: String) {
    startTag("img", ["alt": alt])
    // The address is made here of plain letters; a large one takes long to look through.
    output += " src=\"\(image.address)\" />\n"
  }

  /// Writes an element that can hold nothing.
  mutating func empty(_ name: StaticString, _ attributes: Attributes) {
    startTag(name, attributes)
    output += " />\n"
  }

  private mutating func startTag(_ name: StaticString, _ attributes: Attributes) {
    output += "<\(name)"
    for case (let name, let value?) in attributes {
      output += " \(name)=\""
      escape(VisibleText.line(value))
      output += "\""
    }
  }

  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      // Neither HTML nor XML can say these.
      case _ where Self.isNoCharacter(scalar): output += "\u{FFFD}"
      default: output.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isNoCharacter(_ scalar: Unicode.Scalar) -> Bool {
    (0xFDD0...0xFDEF).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
  }

  /// Whether an element stands within a line of text, where a line break would be a blank.
  private static func isWithinLine(_ name: StaticString) -> Bool {
    ["a", "b", "bdi", "code", "em", "mark", "span", "strong"].contains("\(name)")
  }
}
