public import Diagnostics
import FormKit
public import RuleKit

/// The posts of the report are those of the decision, with the amounts granted.
public enum DecidedPostsRule: ReportRule {
  public static let info = RuleInfo(
    "FIN001", .error,
    title: Text(
      sv: "Redovisningens poster är beslutets poster",
      en: "The report's posts are those of the decision"),
    reason: Text(
      sv: "Redovisningen ska följa den budget som hör till beslutet, post för post.",
      en: "The report is to follow the budget that belongs to the decision, post by post."),
    basis: .verified, citation: .reporting, comparesDocuments: true,
    firing: [
      .change(
        in: .report,
        """
        ekonomi:
          poster: # <--
            - {post: arbetsinsatser, beviljat: 45 000}
            - {post: internationella_resor, beviljat: 72 000}
        """),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: arbetsinsatser, beviljat: 45 000}
            - {post: internationella_resor, beviljat: 71 000} # <--
            - {post: logi, beviljat: 14 000}
            - {post: material, beviljat: 1 000} # <--
            - {post: logi, beviljat: 14 000} # <--
        """),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000} # <--
        """,
        beside: [.decision: "poster:\n  - {post: logi, belopp: 13 000} # <--\n"]),
      .change(
        in: .report, of: .project2013,
        """
        ekonomi:
          poster: # <--
            - {år: 2014, post: arbetsinsatser, beviljat: 45 000}
            - {år: 2014, post: internationella_resor, beviljat: 36 000}
            - {år: 2015, post: internationella_resor, beviljat: 36 000} # <--
        """),
      .change(
        in: .report,
        """
        ekonomi:
          poster: # <--
            - {post: logi, beviljat: 131 000.01}
        """,
        beside: [
          .decision: "per_år:\n  - {år: 2014, belopp: 131 000} # <--\nposter:\n"
        ]),
      .change(
        in: .report, of: .project2013,
        """
        ekonomi:
          poster: # <--
            - {år: 2014, post: logi, beviljat: 94 000}
        """,
        beside: [
          .decision: """
          per_år:
            - {år: 2014, belopp: 95 000} # <--
            - {år: 2015, belopp: 36 000}
          poster:
            - {år: 2015, post: internationella_resor, belopp: 36 000}
          """
        ]),
    ],
    silent: [
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 130 000}
            - {post: kost, beviljat: 1 000}
        """,
        beside: [.decision: "beviljat_belopp: 131 000\nper_år:\nposter:\n"]),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000}
            - {post: arbetsinsatser, beviljat: 45 000}
            - {post: internationella_resor, beviljat: 72 000}
        """),
      .change(
        in: .report, of: .project2013,
        """
        ekonomi:
          poster:
            - {år: 2014, post: arbetsinsatser, beviljat: 45 000}
            - {år: 2014, post: internationella_resor, beviljat: 36 000, utfall: 1 000}
            - {år: 2014, post: logi, beviljat: 14 000}
        """),
      // A month more of the next year does not make all of its posts the report's.
      .change(in: .report, of: .project2013, "ärende:\n  period: 2014-01-15 – 2015-01-31\n"),
      // Both reports have days of 2015, and may use its money.
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 2
          period: 2015-09-01 – 2016-08-31
        ekonomi:
          poster:
            - {år: 2015, post: logi, beviljat: 40 000}
            - {år: 2016, post: logi, beviljat: 20 000}
        """,
        beside: [
          .application: "i_korthet:\n  period: 2014-09-01 – 2016-08-31\n",
          .decision: """
          poster:
            - {år: 2014, post: logi, belopp: 14 000}
            - {år: 2015, post: logi, belopp: 40 000}
            - {år: 2016, post: logi, belopp: 20 000}
          redovisning:
            - {redovisningsår: 1, slag: delredovisning, senast: 2015-11-30}
            - {redovisningsår: 2, slag: slutredovisning, senast: 2016-11-30}
          """,
        ]),
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          period: 2014-09-01 – 2015-08-31
        ekonomi:
          poster:
            - {år: 2014, post: logi, beviljat: 14 000}
            - {år: 2015, post: logi, beviljat: 20 000}
        """,
        beside: [
          .application: "i_korthet:\n  period: 2014-09-01 – 2016-08-31\n",
          .decision: """
          per_år:
            - {år: 2014, belopp: 14 000}
            - {år: 2015, belopp: 40 000}
            - {år: 2016, belopp: 20 000}
          poster:
          redovisning:
            - {redovisningsår: 1, slag: delredovisning, senast: 2015-11-30}
            - {redovisningsår: 2, slag: slutredovisning, senast: 2016-11-30}
          """,
        ]),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let decision = context.decisionAtHand(&outcome),
      let years = context.reportYearsAtHand(&outcome)
    else { return }
    guard let year = report.details.year, !report.finance.posts.isEmpty else { return }
    let granted = (Decision.root / Decision.posts).items(of: decision.posts)
      .filter { years.holds(calendarYear: $0.value.year, in: year) }
    guard !granted.isEmpty else {
      return checkSum(of: report, for: year, of: years, beside: decision, &outcome)
    }
    var posts = GrantedPosts(granted)
    let wholeList = RelatedPlace.in(Decision.self, target: .name) { $0 / Decision.posts }
    let list = Report.root / Report.finance / Finance.posts
    for (place, post) in list.items(of: report.finance.posts) {
      guard let key = PostKey(post.post, post.year) else { continue }
      switch posts.take(key, post.decided) {
      case .same: continue
      case .unknown:
        outcome.report(.notGranted(key), at: place / PostOutcome.post, related: [wholeList])
      case .twice:
        outcome.report(.twice(key), at: place / PostOutcome.post, related: [wholeList])
      case .other(let amount, let row):
        outcome.report(
          .otherAmount(key, amount), at: place / PostOutcome.decided,
          related: [.in(Decision.self, holds: amount) { _ in row / DecidedPost.amount }])
      }
    }
    // The report on either year may have the costs of a calendar year that both have days of.
    let isShared = { (year: Int?) in year.map { years.isShared(calendarYear: $0) } ?? false }
    for (key, amount, row) in posts.left where !isShared(key.year) {
      outcome.report(
        .missing(key, amount), at: list, target: .name,
        related: [.in(Decision.self, holds: amount) { _ in row / DecidedPost.amount }])
    }
  }
}

