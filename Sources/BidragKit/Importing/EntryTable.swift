import Diagnostics
import FormKit
import ICLD
import Rendering

/// Entries as a table with their sum.
struct EntryTable {
  private static let gap = "  "
  /// The place of the amounts, which stand at the right of their column.
  private static let amountColumn = 4

  private let rows: [[String]]

  init(_ entries: [Entry], in language: Language) {
    let header = [Text.date, .voucher, .post, .activity, .amount, .text].map { $0[language] }
    let cells = entries.map { entry in
      [
        entry.date?.canonical, entry.voucher, entry.post?.name[language], entry.activity,
        entry.amount?.shown(in: language), entry.text,
      ].map { StatusLines.oneLine($0 ?? "") }
    }
    let sum = Money.sum(entries.compactMap(\.amount))?.shown(in: language) ?? ""
    rows = [header] + cells + [[Text.sum[language], "", "", "", sum, ""]]
  }

  /// The lines, cut to the width of a screen; whole in a file or for another program.
  func text(_ style: TextReporter.Style) -> String {
    let width = style.showsSnippets ? style.width : nil
    let widths =
      rows.first.map { header in
        header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
      } ?? []
    return rows.map { line(of: $0, widths, width) }.joined(separator: "\n")
  }

  private func line(of cells: [String], _ widths: [Int], _ width: Int?) -> String {
    let padded = zip(cells, widths).enumerated().map { index, cell in
      index == Self.amountColumn
        ? StatusLines.blanks(cell.1 - cell.0.count) + cell.0
        : StatusLines.padded(cell.0, to: cell.1)
    }
    var line = padded.joined(separator: Self.gap)
    if let width { line = StatusLines.cut(line, to: max(width, 40)) }
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}

extension Text {
  fileprivate static let date = Text(sv: "Datum", en: "Date")
  fileprivate static let voucher = Text(sv: "Ver.nr", en: "Voucher")
  fileprivate static let post = Text(sv: "Post", en: "Post")
  fileprivate static let activity = Text(sv: "Akt.", en: "Act.")
  fileprivate static let amount = Text(sv: "Belopp", en: "Amount")
  fileprivate static let text = Text(sv: "Text", en: "Text")
  fileprivate static let sum = Text(sv: "Summa", en: "Total")
}
