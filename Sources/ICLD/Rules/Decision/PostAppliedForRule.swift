public import Diagnostics
import FormKit
public import RuleKit

/// The posts of the decision are among those of the application.
public enum PostAppliedForRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC005", .warning,
    title: Text(
      sv: "Beslutets poster finns i ansökan",
      en: "The decision's posts are those of the application"),
    reason: Text(
      sv: """
        ICLD beviljar det som är sökt. En annan post är oftast en felskrivning, och \
        redovisningen måste följa den.
        """,
      en: """
        ICLD grants what was applied for. Another post is mostly a slip, and the reports must \
        follow it.
        """),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(
        in: .decision,
        """
        poster:
          - {post: arbetsinsatser, belopp: 45 000}
          - {post: kost, belopp: 86 000} # <--
        """),
      .change(
        in: .decision, of: .inception2023, "posts:\n  - {post: accommodation, amount: 1} # <--\n"),
      .change(
        in: .decision, "poster:\n  - {post: logi, belopp: 14 000} # <--\n",
        beside: [.application: "budget:\n  rader: # <--\n    - {post: kost, belopp: 14 000}\n"]),
    ],
    silent: [
      .change(
        in: .decision,
        """
        poster:
          - {post: logi, belopp: 14 000}
          - {år: 2014, post: arbetsinsatser, belopp: 20 000}
          - {år: 2015, post: arbetsinsatser, belopp: 25 000}
        """),
      // The line whose post is missing may be the one: not checked.
      .change(
        in: .decision, "poster:\n  - {post: kost, belopp: 14 000}\n",
        beside: [
          .application: """
          budget:
            rader:
              - {text: Luncher, belopp: 14 000}
              - {post: logi, belopp: 1}
          """
        ]),
      // There is nothing to compare with; another rule says that the budget is empty.
      .change(in: .decision, "", beside: [.application: "budget:\n  rader: []\n"]),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard !decision.posts.isEmpty else { return }
    guard let application = context.applicationAtHand(&outcome) else { return }
    let lines = application.budget.lines
    guard !lines.isEmpty else { return outcome.notChecked(.noLines) }
    let posts = Set(lines.compactMap(\.post))
    for (place, decided) in (Decision.root / Decision.posts).items(of: decision.posts) {
      guard let post = decided.post, !posts.contains(post) else { continue }
      guard lines.allSatisfy({ $0.post != nil }) else { return outcome.notChecked(.postMissing) }
      outcome.report(
        .notAppliedFor(post), at: place / DecidedPost.post, related: [.postsAppliedFor(lines)])
    }
  }
}

extension RelatedPlace {
  /// The lines of the budget, with their posts.
  fileprivate static func postsAppliedFor(_ lines: [BudgetLine]) -> RelatedPlace {
    var seen: Set<CostPost> = []
    let posts = lines.compactMap(\.post).filter { seen.insert($0).inserted }
    return .in(Application.self, target: .name, says: posts.map(\.label).joined(separator: ", ")) {
      $0 / Application.budget / Budget.lines
    }
  }
}

extension Text {
  fileprivate static let noLines = Text(
    sv: "Ansökans budget har inga rader att jämföra posterna med.",
    en: "The application's budget has no lines to compare the posts with.")

  fileprivate static let postMissing = Text(
    sv: "En rad i ansökans budget saknar post, så posterna kan inte jämföras med den.",
    en: "A line of the application's budget lacks a post, so the posts cannot be compared with it.")

  fileprivate static func notAppliedFor(_ post: CostPost) -> Text {
    Text(
      sv: """
        Beslutet ger pengar till ”\(post.label.sv)”, men ansökans budget har ingen rad med den \
        posten. Rätta posten, eller lägg in den ansökan i ärendet som ICLD har prövat.
        """,
      en: """
        The decision grants money for “\(post.label.en)”, but the application's budget has no \
        line with that post. Either correct the post, or put into the case the application that \
        ICLD assessed.
        """)
  }
}
