import Diagnostics
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

  /// Posts whose outcomes fit where each cost counts in the year of its day. No source says in
  /// which year a ticket counts that was bought the year before its journey, so either will do.
  var fittingByDay: Set<CostPost> {
    shifted.isEmpty ? [] : shifted.filter(BookedPosts(byDay: finance).fits)
  }

  /// The entries that add up to a row; nil where there are none, or where that is not known.
  ///
  /// - Parameter list: the place of the entries, from what holds the value.
  func working(for row: Int, in list: Place<[Entry]>) -> Working? {
    if case .unknown = amount(of: row, finance.posts[row].post) { return nil }
    return entries[row].map { working(of: $0, in: list) }
  }

  private func working(
    of rows: [Int], in list: Place<[Entry]> = Finance.root / Finance.entries
  ) -> Working {
    Working(
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
    return posts.indices.map { booked.working(for: $0, in: Finance.root / Finance.entries) }
  }
}

extension Report {
  /// The workings of the fields, in which each cost counts in the year that it is judged to count
  /// in. A financial report on its own knows no activities, and so only the day.
  package var workingsByYear: [LocatedWorking] {
    let booked = BookedPosts(self)
    guard !booked.shifted.isEmpty, finance.entries.allSatisfy({ $0.post != nil }) else {
      return workings
    }
    let (byDay, fitting) = (BookedPosts(byDay: finance), booked.fittingByDay)
    let place = Report.root / Report.finance
    var outcomes: [LocatedWorking] = []
    var paths: Set<FieldPath> = []
    for (row, post) in finance.posts.enumerated() {
      let path = ((place / Finance.posts)[row] / PostOutcome.outcome).path
      paths.insert(path)
      let isByDay = post.post.map { fitting.contains($0) } ?? false
      let source = isByDay ? byDay : booked
      if let working = source.working(for: row, in: place / Finance.entries) {
        outcomes.append(LocatedWorking(path: path, working: working))
      }
    }
    let all = workings
    let first = all.firstIndex { $0.path.steps.starts(with: place.path.steps) } ?? all.endIndex
    let rest = all[first...].filter { !paths.contains($0.path) }
    return Array(all[..<first]) + outcomes + rest
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
