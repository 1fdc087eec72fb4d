/// Records as a table of aligned columns, with a heading and a rule over each.
struct RecordTable {
  private static let gap = "  "
  /// A row of more lines no longer reads as a row.
  private static let mostLines = 3

  private let columns: [RecordRows.Column]
  private let widths: [Int]
  private let breaker: LineBreaker
  /// The lines of each column's heading.
  private let heading: [[String]]
  /// The lines of each cell, by row and column.
  private var rows: [[[String]]] = []

  /// The table; nil where it cannot be set within `width` columns so that it is easy to read.
  init?(_ columns: [RecordRows.Column], width: Int, breaker: LineBreaker) {
    let gaps = Self.gap.utf8.count * max(0, columns.count - 1)
    let spans = columns.map { ColumnSpan($0, breaker) }
    guard let widths = ColumnSpan.widths(of: spans, within: width - gaps) else { return nil }
    for row in columns.first?.cells.indices ?? 0..<0 {
      let cells = zip(columns, widths).map { breaker.lines(of: $0.cells[row], width: $1) }
      guard cells.allSatisfy({ $0.count <= Self.mostLines }) else { return nil }
      rows.append(cells)
    }
    heading = zip(columns, widths).map { breaker.lines(of: $0.label, width: $1) }
    // Broken lines may leave room that no line of the column needs.
    let all = [heading] + rows
    self.widths = columns.indices.map { column in
      all.lazy.flatMap { $0[column] }.map(breaker.measure).max() ?? 0
    }
    self.columns = columns
    self.breaker = breaker
  }

  var lines: [String] {
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    return headingLines + [rule] + rows.flatMap(lines)
  }

  /// Headings stand on the rule: a short one is beside the last line of a long one.
  private var headingLines: [String] {
    let height = heading.map(\.count).max() ?? 0
    return lines(of: heading.map { Array(repeating: "", count: height - $0.count) + $0 })
  }

  private func lines(of cells: [[String]]) -> [String] {
    (0..<(cells.map(\.count).max() ?? 0)).map { line in
      zip(cells, zip(columns, widths)).map { cell, place in
        breaker.padded(
          cell.indices.contains(line) ? cell[line] : "", to: place.1,
          atStart: place.0.isRightAligned)
      }.joined(separator: Self.gap)
    }
  }
}

/// How narrow and how wide a column may be.
private struct ColumnSpan {
  var least: Int
  var most: Int

  init(_ column: RecordRows.Column, _ breaker: LineBreaker) {
    let widest = column.cells.map(breaker.measure).max() ?? 0
    let heading = breaker.widestPiece(of: column.label)
    if column.sort == .text {
      least = max(heading, column.cells.map(breaker.widestPiece).max() ?? 0)
      most = max(widest, breaker.measure(column.label))
    } else {
      // Figures and dates are never broken, and are not spread out by long headings.
      least = max(heading, widest)
      most = least
      while breaker.lines(of: column.label, width: most).count > 2 { most += 1 }
    }
  }

  /// The width of each column within a total, where columns that need little get all they need.
  static func widths(of spans: [ColumnSpan], within total: Int) -> [Int]? {
    var room = total - spans.reduce(0) { $0 + $1.least }
    guard room >= 0 else { return nil }
    var widths = spans.map(\.least)
    let byNeed = spans.indices.sorted { spans[$0].need < spans[$1].need }
    for (place, index) in byNeed.enumerated() {
      let share = min(spans[index].need, room / (spans.count - place))
      widths[index] += share
      room -= share
    }
    return widths
  }

  private var need: Int { most - least }
}
