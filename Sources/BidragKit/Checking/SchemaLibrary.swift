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
    return try? XMLSchema(compiling: bare(bytes), name: file)
  }

  /// The schema without its words for people, which are most of it and take most of the time to
  /// read, and without the blanks between its tags, each of which would become a node.
  ///
  /// By lines, as schemas are written: a tag has one of its own, and only words have several.
  static func bare(_ schema: [UInt8]) -> [UInt8] {
    let start = Array("<xs:annotation>".utf8)
    let end = Array("</xs:annotation>".utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(schema.count / 2)
    var isInWords = false
    var lineStart = 0
    while lineStart < schema.count {
      let lineEnd = schema[lineStart...].place(of: UInt8(ascii: "\n")) ?? schema.count
      while lineStart < lineEnd, schema[lineStart] == UInt8(ascii: " ") { lineStart += 1 }
      let line = schema[lineStart..<lineEnd]
      lineStart = lineEnd + 1
      if isInWords {
        isInWords = !line.begins(with: end)
      } else if line.begins(with: start) {
        isInWords = true
      } else {
        kept += line
      }
    }
    return kept
  }
}

extension ArraySlice<UInt8> {
  /// Whether a tag stands first. Nearly all lines differ from it in their fifth byte at the latest.
  fileprivate func begins(with tag: [UInt8]) -> Bool {
    count >= tag.count && self[startIndex + 4] == tag[4] && starts(with: tag)
  }
}
