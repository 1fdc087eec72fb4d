import Diagnostics

/// The way to each section.
struct PageContents {
  let sections: [PageSection]
  let language: Language

  func write(to html: inout HTMLWriter) {
    guard sections.count > 1 else { return }
    let sort = sections.count < Self.many ? "contents few" : "contents"
    html.element("nav", ["class": sort, "aria-labelledby": "contents"]) { html in
      html.element("h2", ["id": "contents"], text: PageWords.contents[language])
      html.element("ol") { html in
        for section in sections {
          html.element("li") { html in
            html.element("a", ["href": "#\(section.id)"], text: section.title)
          }
        }
      }
    }
  }

  /// On paper, fewer sections than these are found without a list.
  private static let many = 8
}
