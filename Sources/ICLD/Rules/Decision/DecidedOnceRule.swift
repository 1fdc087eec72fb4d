public import Diagnostics
import FormKit
public import RuleKit

/// Each year stands once in a decision, and each post once for a year.
public enum DecidedOnceRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC010", .error,
    title: Text(
      sv: "Varje år och varje post står en gång i beslutet",
      en: "Each year and each post stands once in the decision"),
    reason: Text(
      sv: """
        Redovisningen jämförs med beslutet år för år och post för post. Står något två gånger är \
        en av raderna oftast menad för något annat.
        """,
      en: """
        The report is compared with the decision year by year and post by post. When something \
        stands twice, one of the rows is mostly meant for something else.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .decision,
        """
        poster:
          - {post: logi, belopp: 61 000}
          - {post: logi, belopp: 70 000} # <--
        """),
      .change(
        in: .decision, of: .project2013,
        """
        poster:
          - {år: 2014, post: logi, belopp: 95 000}
          - {år: 2015, post: logi, belopp: 30 000}
          - år: 2015
            post: logi # <--
            belopp: 6 000
        """),
      .change(
        in: .decision, of: .project2013,
        """
        per_år:
          - {år: 2014, belopp: 95 000}
          - {år: 2014, belopp: 36 000} # <--
        """),
    ],
    silent: [
      .change(
        in: .decision, of: .project2013,
        """
        poster:
          - {år: 2014, post: logi, belopp: 95 000}
          - {år: 2015, post: logi, belopp: 30 000}
          - {år: 2015, post: kost, belopp: 6 000}
        """),
      .change(in: .decision, "poster:\n  - {belopp: 61 000}\n  - {belopp: 70 000}\n"),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    var years: Set<Int> = []
    for (place, entry) in (Decision.root / Decision.years).items(of: decision.years) {
      guard let year = entry.year, !years.insert(year).inserted else { continue }
      outcome.report(.yearAgain(year), at: place / DecidedYear.year)
    }
    var posts: Set<DecidedPost.Name> = []
    for (place, entry) in (Decision.root / Decision.posts).items(of: decision.posts) {
      guard let post = entry.post,
        !posts.insert(DecidedPost.Name(post: post, year: entry.year)).inserted
      else { continue }
      outcome.report(.postAgain(post, entry.year), at: place / DecidedPost.post)
    }
  }
}

extension DecidedPost {
  /// What tells a post from the others.
  fileprivate struct Name: Hashable {
    var post: CostPost
    var year: Int?
  }
}

extension Text {
  fileprivate static func yearAgain(_ year: Int) -> Text {
    Text(
      sv: """
        Året \(year) står redan längre upp. Rätta året, eller lägg ihop beloppen på en rad, så att \
        det stämmer med ICLD:s beslut.
        """,
      en: """
        The year \(year) stands further up already. Either correct the year, or add the amounts up \
        in one row, so that it agrees with ICLD's decision.
        """)
  }

  fileprivate static func postAgain(_ post: CostPost, _ year: Int?) -> Text {
    let time = year.map { Text(sv: " för \($0)", en: " for \($0)") } ?? Text(same: "")
    return Text(
      sv: """
        ”\(post.label.sv)”\(time.sv) står redan längre upp. Rätta posten, eller lägg ihop beloppen \
        på en rad, så att det stämmer med ICLD:s beslut.
        """,
      en: """
        “\(post.label.en)”\(time.en) stands further up already. Either correct the post, or add \
        the amounts up in one row, so that it agrees with ICLD's decision.
        """)
  }
}
