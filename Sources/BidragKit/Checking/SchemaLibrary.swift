import Diagnostics
import ICLD
import XMLKit

/// The compiled schemas of the forms, each compiled once, when it is first asked for.
enum SchemaLibrary {
  static func schema(of form: FormName) -> XMLSchema? {
    switch form {
    case .application: application
    case .decision: decision
    case .report: report
    }
  }

  private static let application = compile("application")
  private static let decision = compile("decision")
  private static let report = compile("report")

  private static func compile(_ name: String) -> XMLSchema? {
    let file = "Schemas/\(name).xsd"
    guard let bytes = TemplateLibrary.bytes(of: file) else { return nil }
    return try? XMLSchema(compiling: bytes, name: file)
  }
}
