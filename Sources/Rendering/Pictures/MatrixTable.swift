import Diagnostics
import FormKit

/// A logical framework as a table: a step in each group of rows, and what measures it beside it.
struct MatrixTable {
  let matrix: LogicMatrix
  let language: Language

  func write(_ title: String, id: String, into html: inout HTMLWriter) {
    html.element("table", ["class": "matrix", "id": id]) { html in
      html.element("caption", text: title)
      html.element("thead") { html in
        html.element("tr") { html in
          for head in [matrix.heading] + matrix.columns {
            html.element("th", ["scope": "col"], text: head[language])
          }
        }
      }
      for step in matrix.steps { write(step, into: &html) }
      writeNotes(into: &html)
    }
  }

  private var width: String { "\(matrix.columns.count + 1)" }

  /// A step that others lead to has a row of its own above them.
  private func write(_ step: LogicMatrix.Step, into html: inout HTMLWriter) {
    if step.steps.isEmpty { return writeMeasured(step, into: &html) }
    html.element("tbody", ["class": "above"]) { html in
      html.element("tr") { html in
        html.element("th", ["scope": "rowgroup", "colspan": width]) { html in
          writeWords(of: step, into: &html)
        }
      }
    }
    if !step.measures.isEmpty || !step.notes.isEmpty { writeMeasured(step, into: &html) }
    for below in step.steps { write(below, into: &html) }
  }

  private func writeMeasured(_ step: LogicMatrix.Step, into html: inout HTMLWriter) {
    let blank = [[String](repeating: "", count: matrix.columns.count)]
    let rows = step.measures.isEmpty ? blank : step.measures
    html.element("tbody") { html in
      for (index, cells) in rows.enumerated() {
        html.element("tr") { html in
          if index == 0 {
            html.element("th", ["scope": "rowgroup", "rowspan": "\(rows.count)"]) { html in
              writeWords(of: step, into: &html)
              writeNotes(of: step, into: &html)
            }
          }
          for (column, cell) in zip(matrix.columns, cells) {
            html.element(
              "td", ["data-label": column[language]],
              text: cell.isEmpty ? "–" : VisibleText.oneLine(cell))
          }
        }
      }
    }
  }

  private func writeWords(of step: LogicMatrix.Step, into html: inout HTMLWriter) {
    let name = [step.sort[language], step.mark.map(VisibleText.oneLine)].compactMap { $0 }
      .joined(separator: " ")
    html.element("span", ["class": "sort"], text: name)
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
    guard !matrix.notes.isEmpty else { return }
    html.element("tbody", ["class": "notes"]) { html in
      for note in matrix.notes {
        html.element("tr") { html in
          html.element("th", ["scope": "row"], text: note.label[language])
          html.element("td", ["colspan": "\(matrix.columns.count)"]) { html in
            html.element("ul") { html in
              for item in note.items { html.element("li", text: VisibleText.oneLine(item)) }
            }
          }
        }
      }
    }
  }
}
