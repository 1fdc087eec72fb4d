import Diagnostics
import FormKit

/// The style that depends on the document: what stands at the edges of printed pages.
enum PageStyle {
  static func text(for paper: Paper) -> String {
    let language = paper.language
    let mark = paper.isDraft ? PageWords.draftMark[language] : ""
    let title = paper.headline ?? paper.form.title[language]
    return (paper.letterhead.map(colours) ?? "") + """
      @page {
        @top-left { content: \(CSSText.string(shortened(title))); }
        @top-right { content: \(CSSText.string(mark)); }
        @bottom-left { content: \(CSSText.string(sender(of: paper))); }
        @bottom-right {
          content: \(CSSText.string(PageWords.page[language])) counter(page) \
      \(CSSText.string(PageWords.of[language])) counter(pages);
        }
      }
      @page :first { @top-left { content: none; } }

      """
  }

  /// The letterhead's colours on a light ground; they are not made for a dark one.
  private static func colours(of letterhead: PageLetterhead) -> String {
    let first = letterhead.colour.map { "--accent: \($0);" }
    let second = (letterhead.secondColour ?? letterhead.colour).map { "--second: \($0);" }
    let colours = [first, second].compactMap { $0 }
    guard !colours.isEmpty else { return "" }
    return """
      :root { \(colours.joined(separator: " ")) }
      @media screen and (prefers-color-scheme: dark) {
        :root { --accent: var(--dark-accent); --second: var(--dark-accent); }
      }

      """
  }

  /// Whose paper it is, on one line.
  private static func sender(of paper: Paper) -> String {
    guard let letterhead = paper.letterhead else { return "" }
    return ([letterhead.name] + letterhead.footer).map(ShownText.onOneLine)
      .joined(separator: " · ")
  }

  /// A running title has one line.
  private static func shortened(_ title: String) -> String {
    // A character can be made of many; a title of them has an end all the same.
    let start = String(title.unicodeScalars.prefix(200))
    return start.utf8.count == title.utf8.count && title.count <= 70
      ? title : start.prefix(69) + "…"
  }
}
