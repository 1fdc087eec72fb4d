import Diagnostics
import FormKit

extension TreePatch {
  /// Changes the items of a list that stand on lines of their own.
  mutating func changeBlock(
    _ before: [FormNode], to after: [FormNode], in list: FormNode, at slot: Slot
  ) {
    guard let start = list.range?.start, isFirstOnLine(offset(start), start) else {
      replace(list, with: .items(after), at: slot)
      return
    }
    let indent = start.column - 1
    var previous: FormNode?
    var first: [FormNode] = []
    for item in after {
      if let old = before.first(where: item.isLater) {
        if previous == nil, !first.isEmpty {
          insert(
            first.flatMap { YAMLWriter.item($0, indent: indent) },
            before: dash(of: old, column: start.column), indent: indent)
        }
        change(old, to: item, at: .dash(indent: indent))
        previous = old
      } else if let end = previous?.range?.end {
        insert(YAMLWriter.item(item, indent: indent), below: end)
      } else {
        first.append(item)
      }
    }
    for item in before where !item.isKept(in: after) {
      guard let range = item.range else { continue }
      let dash = source.position(at: dash(of: item, column: start.column))
      edit(startOfLine(dash.line)..<startOfLine(after: range.end), "")
    }
  }

  /// The offset of the dash before an item, on its line or above it.
  private func dash(of item: FormNode, column: Int) -> Int {
    guard let start = item.range?.start else { return source.bytes.count }
    for line in stride(from: start.line, through: 1, by: -1) {
      let position = SourcePosition(line: line, column: column)
      guard position < start, let place = source.offset(of: position),
        source.bytes.indices.contains(place)
      else { continue }
      if source.bytes[place] == UInt8(ascii: "-"), isFirstOnLine(place, position) { return place }
    }
    return offset(start)
  }

  /// Changes the items of a list in brackets.
  mutating func changeFlow(_ before: [FormNode], to after: [FormNode], in node: FormNode) {
    let isOnlyLonger = before.allSatisfy { $0.isKept(in: after) }
    guard isOnlyLonger || mayHoldComment(node) else {
      edit(offsets(node.range), FlowText.write(.items(after)))
      return
    }
    var previous: FormNode?
    var first: [FormNode] = []
    for item in after {
      if let old = before.first(where: item.isLater) {
        if previous == nil {
          for item in first { insert(FlowText.write(item) + ", ", at: offset(old.range?.start)) }
        }
        change(old, to: item, at: .flow)
        previous = old
      } else if let previous {
        insert(", " + FlowText.write(item), at: offset(previous.range?.end))
      } else {
        first.append(item)
      }
    }
    guard !isOnlyLonger else { return }
    removeFlow(
      before.map { FlowValue(range: offsets($0.range), isKept: $0.isKept(in: after)) })
  }
}

extension FormNode {
  /// Whether this is an item that was read, as it is to be.
  fileprivate func isLater(than old: FormNode) -> Bool {
    range != nil && range?.start == old.range?.start
  }

  fileprivate func isKept(in after: [FormNode]) -> Bool {
    after.contains { $0.isLater(than: self) }
  }
}

extension [FormNode] {
  /// Whether any of the items is still there, and those that are stand in the same order.
  func areKept(in after: [FormNode]) -> Bool {
    let kept = after.compactMap(\.range?.start)
    let known = Set(compactMap(\.range?.start))
    let starts = kept.filter(known.contains)
    return !starts.isEmpty && starts.count == kept.count
      && zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 }
  }
}
