/// One line of a file that holds a document a line, as JSON: the document itself, or its text as
/// written in a file, `{"name": "ansokan.yaml", "text": "…"}`.
public enum DocumentLine {
  /// Hands over what there is to check on the lines of a file as they come, some at a time.
  ///
  /// - Parameter path: the file; `-` for standard input.
  public static func eachBatch(
    at path: String, _ body: ([CheckTarget]) -> Void
  ) throws(FileFailure) {
    var reader = try LineReader(path)
    while let lines = try reader.next() {
      body(lines.map { target($0.bytes, name: "\(path):\($0.number)") })
    }
  }

  /// What there is to check on all lines of files.
  public static func targets(at paths: [String]) throws(FileFailure) -> [CheckTarget] {
    var targets: [CheckTarget] = []
    for path in paths { try eachBatch(at: path) { targets += $0 } }
    return targets
  }

  /// What there is to check on a line.
  ///
  /// - Parameter name: what the document goes by where the line does not say.
  static func target(_ line: [UInt8], name: String) -> CheckTarget {
    guard let document = WrittenDocument(line) else {
      return .text(YAMLOfJSON.text(of: line), name: name)
    }
    return .text(document.text, name: document.name ?? name)
  }
}
