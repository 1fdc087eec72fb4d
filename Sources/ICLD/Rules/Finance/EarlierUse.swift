import Diagnostics
import FormKit
import RuleKit

/// What the earlier reports of a case have used of posts that a later one holds, too.
///
/// Where a report year ends within a calendar year, or the decision divides no posts by year, each
/// of several reports holds the same post with all that was granted for it.
struct EarlierUse {
  private let year: Int
  private var uses: [GrantedPost: Use] = [:]
  /// How the case is divided, where a report on an earlier year is not at hand.
  private var unseen: ReportYears?

  /// Nil for the report on the first year, or on none.
  init?(before report: Report, in context: CaseContext) {
    guard let year = report.details.year, year > 1 else { return nil }
    self.year = year
    var years: Set<Int> = []
    for number in context.reports.indices {
      let earlier = context.reports[number]
      guard let other = earlier.details.year, (1..<year).contains(other),
        years.insert(other).inserted
      else { continue }
      add(earlier.finance.posts, of: number)
    }
    for post in context.decision?.posts ?? [] {
      guard let key = GrantedPost(post.post, post.year, post.amount) else { continue }
      uses[key]?.timesGranted += 1
    }
    if years.count < year - 1 { unseen = context.reportYearsAsStated }
  }

  private mutating func add(_ posts: [PostOutcome], of number: Int) {
    for (index, post) in posts.enumerated() {
      guard let key = GrantedPost(post.post, post.year, post.decided) else { continue }
      var use = uses[key] ?? Use()
      // Which of two such rows is the one that the later report holds is not known.
      let isAgain = use.rows.last?.report == number
      use.amount =
        isAgain ? nil : use.amount.flatMap { sum in post.outcome.flatMap { sum.adding($0) } }
      use.rows.append(Use.Row(report: number, index: index, outcome: post.outcome))
      uses[key] = use
    }
  }
}

extension EarlierUse {
  /// What is left of a post for the later report; nil where it does not say what was granted.
  func room(of post: PostOutcome) -> PostRoom? {
    guard let granted = post.decided else { return nil }
    if isUnseen(post.year) { return .notKnown(of: granted) }
    guard let found = use(of: post) else { return PostRoom(used: .zero, most: granted) }
    guard found.timesGranted == 1, let used = found.amount,
      let left = granted.subtracting(used)
    else { return .notKnown(of: granted) }
    return PostRoom(used: max(used, .zero), most: max(min(left, granted), .zero))
  }

  /// What is left of several posts; nil where one does not say what was granted.
  func rooms(of posts: [PostOutcome]) -> [PostRoom]? {
    var rooms: [PostRoom] = []
    for post in posts {
      guard let room = room(of: post) else { return nil }
      rooms.append(room)
    }
    return rooms
  }

  /// The outcomes of a post in the earlier reports.
  func places(of post: PostOutcome) -> [RelatedPlace] {
    (use(of: post)?.rows ?? []).map { row in
      .in(Report.self, number: row.report, holds: row.outcome) {
        ($0 / Report.finance / Finance.posts)[row.index] / PostOutcome.outcome
      }
    }
  }

  private func use(of post: PostOutcome) -> Use? {
    GrantedPost(post.post, post.year, post.decided).flatMap { uses[$0] }
  }

  /// Whether a report that is not at hand may have used a post.
  private func isUnseen(_ calendarYear: Int?) -> Bool {
    guard let unseen else { return false }
    return calendarYear.map { unseen.isShared(calendarYear: $0, before: year) } ?? true
  }
}

/// What earlier reports have left of a post.
struct PostRoom {
  /// What they have used: all that was granted, where it is not known.
  let used: Money
  /// What is left at most.
  let most: Money
  var isKnown = true

  static func notKnown(of granted: Money) -> PostRoom {
    PostRoom(used: granted, most: granted, isKnown: false)
  }

  /// What is left for certain.
  var least: Money { isKnown ? most : .zero }
}

/// A post as the decision grants it.
private struct GrantedPost: Hashable {
  let post: CostPost
  let year: Int?
  let amount: Money

  init?(_ post: CostPost?, _ year: Int?, _ amount: Money?) {
    guard let post, let amount else { return nil }
    (self.post, self.year, self.amount) = (post, year, amount)
  }
}

/// What has been used of a post.
private struct Use {
  struct Row {
    let report: Int
    let index: Int
    let outcome: Money?
  }

  var rows: [Row] = []
  /// Nil where it is not known.
  var amount: Money? = .zero
  /// How often the decision grants such a post: reports of a decision without posts may each have
  /// a share of their own.
  var timesGranted = 0
}

extension Text {
  static let earlierUseUnknown = Text(
    sv: """
      En del av det beviljade gäller flera redovisningar, och det framgår inte hur mycket de \
      tidigare har använt.
      """,
    en: """
      Part of the grant is for several reports, and it is not known how much the earlier ones have \
      used.
      """)
}
