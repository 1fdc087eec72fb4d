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
  /// Posts with an entry that counts in another year than that of its day.
  private(set) var shifted: Set<CostPost> = []
  private let finance: Finance
  /// The entries of each row, by their place in the list.
  private var entries: [Int: [Int]] = [:]
  /// Posts divided by year that have an entry without a date.
  private var undated: Set<CostPost> = []

  /// Each entry in the year that it counts in.
  package init(_ report: Report) { self.init(report.finance, by: CostDays(report)) }

  /// Each entry in the year of its day.
  init(byDay finance: Finance) { self.init(finance, by: nil) }

  /// - Parameter makeDays: asked for only where a post is divided by year.
  private init(_ finance: Finance, by makeDays: @autoclosure () -> CostDays?) {
    self.finance = finance
    let stated = finance.posts.indices.filter { finance.posts[$0].post != nil }
    let rows = Dictionary(grouping: stated, by: { finance.posts[$0].post })
    let places = rows.mapValues { Rows($0, finance.posts) }
    let days = stated.count > rows.count ? makeDays() : nil
    for (index, entry) in finance.entries.enumerated() {
      guard let post = entry.post else { continue }
      let day = entry.date?.year
      let byDay = places[post]?.row(in: day) ?? Rows.Row.nowhere
      var row = byDay
      if let year = days?.year(of: entry), year != day, let other = places[post]?.row(in: year),
        other != Rows.Row.nowhere, other != byDay
      {
        row = other
        shifted.insert(post)
      }
      switch row {
      case .one(let row): entries[row, default: []].append(index)
      case .any: undated.insert(post)
      case .nowhere: strays.append((index, post))
      }
    }
  }

  /// Whether any entry belongs to a row of the report.
  package func hasEntries(for row: Int) -> Bool { entries[row] != nil }

  /// Whether an entry of a row is not the row's by its day: it belongs to another report or to
  /// none, or counts in another calendar year than the row is for.
  package func hasStrayDays(for row: Int, by days: CostDays) -> Bool {
    let year = finance.posts[row].year
    return (entries[row] ?? []).contains { index in
      let entry = finance.entries[index]
      switch days.standing(of: entry) {
      case .otherReport, .noReport: return true
      case .within, .beforehand, .afterwards: break
      }
      guard let year, let counted = days.year(of: entry) else { return false }
      return counted != year
    }
  }

  /// Whether every row of a post states what is booked for it.
  func fits(_ post: CostPost) -> Bool {
    finance.posts.indices.allSatisfy { row in
      guard finance.posts[row].post == post else { return true }
      guard case .sum(let sum) = amount(of: row, post) else { return false }
      return finance.posts[row].outcome == sum
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
    let booked = BookedPosts(byDay: self)
    return posts.indices.map(booked.working(for:))
  }
}

/// The rows of one post: one in all, or one for each calendar year.
private struct Rows {
  enum Row: Equatable {
    case one(Int)
    /// It could be any of them.
    case any
    case nowhere
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

  /// The row that an entry of a year belongs to. Where there is one in all, a bill may be booked
  /// in another year than the cost.
  func row(in year: Int?) -> Row {
    if let only = all.first, all.count == 1 { return .one(only) }
    guard let year else { return .any }
    return (byYear[year] ?? undivided).map(Row.one) ?? .nowhere
  }
}
