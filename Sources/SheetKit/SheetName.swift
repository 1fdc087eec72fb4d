/// A name that a sheet can have.
///
/// Source: libxlsxwriter, workbook_add_worksheet: at most 31 characters, none of `[ ] : * ? / \`,
/// no apostrophe first or last; "The name must be unique", whatever the case of its letters. Excel
/// keeps "History" for itself.
package struct SheetName: Sendable, Hashable {
  package let text: String

  static let longest = 31

  /// The nearest name that can be had beside `others`.
  package init(_ wanted: String, besides others: [SheetName] = []) {
    let words = Self.lawful(wanted)
    var name = Self.shortened(words, to: Self.longest)
    let taken = Set(others.map { $0.text.lowercased() } + ["history"])
    var number = 2
    while name.isEmpty || taken.contains(name.lowercased()) {
      let ending = " \(number)"
      name = Self.shortened(words, to: Self.longest - ending.utf16.count) + ending
      number += 1
    }
    text = name
  }

  private static func lawful(_ wanted: String) -> String {
    var name = ""
    for character in SheetText.line(wanted, longest: longest * 4) {
      name.append("[]:*?/\\".contains(character) ? "-" : character)
    }
    return trimmed(name)
  }

  /// Cut between characters, counted as Excel does, in UTF-16.
  private static func shortened(_ name: String, to limit: Int) -> String {
    var name = name
    while name.utf16.count > limit { name.removeLast() }
    return trimmed(name)
  }

  private static func trimmed(_ name: String) -> String {
    var name = Substring(name)
    while let first = name.first, first == "'" || first == " " { name.removeFirst() }
    while let last = name.last, last == "'" || last == " " { name.removeLast() }
    return String(name)
  }

  /// As formulas spell it.
  var quoted: String { "'" + text.replacing("'", with: "''") + "'" }
}
