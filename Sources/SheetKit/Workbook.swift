/// A workbook as a value: what a spreadsheet shows, and how it is printed.
package struct Workbook: Sendable, Hashable {
  package var sheets: [Sheet]
  package var properties: Properties
  /// Cells that go by a name.
  package var names: [DefinedName]

  package init(sheets: [Sheet], properties: Properties, names: [DefinedName] = []) {
    self.sheets = sheets
    self.properties = properties
    self.names = names
  }
}

extension Workbook {
  /// What the file says of itself.
  package struct Properties: Sendable, Hashable {
    package var title: String
    package var subject: String
    /// The organisation that the file comes from.
    package var company: String

    package init(title: String, subject: String = "", company: String = "") {
      self.title = title
      self.subject = subject
      self.company = company
    }
  }

  /// A name for a cell, as formulas may use it.
  package struct DefinedName: Sendable, Hashable {
    package var name: String
    package var area: CellArea

    /// The name with letters, digits and low lines alone; nil where that is no name.
    ///
    /// A letter must come first, and what looks like a cell (`A1`, `R1C1`) is none.
    package init?(_ name: String, _ area: CellArea) {
      let scalars = name.unicodeScalars
      guard let first = scalars.first, first.properties.isAlphabetic, scalars.count > 3,
        scalars.count <= 100,
        scalars.allSatisfy({ $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" }),
        !scalars.contains(where: { ("0"..."9").contains($0) }) || scalars.contains("_")
      else { return nil }
      self.name = name
      self.area = area
    }
  }
}
