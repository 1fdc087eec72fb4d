/// How many findings there have been of each rule: there is room for only so many.
///
/// A document of another sort, or one that was made by a faulty program, can break a rule on every
/// line. Nobody reads the same remark ten thousand times, and keeping them all takes more memory
/// than the document.
package struct FindingTally: Sendable {
  /// The most findings of a rule that are kept while a document is read and judged.
  package static let mostKept = 1_000
  /// The most findings of a rule that are told.
  package static let mostTold = 100

  private let most: Int
  /// In a list, since few rules find anything in one document.
  private var counts: [(rule: RuleID, count: Int)] = []

  package init(most: Int = mostKept) { self.most = most }

  /// Counts one more finding of a rule; false where there is no room for it.
  package mutating func takes(_ rule: RuleID) -> Bool {
    for index in counts.indices where counts[index].rule == rule {
      counts[index].count += 1
      return counts[index].count <= most
    }
    counts.append((rule, 1))
    return most > 0
  }

  /// The rules that there was no room for, and how many findings were left out.
  private var excess: [(rule: RuleID, count: Int)] {
    counts.filter { $0.count > most }.map { ($0.rule, $0.count - most) }
  }

  /// The findings that there was room for; the last of each rule says how many there are besides.
  package func telling(_ kept: [Finding], more: (Int) -> Text) -> [Finding] {
    var told = kept
    for (rule, count) in excess {
      guard let last = told.lastIndex(where: { $0.rule == rule }) else { continue }
      told[last].message = told[last].message + more(count)
    }
    return told
  }
}

extension [Finding] {
  /// The first findings of each rule; the last of them says how many there are besides.
  package var told: [Finding] {
    guard count > FindingTally.mostTold else { return self }
    var tally = FindingTally(most: FindingTally.mostTold)
    let kept = filter { tally.takes($0.rule) }
    return tally.telling(kept, more: Text.more)
  }
}

extension Text {
  /// - Parameter count: how many were kept besides; there may have been more.
  fileprivate static func more(_ count: Int) -> Text {
    Text(
      sv: """
         Samma sak gäller minst \(count) ställen till längre ned; de visas när de här är rättade.
        """,
      en: """
         The same is true of at least \(count) more places further down; they are told once these \
        are mended.
        """)
  }
}
