/// The lines of a text as bytes, each with its end: what looks alike, as letters composed and
/// decomposed do, is not the same.
struct DiffLines {
  let lines: [ArraySlice<UInt8>]

  /// A line ends where `SourceText` says that one does.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() {
      let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      guard byte == 0x0A || (byte == 0x0D && !isPair) else { continue }
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    self.lines = lines
  }
}

/// What turns one list of lines into another, with as few changes as can be.
///
/// After E. W. Myers, “An O(ND) Difference Algorithm and Its Variations” (1986): the time grows
/// with the length of the texts and the number of changes. Texts with very many changes are told
/// as one whole that replaces another.
enum LineDiff {
  enum Step: Equatable { case keep, remove, insert }

  /// The most changes that are told apart.
  private static let limit = 500

  static func steps(
    from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]
  ) -> [Step] {
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    let (a, b) = (old[head..<(old.count - tail)], new[head..<(new.count - tail)])
    return kept(head) + middle(Array(a), Array(b)) + kept(tail)
  }

  private static func kept(_ count: Int) -> [Step] { Array(repeating: .keep, count: count) }

  private static func middle(_ a: [ArraySlice<UInt8>], _ b: [ArraySlice<UInt8>]) -> [Step] {
    let most = min(a.count + b.count, limit)
    // The furthest place in `a` that is reached on each diagonal, after each number of changes.
    var reached = [Int](repeating: 0, count: 2 * most + 3)
    var trace: [[Int]] = []
    for changes in 0...most {
      trace.append(reached)
      for diagonal in stride(from: -changes, through: changes, by: 2) {
        let slot = diagonal + most + 1
        let isInsertion = comesFromAbove(reached, slot, diagonal, changes)
        var x = isInsertion ? reached[slot + 1] : reached[slot - 1] + 1
        while x < a.count, x - diagonal < b.count, a[x] == b[x - diagonal] { x += 1 }
        reached[slot] = x
        if x >= a.count, x - diagonal >= b.count {
          return walkBack(trace, from: a.count, b.count, most)
        }
      }
    }
    return a.map { _ in .remove } + b.map { _ in .insert }
  }

  private static func comesFromAbove(
    _ reached: [Int], _ slot: Int, _ diagonal: Int, _ changes: Int
  ) -> Bool {
    diagonal == -changes || (diagonal != changes && reached[slot - 1] < reached[slot + 1])
  }

  private static func walkBack(
    _ trace: [[Int]], from endX: Int, _ endY: Int, _ most: Int
  ) -> [Step] {
    var (x, y) = (endX, endY)
    var steps: [Step] = []
    for (changes, reached) in trace.enumerated().reversed() where changes > 0 {
      let diagonal = x - y
      let slot = diagonal + most + 1
      let isInsertion = comesFromAbove(reached, slot, diagonal, changes)
      let beforeX = isInsertion ? reached[slot + 1] : reached[slot - 1]
      let beforeY = beforeX - (isInsertion ? diagonal + 1 : diagonal - 1)
      let startX = isInsertion ? beforeX : beforeX + 1
      steps += kept(max(0, x - startX))
      steps.append(isInsertion ? .insert : .remove)
      (x, y) = (beforeX, beforeY)
    }
    return (steps + kept(x)).reversed()
  }
}
