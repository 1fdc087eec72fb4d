/// How a cell looks.
package struct CellStyle: Sendable, Hashable {
  package enum Ink: Sendable, Hashable { case plain, pale, warning }
  package enum Fill: Sendable, Hashable { case none, heading, sum }
  package enum Alignment: Sendable, Hashable { case start, end }
  package enum Line: Sendable, Hashable { case none, below }

  package var isBold = false
  package var size = 10.0
  package var ink = Ink.plain
  package var fill = Fill.none
  package var line = Line.none
  package var wraps = false
  package var alignment: Alignment?
  /// Whether it stands a little away from what is to its left.
  package var isIndented = false
  /// A format of numbers, by Excel's codes; nil for none.
  package var numberFormat: String?

  package init() {}

  package func with(_ change: (inout Self) -> Void) -> Self {
    var style = self
    change(&style)
    return style
  }
}