/// A post and the calendar year that it is for, if it is divided by year.
private struct PostKey: Hashable {
  let post: CostPost
  let year: Int?

  init?(_ post: CostPost?, _ year: Int?) {
    guard let post else { return nil }
    (self.post, self.year) = (post, year)
  }

  var name: Text {
    let quoted = Text(sv: "”\(post.label.sv)”", en: "“\(post.label.en)”")
    guard let year else { return quoted }
    return quoted + Text(sv: " för \(year)", en: " for \(year)")
  }
}

/// The posts of a decision, from which those of a report are taken one by one.
private struct GrantedPosts {
  enum Match {
    case same, unknown, twice
    /// The decision has another amount, at a place.
    case other(Money, Place<DecidedPost>)
  }

  private struct Row {
    let place: Place<DecidedPost>
    let amount: Money?
  }

  private let keys: [PostKey]
  private var rows: [PostKey: [Row]] = [:]

  init(_ posts: [(place: Place<DecidedPost>, value: DecidedPost)]) {
    var keys: [PostKey] = []
    for (place, post) in posts {
      guard let key = PostKey(post.post, post.year) else { continue }
      if rows[key] == nil { keys.append(key) }
      rows[key, default: []].append(Row(place: place, amount: post.amount))
    }
    self.keys = keys
  }

  /// What no post of the report has taken, in the order of the decision.
  var left: [(key: PostKey, amount: Money?, place: Place<DecidedPost>)] {
    keys.flatMap { key in (rows[key] ?? []).map { (key, $0.amount, $0.place) } }
  }

  /// Takes the post with the same amount, else the first one that is left.
  mutating func take(_ key: PostKey, _ amount: Money?) -> Match {
    guard var open = rows[key] else { return .unknown }
    guard !open.isEmpty else { return .twice }
    let row = open.remove(at: open.firstIndex { $0.amount == amount } ?? open.startIndex)
    rows[key] = open
    guard let granted = row.amount, let amount, granted != amount else { return .same }
    return .other(granted, row.place)
  }
}

extension Text {
  fileprivate static func notGranted(_ key: PostKey) -> Text {
    Text(
      sv: """
        Posten \(key.name.sv) finns inte i beslutet för det här redovisningsåret. Flytta \
        kostnaden till en post som finns i beslutet, eller ta bort raden.
        """,
      en: """
        The post \(key.name.en) is not in the decision for this report year. Either move the cost \
        to a post that is in the decision, or delete the row.
        """)
  }

  fileprivate static func twice(_ key: PostKey) -> Text {
    Text(
      sv: """
        Posten \(key.name.sv) står fler gånger här än i beslutet. Rätta posten, eller slå \
        ihop raderna till en.
        """,
      en: """
        The post \(key.name.en) is listed more times here than in the decision. Either correct the \
        post, or merge the rows into one.
        """)
  }

  fileprivate static func otherAmount(_ key: PostKey, _ granted: Money) -> Text {
    Text(
      sv: """
        Beloppet är inte det som beviljades: beslutet ger \(granted.shown(in: .swedish)) till \
        posten \(key.name.sv). Skriv \(granted.shown(in: .swedish)), eller rätta beslutet \
        om det är felskrivet.
        """,
      en: """
        The amount is not what was granted: the decision gives \(granted.shown(in: .english)) to \
        the post \(key.name.en). Either write \(granted.shown(in: .english)), or correct the \
        decision if it is mistyped.
        """)
  }

  fileprivate static func missing(_ key: PostKey, _ amount: Money?) -> Text {
    let amount =
      amount.map {
        Text(sv: " (\($0.shown(in: .swedish)))", en: " (\($0.shown(in: .english)))")
      } ?? Text(same: "")
    return Text(
      sv: """
        Beslutets post \(key.name.sv)\(amount.sv) saknas. Lägg till den, med utfallet 0 om den \
        inte kostade något.
        """,
      en: """
        The decision's post \(key.name.en)\(amount.en) is missing. Add it, with the outcome 0 if \
        it cost nothing.
        """)
  }
}
