import Diagnostics
import FormKit

extension TreePatch {
  /// Puts a value in another's place.
  mutating func replace(_ old: FormNode, with new: FormNode, at slot: Slot) {
    switch slot {
    case .root: edit(0..<source.bytes.count, YAMLWriter.write(new).ending(in: lineEnd))
    case .flow: putFlow(new, for: old)
    case .name(let indent, let end): replace(old, with: new, indent: indent, nameEnd: end)
    case .dash(let indent): replaceItem(old, with: new, indent: indent)
    }
  }

  /// Puts a text for a value, with a space before it where there was none.
  private mutating func put(_ text: String, for old: FormNode) {
    let range = offsets(old.range)
    edit(range, range.isEmpty ? " " + text : text)
  }

  /// Puts a value in braces or brackets, or a text, for another, whose comments follow it.
  private mutating func putFlow(_ new: FormNode, for old: FormNode) {
    let end = offsets(old.range).upperBound
    put(FlowText.write(new) + keeping(commentsInside(old), before: end), for: old)
  }

  private mutating func replace(
    _ old: FormNode, with new: FormNode, indent: Int, nameEnd: Int
  ) {
    let range = offsets(old.range)
    let value = (colon(after: nameEnd) ?? range.lowerBound)..<max(range.upperBound, nameEnd)
    let isFollowed = isFollowed(range.upperBound)
    if let text = word(new, indent: indent, isFollowed: isFollowed) {
      edit(value, text.isEmpty ? "" : " " + text.ending(in: lineEnd))
      insert(commentsInside(old), aboveNameEndingAt: nameEnd, indent: indent)
      return
    }
    if !isFlow(old), !old.entries.isEmpty || !old.items.isEmpty, let start = old.range?.start {
      let lines = YAMLWriter.lines(new, after: "", indent: start.column - 3).dropFirst()
      let block = lines.joined(separator: lineEnd).dropFirst(start.column - 1)
      edit(range, String(block))
      return
    }
    edit(value, "")
    let lines = YAMLWriter.lines(new, after: "", indent: indent).dropFirst()
    let blanks = String(lines.first?.prefix { $0 == " " } ?? "")
    let comments = commentsInside(old).map { blanks + $0 }
    insert(
      comments + Array(lines),
      below: old.range?.end ?? source.position(at: nameEnd))
  }

  /// Puts comments above a field, unless it stands behind a dash.
  private mutating func insert(
    _ comments: [String], aboveNameEndingAt nameEnd: Int, indent: Int
  ) {
    let start = startOfLine(source.position(at: nameEnd).line)
    let blanks = source.bytes[start...].prefix { $0 == UInt8(ascii: " ") }
    guard !comments.isEmpty, blanks.count == indent else { return }
    insert(comments.map { YAMLWriter.blanks(indent) + $0 + lineEnd }.joined(), at: start)
  }

  private mutating func replaceItem(_ old: FormNode, with new: FormNode, indent: Int) {
    let range = offsets(old.range)
    let isFollowed = isFollowed(range.upperBound)
    if let text = word(new, indent: indent, isFollowed: isFollowed) {
      put(text.isEmpty ? "~" : text.ending(in: lineEnd), for: old)
    } else if isFollowed {
      putFlow(new, for: old)
    } else {
      let blanks = YAMLWriter.blanks(indent + 2)
      let comments = commentsInside(old).map { $0 + lineEnd + blanks }.joined()
      let lines = YAMLWriter.item(new, indent: indent).joined(separator: lineEnd)
      put(comments + String(lines.dropFirst(indent + 2)), for: old)
    }
  }

  /// A value that begins on the line of its name: a text, or nothing; nil for fields and items.
  private func word(_ node: FormNode, indent: Int, isFollowed: Bool) -> String? {
    switch node.content {
    case .empty: return ""
    case .fields(let entries): return entries.isEmpty ? "{}" : nil
    case .items(let items): return items.isEmpty ? "[]" : nil
    case .scalar(let text):
      let written = YAMLWriter.scalar(text, indent: indent)
      // A comment behind a text on several lines would become part of it.
      return isFollowed && written.contains("\n") ? YAMLWriter.quoted(text) : written
    }
  }

  /// The offset behind the colon that follows a name.
  func colon(after nameEnd: Int) -> Int? {
    let rest = source.bytes[nameEnd...].drop { $0 == UInt8(ascii: " ") }
    return rest.first == UInt8(ascii: ":") ? rest.startIndex + 1 : nil
  }
}

extension String {
  /// The text with its line ends in a file's manner.
  fileprivate func ending(in lineEnd: String) -> String {
    lineEnd == "\n" ? self : splitLines.joined(separator: lineEnd)
  }
}
