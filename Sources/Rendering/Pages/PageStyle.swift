import Diagnostics
import FormKit

/// The style that depends on the document: what stands at the edges of printed pages.
enum PageStyle {
  static func text(for paper: Paper) -> String {
    let language = paper.language
    let mark = paper.isDraft ? PageWords.draftMark[language] : ""
    let title = paper.headline ?? paper.form.title[language]
    return """
      @page {
        @top-left { content: \(CSSText.string(shortened(title))); }
        @top-right { content: \(CSSText.string(mark)); }
        @bottom-right {
          content: \(CSSText.string(PageWords.page[language])) counter(page) \
      \(CSSText.string(PageWords.of[language])) counter(pages);
        }
      }
      @page :first { @top-left { content: none; } }

      """
  }

  /// A running title has one line.
  private static func shortened(_ title: String) -> String {
    title.count <= 70 ? title : title.prefix(69) + "…"
  }
}
