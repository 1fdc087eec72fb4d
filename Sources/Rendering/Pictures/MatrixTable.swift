import Diagnostics
import FormKit

/// A logical framework as a table: each step heads the rows with what measures it.
struct MatrixTable {
  let matrix: LogicMatrix
  let language: Language

  func write(_ title: String, id: String, into html: inout HTMLWriter) {
    html.element("table", ["class": "matrix", "id": id]) { html in
      html.element("caption", text: title)
      if !matrix.columns.isEmpty { writeHead(into: &html) }
      for step in matrix.steps { write(step, level: 1, into: &html) }
      writeNotes(into: &html)
    }
  }

  private func writeHead(into html: inout HTMLWriter) {
    html.element("thead") { html in
      html.element("tr") { html in
        for head in matrix.columns {
          html.element("th", ["scope": "col"], text: head[language])
        }
      }
    }
  }

  private var width: String { "\(max(matrix.columns.count, 1))" }

  /// A step across the table, with a row below it for each thing that measures it.
  private func write(_ step: LogicMatrix.Step, level: Int, into html: inout HTMLWriter) {
    html.element("tbody", ["class": "level-\(min(level, 3))"]) { html in
      html.element("tr", ["class": "step"]) { html in
        html.element("th", ["scope": "rowgroup", "colspan": width]) { html in
          writeWords(of: step, into: &html)
          writeNotes(of: step, into: &html)
        }
      }
      for cells in step.measures { write(cells, into: &html) }
    }
    for below in step.steps { write(below, level: level + 1, into: &html) }
  }

  private func write(_ cells: [String], into html: inout HTMLWriter) {
    html.element("tr") { html in
      for (index, column) in matrix.columns.enumerated() {
        let cell = index < cells.count ? VisibleText.oneLine(cells[index]) : ""
        if index == 0 {
          html.element("th", ["scope": "row", "data-label": column[language]], text: cell.orDash)
        } else {
          html.element("td", ["data-label": column[language]], text: cell.orDash)
        }
      }
    }
  }

  private func writeWords(of step: LogicMatrix.Step, into html: inout HTMLWriter) {
    let name = [step.sort[language], step.mark.map(VisibleText.oneLine)].compactMap { $0 }
      .joined(separator: " ")
    html.element("span", ["class": "sort"], text: "\(name):")
    html.text(" ")
    html.element("span", ["class": "words"], text: VisibleText.oneLine(step.text))
    if let detail = step.detail {
      html.text(" ")
      html.element("span", ["class": "detail"], text: VisibleText.oneLine(detail[language]))
    }
  }

  private func writeNotes(of step: LogicMatrix.Step, into html: inout HTMLWriter) {
    for note in step.notes {
      html.element("span", ["class": "served"]) { html in
        html.text("\(note.label[language]): ")
        html.text(note.items.map(VisibleText.oneLine).joined(separator: ", "))
      }
    }
  }

  private func writeNotes(into html: inout HTMLWriter) {
    for note in matrix.notes {
      html.element("tbody", ["class": "level-1"]) { html in
        html.element("tr", ["class": "step"]) { html in
          html.element("th", ["scope": "rowgroup", "colspan": width]) { html in
            html.element("span", ["class": "sort"], text: note.label[language])
          }
        }
        html.element("tr") { html in
          html.element("td", ["colspan": width]) { html in
            html.element("ul") { html in
              for item in note.items { html.element("li", text: VisibleText.oneLine(item)) }
            }
          }
        }
      }
    }
  }
}

extension String {
  fileprivate var orDash: String { isEmpty ? "–" : self }
}
