package import FormKit

/// The entries of a report, sorted to its posts.
package struct BookedPosts {
  package enum Booked {
    case sum(Money)
    case tooLarge
    /// An entry that belongs or may belong to the post does not say enough.
    case unknown
  }

  /// Entries whose post, or year of a post, the report does not have; by their place in the list.
  private(set) var strays: [(entry: Int, post: CostPost)] = []
  private let finance: Finance
  /// The entries of each row, by their place in the list.
  private var entries: [Int: [Int]] = [:]
  /// Posts divided by year that have an entry without a date.
  private var undated: Set<CostPost> = []

  package init(_ finance: Finance) {
    self.finance = finance
    let rows = Dictionary(
      grouping: finance.posts.indices.filter { finance.posts[$0].post != nil },
      by: { finance.posts[$0].post })
    let places = rows.mapValues { Rows($0, finance.posts) }
    for (index, entry) in finance.entries.enumerated() {
      guard let post = entry.post else { continue }
      switch places[post]?.row(on: entry.date) ?? .none {
      case .one(let row): entries[row, default: []].append(index)
      case .any: undated.insert(post)
      case .none: strays.append((index, post))
      }
    }
  }

  /// Whether any entry belongs to a row of the report.
  package func hasEntries(for row: Int) -> Bool { entries[row] != nil }

  /// Whether an entry of a row is booked on a day that is not the row's: outside the period of the
  /// report, or in another calendar year than the row is for.
  package func hasStrayDays(for row: Int, within period: Period?) -> Bool {
    let year = finance.posts[row].year
    return (entries[row] ?? []).compactMap { finance.entries[$0].date }.contains { date in
      !(period?.contains(date) ?? true) || date.year != year ?? date.year
    }
  }

  /// What is booked for a row of the report, which is of a post.
  package func amount(of row: Int, _ post: CostPost?) -> Booked {
    guard let post, !undated.contains(post) else { return .unknown }
    let rows = entries[row] ?? []
    guard rows.allSatisfy({ finance.entries[$0].amount != nil }) else { return .unknown }
    guard !rows.isEmpty else { return .sum(.zero) }
    return working(of: rows).money.map(Booked.sum) ?? .tooLarge
  }

  /// The entries that add up to a row; nil where there are none, or where that is not known.
  func working(for row: Int) -> Working? {
    if case .unknown = amount(of: row, finance.posts[row].post) { return nil }
    return entries[row].map(working(of:))
  }

  private func working(of rows: [Int]) -> Working {
    let list = Finance.root / Finance.entries
    return Working(
      rows.compactMap { row -> Working.Term? in
        let entry = finance.entries[row]
        return entry.amount.map { amount in
          Working.Term.plus(amount, list[row] / Entry.amount, name: entry.text ?? entry.voucher)
        }
      })
  }
}

extension Finance {
  /// What the entries of each post come to; nothing where an entry could belong to any post.
  var bookedWorkings: [Working?] {
    guard !entries.isEmpty, entries.allSatisfy({ $0.post != nil }) else { return [] }
    let booked = BookedPosts(self)
    return posts.indices.map(booked.working(for:))
  }
}

/// The rows of one post: one in all, or one for each calendar year.
private struct Rows {
  enum Row {
    case one(Int)
    /// It could be any of them.
    case any
    case none
  }

  private let all: [Int]
  private let byYear: [Int: Int]
  private let undivided: Int?

  init(_ all: [Int], _ posts: [PostOutcome]) {
    self.all = all
    byYear = Dictionary(
      all.compactMap { row in posts[row].year.map { ($0, row) } },
      uniquingKeysWith: { first, _ in first })
    undivided = all.first { posts[$0].year == nil }
  }

  /// The row that an entry of a date belongs to. Where there is one in all, a bill may be booked
  /// in another year than the cost.
  func row(on date: CalendarDate?) -> Row {
    if let only = all.first, all.count == 1 { return .one(only) }
    guard let date else { return .any }
    return (byYear[date.year] ?? undivided).map(Row.one) ?? .none
  }
}
