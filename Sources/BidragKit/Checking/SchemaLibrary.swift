import Diagnostics
import Glibc
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
    return try? XMLSchema(compiling: withoutBlanks(withoutDocumentation(bytes)), name: file)
  }

  /// The schema without its words for people, which are most of it and take most of the time to read.
  static func withoutDocumentation(_ bytes: [UInt8]) -> [UInt8] {
    let start = Array("<xs:annotation>".utf8)
    let end = Array("</xs:annotation>".utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count / 2)
    var rest = bytes[...]
    while let mark = rest.place(of: start) {
      kept += rest[..<mark]
      rest = rest[mark...].place(of: end).map { rest[($0 + end.count)...] } ?? []
    }
    return kept + rest
  }

  /// The schema without the blanks between its tags, each of which would become a node.
  private static func withoutBlanks(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let mark = rest.place(of: UInt8(ascii: "<")) {
      let between = rest[..<mark]
      if !between.allSatisfy(\.isBlank) { kept += between }
      let close = rest[mark...].place(of: UInt8(ascii: ">")).map { $0 + 1 } ?? rest.endIndex
      kept += rest[mark..<close]
      rest = rest[close...]
    }
    return kept + rest
  }
}

extension ArraySlice<UInt8> {
  /// Where `mark` first stands.
  fileprivate func place(of mark: [UInt8]) -> Int? {
    guard let first = mark.first else { return nil }
    var rest = self
    while let start = rest.place(of: first) {
      rest = rest[start...]
      if rest.starts(with: mark) { return start }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Where a byte first stands; by the C library, which looks at many bytes at a time.
  fileprivate func place(of byte: UInt8) -> Int? {
    withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      return memchr(base, Int32(byte), bytes.count).map {
        startIndex + (UnsafeRawPointer($0) - base)
      }
    }
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") }
}
