import FormKit

/// The posts and activities that costs can belong to: of one report, or of all of a case.
public struct CostPlaces: Sendable {
  private var posts: Set<CostPost> = []
  private var activities: Set<Spelling> = []
  /// Whether the planned activities are among these.
  private(set) var hasPlan = false

  public init() {}

  /// Adds the posts that are applied for, and the planned activities.
  public mutating func add(_ application: Application) {
    add(application.budget.lines.map(\.post), application.activities.map(\.id))
    hasPlan = true
  }

  /// Adds the posts that are granted.
  public mutating func add(_ decision: Decision) { add(decision.posts.map(\.post), []) }

  /// Adds the posts and activities that are reported.
  public mutating func add(_ report: Report) {
    add(report.finance.posts.map(\.post), report.activities.map(\.id))
  }

  private mutating func add(_ posts: [CostPost?], _ ids: [String?]) {
    self.posts.formUnion(posts.compactMap { $0 })
    activities.formUnion(ids.compactMap { $0.map(Spelling.init) })
  }

  public var hasPosts: Bool { !posts.isEmpty }

  public func has(_ post: CostPost) -> Bool { posts.contains(post) }

  /// Whether there is an activity, however its identifier is spelled.
  public func has(activity id: String) -> Bool { activities.contains(Spelling(id)) }
}
