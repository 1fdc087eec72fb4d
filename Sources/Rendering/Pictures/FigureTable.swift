import Diagnostics
import FormKit

/// The figures of a picture as a table below it.
struct FigureTable {
  let picture: Picture
  let language: Language

  /// - Parameter isOpen: whether it is shown unless it is folded, on paper too.
  func write(isOpen: Bool, into html: inout HTMLWriter) {
    let (heads, rows) = cells
    html.element("details", ["open": isOpen ? "open" : nil]) { html in
      html.element("summary", text: Text.asTable[language])
      html.element("table") { html in
        html.element("caption", text: picture.title[language])
        html.element("thead") { html in
          html.element("tr") { html in
            for (index, head) in heads.enumerated() {
              html.element(
                "th", ["scope": "col", "class": isOfFigures && index > 0 ? "figure" : nil],
                text: head)
            }
          }
        }
        html.element("tbody") { html in
          for row in rows { write(row, into: &html) }
        }
      }
    }
  }

  private func write(_ row: [String], into html: inout HTMLWriter) {
    html.element("tr") { html in
      for (index, cell) in row.enumerated() {
        if index == 0 {
          html.element("th", ["scope": "row"], text: cell)
        } else {
          html.element("td", ["class": isOfFigures ? "figure" : nil], text: cell)
        }
      }
    }
  }

  private var isOfFigures: Bool {
    if case .bars = picture.content { true } else { false }
  }

  private var cells: (heads: [String], rows: [[String]]) {
    let first = picture.items.one[language]
    let head = first.prefix(1).uppercased() + first.dropFirst()
    switch picture.content {
    case .timeline(let timeline):
      let hasNotes = timeline.rows.contains { $0.note != nil }
      return (
        [head] + timeline.series.map { $0[language] } + (hasNotes ? [Text.note[language]] : []),
        timeline.rows.map { row in
          [row.shownName] + row.spans.map { $0?.shown(in: language) ?? "–" }
            + (hasNotes ? [row.note?[language] ?? "–"] : [])
        }
      )
    case .bars(let bars):
      return (
        [head] + bars.series.map { $0[language] },
        bars.rows.map { row in
          [row.shownName(in: language)] + row.figures.map { $0?.shown(in: language) ?? "–" }
        }
      )
    case .matrix: return ([], [])
    }
  }
}

extension Text {
  fileprivate static let asTable = Text(sv: "Visa som tabell", en: "Show as a table")
  fileprivate static let note = Text(sv: "Vad det blev", en: "What came of it")
}
