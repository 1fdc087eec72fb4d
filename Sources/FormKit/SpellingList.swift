/// Names that something may have been meant to be, ready to be compared with what was written.
struct SpellingList<Value: Sendable>: Sendable {
  private let words: [ComparedWord]
  /// The value that each word names. By themselves, since looking at all words is to copy no
  /// values.
  private let values: [Value]

  init(_ names: some Sequence<(spelling: String, value: Value)>) {
    let names = Array(names)
    words = names.map { ComparedWord($0.spelling) }
    values = names.map { $0.value }
  }

  /// What was most likely meant, if any is near enough.
  func nearest(to name: String) -> Value? {
    guard name.utf8.count <= ComparedWord.mostBytes else { return nil }
    let wanted = ComparedWord(name)
    var best: (distance: Int, index: Int)?
    for (index, word) in words.enumerated() {
      let allowed = max(1, min(wanted.letters.count, word.letters.count) / 3)
      let limit = min(allowed, (best?.distance ?? .max) - 1)
      if let distance = wanted.distance(to: word, within: limit) { best = (distance, index) }
    }
    return best.map { values[$0.index] }
  }
}

extension Spelling {
  /// The candidate that was most likely meant, if any is near enough.
  public static func nearest<Candidate: Sendable>(
    to name: String, among candidates: some Sequence<(spelling: String, value: Candidate)>
  ) -> Candidate? {
    SpellingList(candidates).nearest(to: name)
  }
}

/// A word as its folded letters, and which letters there are.
private struct ComparedWord: Sendable {
  let letters: [Unicode.Scalar]
  /// A bit for each sort of letter.
  private let kinds: UInt64

  /// What is longer than this was not meant to be a name.
  static let mostBytes = 200

  init(_ name: String) {
    letters = Array(Spelling(name).folded.unicodeScalars)
    kinds = letters.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
  }

  /// The edits from one word to another, where they are at most `limit`; a swap of two neighbours
  /// counts as one.
  func distance(to other: ComparedWord, within limit: Int) -> Int? {
    // Every edit adds or takes away one letter, or makes one of another: most words differ too much
    // in length or in letters to be compared.
    guard limit >= 0, abs(letters.count - other.letters.count) <= limit,
      (kinds & ~other.kinds).nonzeroBitCount <= limit,
      (other.kinds & ~kinds).nonzeroBitCount <= limit
    else { return nil }
    let distance = Self.editDistance(letters, other.letters, within: limit)
    return distance <= limit ? distance : nil
  }

  /// The number of edits, or some number above `limit`.
  private static func editDistance(
    _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], within limit: Int
  ) -> Int {
    var last = Array(0...b.count)
    var (beforeLast, row) = (last, last)
    var leastOfLast = 0
    for i in a.indices {
      row[0] = i + 1
      var least = i + 1
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row[j + 1] = cost
        least = min(least, cost)
      }
      // From two rows above the limit no swap leads back below it.
      if least > limit, leastOfLast > limit { return least }
      leastOfLast = least
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count]
  }
}
