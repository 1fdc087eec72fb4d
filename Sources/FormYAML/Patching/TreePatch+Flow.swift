import Diagnostics
import FormKit

/// Parts in braces and lists in brackets, whose comments stay when they change.
extension TreePatch {
  /// A value of theirs, with its name in a part.
  struct FlowValue {
    let range: Range<Int>
    /// Whether it is still there afterwards.
    let isKept: Bool
  }

  /// Whether a comment may stand within them.
  func mayHoldComment(_ node: FormNode) -> Bool {
    source.bytes[offsets(node.range)].contains(UInt8(ascii: "#"))
  }

  /// The comments within a value in brackets or braces; those of another value are not asked for.
  func commentsInside(_ node: FormNode) -> [String] {
    isFlow(node) ? comments(in: offsets(node.range)) : []
  }

  func hasCommentsInside(_ node: FormNode) -> Bool { !commentsInside(node).isEmpty }

  /// What keeps comments at a place within a line: what follows goes on in the line below them.
  func keeping(_ comments: [String], before offset: Int) -> String {
    guard !comments.isEmpty else { return "" }
    let start = startOfLine(source.position(at: offset).line)
    let blanks = YAMLWriter.blanks(source.bytes[start...].prefix { $0 == UInt8(ascii: " ") }.count)
    return " " + comments.map { $0 + lineEnd + blanks }.joined()
  }

  /// Takes out the values that are not kept, each with the comma that parts it from the next one.
  mutating func removeFlow(_ values: [FlowValue]) {
    for value in values where !value.isKept {
      edit(value.range, keeping(comments(in: value.range), before: value.range.upperBound))
      guard let comma = comma(after: value.range.upperBound) else { continue }
      edit(comma..<endOfBlanks(after: comma), "")
    }
    guard let last = values.lastIndex(where: { $0.isKept }), last + 1 < values.count,
      let comma = comma(after: values[last].range.upperBound)
    else { return }
    edit(comma..<comma + 1, "")
  }

  /// The offset of the comma after a value, if only comments stand between them.
  private func comma(after end: Int) -> Int? {
    var isInComment = false
    for index in end..<max(end, source.bytes.count) {
      let byte = source.bytes[index]
      if byte == 0x0A || byte == 0x0D {
        isInComment = false
      } else if !isInComment, byte == UInt8(ascii: "#") {
        isInComment = true
      } else if !isInComment, byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") {
        return byte == UInt8(ascii: ",") ? index : nil
      }
    }
    return nil
  }

  /// The offset after the blanks that follow a comma; before a comment they stay.
  private func endOfBlanks(after comma: Int) -> Int {
    let rest = source.bytes[(comma + 1)...].drop { $0 == UInt8(ascii: " ") }
    return rest.first == UInt8(ascii: "#") ? comma + 1 : rest.startIndex
  }
}
