import Diagnostics

/// The way to each section.
struct PageContents {
  let sections: [PageSection]
  let language: Language

  func write(to html: inout HTMLWriter) {
    guard sections.count > 1 else { return }
    html.element("nav", ["class": "contents", "aria-labelledby": "contents"]) { html in
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
}
