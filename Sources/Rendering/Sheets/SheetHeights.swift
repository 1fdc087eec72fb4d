import Diagnostics
import SheetKit

/// How high rows must be for their texts, which are broken between words.
///
/// Programs differ in whether they look for themselves when they open a file.
enum SheetHeights {
  private static let line = 13.0
  private static let space = 4.0

  /// The heights of rows from the first that is no title, by their numbers, in points.
  static func of(_ rows: [[SheetCell]], widths: [Double], from first: Int) -> [Int: Double] {
    var heights: [Int: Double] = [:]
    for row in rows.indices.dropFirst(first) where !rows[row].isEmpty {
      let lines = zip(rows[row], widths).map { cell, width in Self.lines(of: cell, width) }
      heights[row] = min(Double(lines.max() ?? 1) * line + space, Sheet.maxHeight)
    }
    return heights
  }

  private static func lines(of cell: SheetCell, _ width: Double) -> Int {
    guard cell.style.wraps, case .text(let text) = cell.content else { return 1 }
    // A width counts figures, which are wider than most letters; bold ones take more.
    let share = cell.style.isBold ? 1.0 : 1.15
    let room = max(1, Int(width * share) - (cell.style.isIndented ? 2 : 1))
    guard text.utf8.count > room || text.utf8.contains(UInt8(ascii: "\n")) else { return 1 }
    return text.parts(between: "\n").reduce(0) {
      $0 + lines(ofParagraph: $1, room)
    }
  }

  private static func lines(ofParagraph text: Substring, _ room: Int) -> Int {
    var (lines, used) = (1, 0)
    for word in text.parts(between: " ") where !word.isEmpty {
      let width = DisplayWidth.columns(of: String(word))
      if used > 0, used + 1 + width > room { (lines, used) = (lines + 1, 0) }
      used += (used > 0 ? 1 : 0) + width
      lines += max(0, (used - 1) / room)
      if used > room { used %= room }
    }
    return lines
  }
}
