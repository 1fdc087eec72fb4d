import Diagnostics
import FormKit

/// Records as a table: a row each, what few of them have below the row, sums last.
struct PageTable {
  private let rows: RecordRows
  private let paper: Paper
  private let caption: String
  /// Whether a heading just above says what the caption says.
  private let isTitled: Bool
  private let columns: [RecordRows.Column]
  /// What stands below a row, over the whole width.
  private let details: [RecordRows.Column]
  /// The column that says what a row is about.
  private let lead: String?
  private let sums: [String: String]

  init(
    _ rows: RecordRows, at path: FieldPath, of paper: Paper, caption: String,
    isTitled: Bool = false
  ) {
    self.rows = rows
    self.paper = paper
    self.caption = caption
    self.isTitled = isTitled
    let lead = Self.lead(of: rows.columns)
    self.lead = lead
    let sparse = Set(Self.sparse(rows.columns, besides: lead))
    columns = rows.columns.filter { !sparse.contains($0.name) }
    details = rows.columns.filter { sparse.contains($0.name) } + rows.notes
    var sums: [String: String] = [:]
    if rows.numbers.count > 1 {
      for column in paper.summedColumns(of: path) {
        sums[column] = paper.sum(of: column, in: path)?.shown(in: paper.language)
      }
    }
    self.sums = sums
  }

  private static func lead(of columns: [RecordRows.Column]) -> String? {
    let texts = columns.filter { $0.sort == .text }
    return RecordTitle.fields.lazy.compactMap { name in texts.first { $0.name == name } }.first?
      .name
      ?? columns.first?.name
  }

  /// The columns that few rows have: in a wide table they would take room from all of them.
  private static func sparse(
    _ columns: [RecordRows.Column], besides lead: String?
  ) -> [String] {
    guard columns.count > widest else { return [] }
    return columns.filter { column in
      let filled = column.cells.count { !$0.isEmpty }
      return column.name != lead && column.sort != .amount && filled * 2 < column.cells.count
    }.map(\.name)
  }

  /// The most columns that fit across a page whatever is in them.
  private static let widest = 6

  private var language: Language { paper.language }

  func write(to html: inout HTMLWriter) {
    html.element("table", ["class": columns.count > 3 ? "wide" : nil]) { html in
      html.element("caption", ["class": isTitled ? "unseen" : nil], text: caption)
      writeHead(to: &html)
      html.element("tbody") { html in
        for row in rows.numbers.indices { write(row, to: &html) }
      }
      if !sums.isEmpty { writeFoot(to: &html) }
    }
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.element("thead") { html in
      html.element("tr") { html in
        for column in columns {
          html.element(
            "th", ["scope": "col", "class": column.isRightAligned ? "number" : nil],
            text: column.label)
        }
      }
    }
  }

  private func write(_ row: Int, to html: inout HTMLWriter) {
    let details = details.filter { !$0.cells[row].isEmpty }
    html.element("tr", ["class": details.isEmpty ? nil : "continued"]) { html in
      for column in columns { writeCell(column.cells[row], in: column, to: &html) }
    }
    guard !details.isEmpty else { return }
    html.element("tr", ["class": "details"]) { html in
      html.element("td", ["colspan": String(columns.count)]) { html in
        html.element("ul") { html in
          for detail in details { write(detail, row, to: &html) }
        }
      }
    }
  }

  private func write(_ detail: RecordRows.Column, _ row: Int, to html: inout HTMLWriter) {
    html.element("li", ["class": detail.sort == .paragraphs ? "long" : nil]) { html in
      html.element("span", ["class": "label"], text: detail.label.asLabel)
      html.text(" ")
      if detail.sort == .paragraphs {
        html.prose(detail.cells[row])
      } else {
        html.element("bdi", text: detail.cells[row])
      }
    }
  }

  private func writeCell(
    _ text: String, in column: RecordRows.Column, to html: inout HTMLWriter
  ) {
    let sort = text.isEmpty ? "blank" : column.isRightAligned ? "number" : nil
    if column.name == lead {
      html.element("th", ["scope": "row", "class": sort, "dir": "auto"], text: text)
    } else {
      html.element(
        "td", ["class": sort, "data-label": column.label, "dir": "auto"], text: text)
    }
  }

  /// The sums; what stands before the first of them says that they are.
  private func writeFoot(to html: inout HTMLWriter) {
    let start = columns.firstIndex { sums[$0.name] != nil } ?? 0
    html.element("tfoot") { html in
      html.element("tr") { html in
        if start > 0 {
          html.element(
            "th", ["scope": "row", "colspan": String(start)], text: PageWords.sum[language])
        }
        for column in columns.dropFirst(start) {
          html.element(
            "td", ["class": "number", "data-label": column.label], text: sums[column.name] ?? "")
        }
      }
    }
  }
}
