import Diagnostics
import FormKit

/// The edits that turn the text of one tree into that of another, in order of place.
struct TreePatch {
  /// Where a value stands, which decides how another is put in its place.
  enum Slot {
    /// The whole document.
    case root
    /// After a field's name, which stands `indent` columns in and ends at an offset.
    case name(indent: Int, end: Int)
    /// After a dash, which stands `indent` columns in.
    case dash(indent: Int)
    /// Within braces or brackets.
    case flow
  }

  let source: SourceBytes
  /// How the text ends its lines.
  let lineEnd: String
  /// The offsets of the marks that comments begin with.
  private let commentMarks: [Int]
  private var edits: [ByteEdit] = []

  init(_ text: String) {
    let source = SourceBytes(text)
    self.source = source
    commentMarks = YAMLComments.places(in: text).compactMap { source.offset(of: $0) }
    lineEnd = text.utf8.contains(0x0D) ? "\r\n" : "\n"
  }

  /// The text with all edits done. Of several at one place, the one that was made first comes
  /// first.
  var applied: [UInt8] {
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    var kept: [ByteEdit] = []
    for (_, edit) in ordered where edit.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
      kept.append(edit)
    }
    return source.applying(kept)
  }

  mutating func change(_ old: FormNode, to new: FormNode, at slot: Slot) {
    guard old.withoutRanges != new.withoutRanges else { return }
    switch (old.content, new.content) {
    case (.fields(let before), .fields(let after))
    where before.areKept(in: after) || after.isEmpty && hasCommentsInside(old):
      isFlow(old)
        ? changeFlow(before, to: after, in: old)
        : changeBlock(before, to: after)
    case (.items(let before), .items(let after))
    where before.areKept(in: after) || after.isEmpty && hasCommentsInside(old):
      isFlow(old)
        ? changeFlow(before, to: after, in: old)
        : changeBlock(before, to: after, in: old, at: slot)
    default:
      replace(old, with: new, at: slot)
    }
  }

  // MARK: Edits

  mutating func edit(_ range: Range<Int>, _ text: String) {
    edits.append(ByteEdit(range, Array(text.utf8)))
  }

  mutating func insert(_ text: String, at offset: Int) { edit(offset..<offset, text) }

  /// Puts lines below the line that a place stands on.
  mutating func insert(_ lines: [String], below position: SourcePosition) {
    let offset = startOfLine(after: position)
    let block = lines.joined(separator: lineEnd)
    insert(isUnended(offset) ? lineEnd + block : block + lineEnd, at: offset)
  }

  /// Puts lines before what stands `indent` columns in at an offset, which then stands below them.
  mutating func insert(_ lines: [String], before offset: Int, indent: Int) {
    let blanks = YAMLWriter.blanks(indent)
    insert(
      lines.joined(separator: lineEnd).dropFirst(indent) + lineEnd + blanks, at: offset)
  }

  // MARK: Places

  func offset(_ position: SourcePosition?) -> Int {
    position.flatMap(source.offset) ?? source.bytes.count
  }

  func offsets(_ range: SourceRange?) -> Range<Int> {
    range.flatMap(source.offsets) ?? source.bytes.count..<source.bytes.count
  }

  /// The comments that begin within a stretch, without the blanks around them.
  func comments(in range: Range<Int>) -> [String] {
    commentMarks.filter { range.contains($0) }.map { mark in
      let comment = source.bytes[mark...].prefix { $0 != 0x0A && $0 != 0x0D }
      return String(decoding: comment, as: UTF8.self).trimmed
    }
  }

  func startOfLine(_ line: Int) -> Int { offset(SourcePosition(line: line, column: 1)) }

  /// The offset of the line below a place; the end of the text where there is none.
  func startOfLine(after position: SourcePosition) -> Int { startOfLine(position.line + 1) }

  /// Whether an offset is the end of a text whose last line has no line end.
  private func isUnended(_ offset: Int) -> Bool {
    offset == source.bytes.count && source.bytes.last != 0x0A && source.bytes.last != 0x0D
  }

  func isFlow(_ node: FormNode) -> Bool {
    let start = offset(node.range?.start)
    guard source.bytes.indices.contains(start) else { return false }
    return source.bytes[start] == UInt8(ascii: "{") || source.bytes[start] == UInt8(ascii: "[")
  }

  /// Whether only blanks stand between the beginning of the line and an offset.
  func isFirstOnLine(_ offset: Int, _ position: SourcePosition) -> Bool {
    source.bytes[startOfLine(position.line)..<offset].allSatisfy { $0 == UInt8(ascii: " ") }
  }

  /// Whether something other than blanks follows an offset on its line.
  func isFollowed(_ offset: Int) -> Bool {
    let rest = source.bytes[offset...].prefix { $0 != 0x0A && $0 != 0x0D }
    return rest.contains { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
  }
}
