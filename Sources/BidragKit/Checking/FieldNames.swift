import Diagnostics
import FormKit
import ICLD

/// The names of all fields of all forms, in either language.
enum FieldNames {
  static func contain(_ name: String) -> Bool {
    FormName.allCases.contains { isName(name, in: $0.info.part) }
  }

  private static func isName(_ name: String, in part: PartInfo) -> Bool {
    part.fields.contains { field in
      if !field.isDerived, field.name.sv == name || field.name.en == name { return true }
      guard case .part(let inner) = field.shape.itemShape ?? field.shape else { return false }
      return isName(name, in: inner)
    }
  }
}
