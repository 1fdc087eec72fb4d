/// A cell: what it holds, and how it looks.
package struct SheetCell: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case empty
    /// Words, which are never taken for a formula or a number.
    case text(String)
    case number(SheetNumber)
    case day(SheetDay)
    /// - Parameters:
    ///   - formula: with the English names of functions, whatever the reader's language.
    ///   - value: what it comes to, for readers that do not work it out.
    case formula(String, value: SheetNumber)
  }

  package var content: Content
  package var style: CellStyle

  package init(_ content: Content = .empty, _ style: CellStyle = CellStyle()) {
    self.content = content
    self.style = style
  }

  /// The number that stands in it or that it comes to.
  package var number: SheetNumber? {
    switch content {
    case .number(let number), .formula(_, let number): number
    case .empty, .text, .day: nil
    }
  }
}
