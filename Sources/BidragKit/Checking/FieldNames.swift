import Diagnostics
import FormKit
import ICLD

/// The names of all fields of all forms, in either language.
enum FieldNames {
  /// Whether a word can be the name of a field that lacks its value: some part of a form has such a
  /// field and those named beside it, of which it is none.
  static func contain(_ name: String, beside others: [String]) -> Bool {
    !others.contains(name)
      && FormName.allCases.contains { isName(name, beside: others, in: $0.info.part) }
  }

  private static func isName(
    _ name: String, beside others: [String], in part: PartInfo
  ) -> Bool {
    let isHere = part.fields.contains {
      !$0.isDerived && ($0.name.sv == name || $0.name.en == name)
    }
    if isHere, others.allSatisfy({ part.field(spelled: $0) != nil }) { return true }
    return part.fields.contains { field in
      guard case .part(let inner) = field.shape.itemShape ?? field.shape else { return false }
      return isName(name, beside: others, in: inner)
    }
  }
}
