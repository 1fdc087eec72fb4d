import Diagnostics
import FormKit

extension TreePatch {
  /// Changes the fields of a part that stand on lines of their own.
  mutating func changeBlock(_ before: [FormNode.Entry], to after: [FormNode.Entry]) {
    guard let indent = before.first?.nameRange.map({ $0.start.column - 1 }) else { return }
    var previous: FormNode.Entry?
    var first: [FormNode.Entry] = []
    for entry in after {
      let lines = { YAMLWriter.lines(entry, indent: indent) }
      if let old = before.first(where: entry.isLater) {
        if previous == nil, !first.isEmpty {
          insert(
            first.flatMap { YAMLWriter.lines($0, indent: indent) },
            before: offset(old.nameRange?.start), indent: indent)
        }
        rename(old, to: entry.name)
        change(
          old.node, to: entry.node,
          at: .name(indent: indent, end: offsets(old.nameRange).upperBound))
        previous = old
      } else if let previous {
        insert(lines(), below: previous.end)
      } else {
        first.append(entry)
      }
    }
    remove(before, keptIn: after)
  }

  private mutating func rename(_ old: FormNode.Entry, to name: String) {
    guard old.name != name else { return }
    edit(offsets(old.nameRange), YAMLWriter.name(name))
  }

  private mutating func remove(_ before: [FormNode.Entry], keptIn after: [FormNode.Entry]) {
    var rest = before[...]
    // Behind a dash the first field that stays moves up to it.
    if let first = rest.first, let start = first.nameRange?.start,
      !isFirstOnLine(offset(start), start)
    {
      let gone = rest.prefix { !$0.isKept(in: after) }
      rest = rest.dropFirst(gone.count)
      if !gone.isEmpty, let stays = rest.first {
        edit(offset(start)..<offset(stays.nameRange?.start), "")
      }
    }
    for entry in rest where !entry.isKept(in: after) {
      guard let start = entry.nameRange?.start else { continue }
      edit(startOfLine(start.line)..<startOfLine(after: entry.end), "")
    }
  }

  /// Changes the fields of a part in braces.
  mutating func changeFlow(
    _ before: [FormNode.Entry], to after: [FormNode.Entry], in node: FormNode
  ) {
    let isOnlyLonger = before.allSatisfy { $0.isKept(in: after) }
    guard isOnlyLonger || mayHoldComment(node) else {
      edit(offsets(node.range), FlowText.write(.fields(after)))
      return
    }
    var previous: FormNode.Entry?
    var first: [FormNode.Entry] = []
    for entry in after {
      if let old = before.first(where: entry.isLater) {
        if previous == nil {
          for entry in first {
            insert(FlowText.write(entry) + ", ", at: offset(old.nameRange?.start))
          }
        }
        rename(old, to: entry.name)
        change(old.node, to: entry.node, at: .flow)
        previous = old
      } else if let previous {
        insert(", " + FlowText.write(entry), at: offset(previous.end))
      } else {
        first.append(entry)
      }
    }
    guard !isOnlyLonger else { return }
    removeFlow(before.map { FlowValue(range: flowRange(of: $0), isKept: $0.isKept(in: after)) })
  }

  /// Where a field in braces stands; one without a value ends with its colon.
  private func flowRange(of entry: FormNode.Entry) -> Range<Int> {
    let name = offsets(entry.nameRange)
    let end = max(name.upperBound, offset(entry.end))
    return name.lowerBound..<max(end, colon(after: name.upperBound) ?? end)
  }
}

extension FormNode.Entry {
  /// Where the field ends, on whose line no other field of a block begins.
  fileprivate var end: SourcePosition {
    let start = nameRange?.end ?? SourcePosition(line: 1, column: 1)
    return max(node.range?.end ?? start, start)
  }

  /// Whether this is a field that was read, as it is to be.
  fileprivate func isLater(than old: FormNode.Entry) -> Bool {
    nameRange != nil && nameRange == old.nameRange
  }

  fileprivate func isKept(in after: [FormNode.Entry]) -> Bool {
    after.contains { $0.isLater(than: self) }
  }
}

extension [FormNode.Entry] {
  /// Whether any of the fields is still there, and those that are stand in the same order.
  func areKept(in after: [FormNode.Entry]) -> Bool {
    let kept = after.compactMap(\.nameRange?.start)
    let known = Set(compactMap(\.nameRange?.start))
    let starts = kept.filter(known.contains)
    return !starts.isEmpty && starts.count == kept.count
      && zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 }
  }
}
