package import Diagnostics
package import FormKit

/// Puts help above fields that stand in a file without it, as a file to fill in has it.
package enum YAMLPrompts {
  /// The text with help above the fields at some paths, a field of the same kind helped once.
  ///
  /// A field that does not stand on a line of its own, as within braces, goes without.
  ///
  /// - Parameters:
  ///   - tree: the tree that the text was read as, with its places.
  ///   - paths: where the fields are, in English names.
  ///   - need: why the fields are there, behind the label of each.
  package static func explained(
    _ text: String, _ tree: FormNode, at paths: [FieldPath], as part: PartInfo, need: Text,
    in language: Language
  ) -> String {
    let source = SourceBytes(text)
    let lineEnd = text.unicodeScalars.contains("\r") ? "\r\n" : "\n"
    var edits: [ByteEdit] = []
    var helped: Set<String> = []
    for path in paths {
      guard let (field, owner) = part.field(at: path), let parent = path.parent,
        let holder = tree.node(at: parent, as: part),
        let start = holder.entries.first(where: { Optional(field).names($0.name, or: "") })?
          .nameRange?.start,
        let offset = source.lineStart(of: start),
        helped.insert("\(owner).\(field.name.en)").inserted
      else { continue }
      let indent = start.column - 1
      let lines = FieldHelp(field: field, need: need, language: language).lines(indent: indent)
      edits.append(
        ByteEdit(offset..<offset, Array(lines.map { $0 + lineEnd }.joined().utf8)))
    }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    return String(decoding: source.applying(edits), as: UTF8.self)
  }
}

extension SourceBytes {
  /// The beginning of the line that a place stands on; nil where something else stands before it.
  fileprivate func lineStart(of position: SourcePosition) -> Int? {
    guard let place = offset(of: position),
      let start = offset(of: SourcePosition(line: position.line, column: 1)),
      bytes[start..<place].allSatisfy({ $0 == UInt8(ascii: " ") })
    else { return nil }
    return start
  }
}
