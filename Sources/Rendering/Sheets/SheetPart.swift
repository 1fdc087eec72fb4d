import Diagnostics
import FormKit

/// A filled part of a form as a workbook needs it: its exact values, and as people read them.
struct SheetPart: Sendable {
  private let exact: FormNode
  private let shown: FormNode

  init(_ part: some FormPart, in language: Language) {
    exact = part.tree(.canonical) ?? .fields([])
    shown = part.tree(.shown(language)) ?? .fields([])
  }

  private init(exact: FormNode, shown: FormNode) {
    self.exact = exact
    self.shown = shown
  }

  /// The value of a field as documents spell it for machines.
  func exactText(of field: FieldInfo) -> String? { exact.text(of: field) }

  /// The value of a field as people read it.
  func shownText(of field: FieldInfo) -> String? { shown.text(of: field) }

  func items(of field: FieldInfo) -> [SheetPart] {
    zip(exact.items(of: field), shown.items(of: field)).map { SheetPart(exact: $0, shown: $1) }
  }
}
