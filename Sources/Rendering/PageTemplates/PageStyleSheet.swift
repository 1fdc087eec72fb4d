import Diagnostics

/// A style sheet that can stand within a page: nothing in it ends the style or fetches anything.
public struct PageStyleSheet: Sendable, Hashable {
  let text: String

  public init(_ text: String) throws(TemplateProblem) {
    for words in ["</", "<!"] {
      if let place = text.place(ofMarkup: words) {
        throw TemplateProblem(TemplateWords.markup(words), at: place, in: text)
      }
    }
    if let place = text.place(ofMarkup: "@import") {
      throw TemplateProblem(TemplateWords.fetching("@import"), at: place, in: text)
    }
    for range in text.ranges(of: "url(") {
      let address = text[range.upperBound...].drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      guard address.hasPrefix("#") || address.hasPrefix("data:") else {
        throw TemplateProblem(TemplateWords.fetching("url()"), at: range.lowerBound, in: text)
      }
    }
    self.text = text
  }
}
