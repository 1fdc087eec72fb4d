import Diagnostics
import FormKit

/// The filled form itself, section by section.
struct PageMain {
  let paper: Paper
  let sections: [PageSection]

  var language: Language { paper.language }

  func write(to html: inout HTMLWriter) {
    html.element("main", ["id": "main"]) { html in
      for section in sections { write(section, to: &html) }
      if sections.isEmpty { html.element("p", text: PageWords.blank[language]) }
    }
  }

  private func write(_ section: PageSection, to html: inout HTMLWriter) {
    let path = section.path ?? .root
    html.element("section", ["id": section.id, "aria-labelledby": "\(section.id)-title"]) { html in
      html.element("h2", ["id": "\(section.id)-title"], text: section.title)
      writePictures(in: section, to: &html)
      switch section.block {
      case .part(let blocks):
        PageFields(main: self, level: 2, numbers: []).write(blocks, at: path, to: &html)
      case .records(let list, let items):
        PageRecords(main: self, level: 3, numbers: []).write(items, of: list, at: path, to: &html)
      case .rows(let rows):
        PageTable(rows, at: path, of: paper, caption: section.title, isTitled: true)
          .write(to: &html)
      case .short(let text), .paragraphs(let text): html.prose(text)
      case .values(let items): html.list(items)
      }
    }
  }
}

extension PageMain {
  /// The pictures of what the section holds, before what they show in short is said at length.
  private func writePictures(in section: PageSection, to html: inout HTMLWriter) {
    guard let field = section.path?.steps.first else { return }
    let renderer = PictureRenderer(language: language, accent: paper.letterhead?.colour)
    for (index, picture) in paper.pictures.enumerated() where picture.place.steps.first == field {
      renderer.write(picture, id: "picture-\(index + 1)", figures: .onPage, into: &html)
    }
  }
}

extension HTMLWriter {
  /// The heading of a level from 2; further down than 6 there is none.
  mutating func heading(_ level: Int, text: String) {
    switch level {
    case ...2: element("h2", ["dir": "auto"], text: text)
    case 3: element("h3", ["dir": "auto"], text: text)
    case 4: element("h4", ["dir": "auto"], text: text)
    case 5: element("h5", ["dir": "auto"], text: text)
    default: element("h6", ["dir": "auto"], text: text)
    }
  }

  /// Someone's text, by paragraphs; short lines that follow each other stay together.
  mutating func prose(_ text: String) {
    for lines in ProseLines.paragraphs(of: text) {
      guard lines.count > 1 else {
        element("p", ["dir": "auto"], text: lines.joined())
        continue
      }
      element("p", ["dir": "auto"]) { html in
        for (index, line) in lines.enumerated() {
          if index > 0 { html.lineBreak() }
          html.element("span", text: line)
        }
      }
    }
  }

  /// Values below one another.
  mutating func list(_ items: [String]) {
    element("ul", ["class": "values"]) { html in
      for item in items {
        html.element("li", ["dir": "auto"], text: ShownText.onOneLine(item))
      }
    }
  }
}
