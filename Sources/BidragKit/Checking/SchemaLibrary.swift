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
    var rest = bytes[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "<")) {
      kept += rest[..<mark]
      rest = rest[mark...]
      if rest.starts(with: start) {
        rest = rest.after(end)
      } else {
        kept.append(UInt8(ascii: "<"))
        rest = rest.dropFirst()
      }
    }
    kept += rest
    return kept
  }
}

extension ArraySlice<UInt8> {
  /// What follows the first place where `mark` stands; nothing where it does not.
  fileprivate func after(_ mark: [UInt8]) -> ArraySlice<UInt8> {
    var rest = self
    while let start = rest.firstIndex(of: mark[0]) {
      rest = rest[start...]
      if rest.starts(with: mark) { return rest.dropFirst(mark.count) }
      rest = rest.dropFirst()
    }
    return rest.dropFirst(rest.count)
  }
}
