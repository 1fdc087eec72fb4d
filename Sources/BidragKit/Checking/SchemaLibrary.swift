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
    return try? XMLSchema(compiling: withoutDocumentation(bytes), name: file)
  }

  /// The schema without its words for people, which are most of it and take most of the time to read.
  static func withoutDocumentation(_ bytes: [UInt8]) -> [UInt8] {
    let start = Array("<xs:annotation>".utf8)
    let end = Array("</xs:annotation>".utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count / 2)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == start[0], bytes[index...].starts(with: start) else {
        kept.append(bytes[index])
        index += 1
        continue
      }
      while index < bytes.count, !(bytes[index] == end[0] && bytes[index...].starts(with: end)) {
        index += 1
      }
      index += end.count
    }
    return kept
  }
}
