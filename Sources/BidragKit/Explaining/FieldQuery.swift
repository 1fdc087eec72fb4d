package import Diagnostics
package import FormKit

/// A field as someone asks for it: by the names or the labels of the form, in either language.
///
/// Rows in brackets count from 0, as in the JSON report; rows in words count from 1, as labels and
/// messages do: `budget.lines[2].amount` is `budget.rader.rad 3.belopp` and "Budget, rad 3,
/// Belopp".
package struct FieldQuery: Sendable {
  private enum Piece {
    case name(String)
    case item(Int)
    /// "rad 3": an item, or a field whose label ends in a number, as the whole has it.
    case words(String, row: Int, whole: String)
  }

  private let pieces: [Piece]
  private let written: String

  package init(_ written: String) {
    self.written = written
    pieces = written.split(whereSeparator: { $0 == "." || $0 == "," }).flatMap(Self.pieces)
  }

  private static func pieces(of part: Substring) -> [Piece] {
    let parts = part.split(separator: "[", omittingEmptySubsequences: false)
    var pieces: [Piece] = []
    if let name = parts.first.map({ trimmed($0) }), !name.isEmpty {
      let words = name.split(separator: " ")
      if words.count > 1, let row = words.last.flatMap({ Int($0) }), row > 0 {
        pieces.append(
          .words(words.dropLast().joined(separator: " "), row: row - 1, whole: name))
      } else {
        pieces.append(.name(name))
      }
    }
    for bracket in parts.dropFirst() {
      let index = trimmed(bracket.prefix { $0 != "]" })
      pieces.append(Int(index).map(Piece.item) ?? .name(index))
    }
    return pieces
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  /// The path in a form; nil where the form has no such field.
  package func path(in part: PartInfo) -> FieldPath? {
    var shape: Shape? = .part(part)
    var path = FieldPath.root
    for piece in pieces {
      guard let (steps, next) = shape.flatMap({ Self.steps(piece, in: $0) }) else { return nil }
      for step in steps { path = path.appending(step) }
      shape = next
    }
    return path.steps.isEmpty ? nil : path
  }

  /// The steps that a piece takes from a shape, and the shape that they lead to.
  private static func steps(_ piece: Piece, in shape: Shape) -> ([FieldPath.Step], Shape)? {
    switch (piece, shape) {
    case (.item(let index), .list(let list)) where index >= 0: ([.item(index)], list.item)
    case (.words(let name, let row, _), .list(let list)):
      isSpelled(name, as: list.itemLabel) || isSpelled(name, as: Self.row)
        ? ([.item(row)], list.item) : nil
    case (.words(let name, let row, let whole), .part(let part)):
      field(whole, in: part) ?? item(name, row, in: part)
    case (.name(let name), .part(let part)): field(name, in: part)
    default: nil
    }
  }

  private static func field(_ name: String, in part: PartInfo) -> ([FieldPath.Step], Shape)? {
    let field =
      part.fields.first { isSpelled(name, as: $0.name) }
      ?? part.fields.first { isSpelled(name, as: $0.label) }
    return field.map { ([.field($0.name.en)], $0.shape) }
  }

  /// An item of the list whose items go by a label: people leave the list out, "Budget, rad 3,
  /// Belopp".
  private static func item(
    _ label: String, _ row: Int, in part: PartInfo
  ) -> ([FieldPath.Step], Shape)? {
    for field in part.fields where !field.isDerived {
      guard case .list(let list) = field.shape, isSpelled(label, as: list.itemLabel) else {
        continue
      }
      return ([.field(field.name.en), .item(row)], list.item)
    }
    return nil
  }

  private static let row = Text(sv: "rad", en: "row")

  private static func isSpelled(_ name: String, as text: Text) -> Bool {
    let spelling = Spelling(name)
    return spelling == Spelling(text.sv) || spelling == Spelling(text.en)
  }

  /// The path that was most likely meant, of those that can be explained.
  func nearest(among paths: [FieldPath], in part: PartInfo) -> FieldPath? {
    Spelling.nearest(
      to: written,
      among: paths.flatMap { path in
        [
          (spelling: path.description, value: path),
          (spelling: Self.name(of: path, in: part, .swedish), value: path),
        ]
      })
  }

  /// The path in the names of a language: `budget.rader[2].belopp`.
  static func name(of path: FieldPath, in part: PartInfo, _ language: Language) -> String {
    var shape: Shape? = .part(part)
    var words = ""
    for step in path.steps {
      switch step {
      case .field(let name):
        var field: FieldInfo?
        if case .part(let part) = shape { field = part.fields.first { $0.name.en == name } }
        words += (words.isEmpty ? "" : ".") + (field?.name[language] ?? name)
        shape = field?.shape
      case .item(let index):
        words += "[\(index)]"
        if case .list(let list) = shape { shape = list.item } else { shape = nil }
      }
    }
    return words
  }
}
