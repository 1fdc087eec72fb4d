public import Diagnostics
import FormKit
public import RuleKit

/// The decided posts and years add up to the decided amount, and the posts of a year to that year.
public enum DecidedSumRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC001", .error,
    title: Text(
      sv: "Beslutets poster och år stämmer med beloppet",
      en: "The decision's posts and years add up to the amount"),
    reason: Text(
      sv: """
        Redovisningen följer beslutets poster. Stämmer de inte med beloppet går det inte att veta \
        vad som kan betalas.
        """,
      en: """
        Reports follow the posts of the decision. If they do not add up to the amount, nobody can \
        tell what may be paid.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .decision,
        """
        poster: # <--
          - {post: arbetsinsatser, belopp: 45 000}
          - {post: logi, belopp: 85 000}
        """),
      .change(in: .decision, "per_år: # <--\n  - {år: 2014, belopp: 130 000}\n"),
      .change(
        in: .decision,
        """
        poster: # <--
          - {post: logi, belopp: 130 000}
        """, without: ["decided"]),
      .change(
        in: .decision, of: .project2013,
        """
        per_år:
          - {år: 2014, belopp: 96 000} # <--
          - {år: 2015, belopp: 35 000} # <--
        """),
      .change(
        in: .decision,
        """
        poster: # <--
          - {post: logi, belopp: 90 000 000 000 000 000}
          - {post: kost, belopp: 90 000 000 000 000 000}
        """),
    ],
    silent: [
      .change(in: .decision, "poster:\n  - {post: logi, belopp: 131 000}\n"),
      .change(
        in: .decision, of: .project2013,
        """
        per_år:
          - {år: 2015, belopp: 36 000}
          - {år: 2014, belopp: 95 000}
        """),
      .change(in: .decision, "poster:\n  - {post: logi}\n"),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let postPlace = Decision.root / Decision.posts
    let yearPlace = Decision.root / Decision.years
    let posts = Total(decision.postsWorking)
    let years = Total(decision.yearsWorking)
    if posts == .tooLarge { outcome.report(.tooLarge, at: postPlace, target: .name) }
    if years == .tooLarge { outcome.report(.tooLarge, at: yearPlace, target: .name) }
    if let decided = decision.decided {
      if case .sum(let sum) = posts, sum != decided {
        outcome.report(.postsDiffer(sum, decided), at: postPlace, target: .name)
      }
      if case .sum(let sum) = years, sum != decided {
        outcome.report(.yearsDiffer(sum, decided), at: yearPlace, target: .name)
      }
    } else if case .sum(let sum) = posts, case .sum(let other) = years, sum != other {
      outcome.report(.postsDifferFromYears(sum, other), at: postPlace, target: .name)
    }
    checkYears(of: decision, &outcome)
  }

  /// Compares each year with the posts for it, where every post has a year.
  private static func checkYears(of decision: Decision, _ outcome: inout Outcome) {
    guard !decision.posts.isEmpty, decision.posts.allSatisfy({ $0.year != nil && $0.amount != nil })
    else { return }
    let posts = Dictionary(grouping: decision.posts, by: \.year)
    var seen: Set<Int> = []
    for (place, entry) in (Decision.root / Decision.years).items(of: decision.years) {
      guard let year = entry.year, seen.insert(year).inserted, let amount = entry.amount,
        let sum = Money.sum((posts[year] ?? []).compactMap(\.amount)), sum != amount
      else { continue }
      outcome.report(.yearDiffers(year, sum, amount), at: place / DecidedYear.amount)
    }
  }
}

/// What amounts add up to.
private enum Total: Equatable {
  case sum(Money)
  case tooLarge
  /// There are no amounts, or one of them is missing.
  case unknown

  init(_ working: Working?) {
    self = working.map { $0.money.map(Total.sum) ?? .tooLarge } ?? .unknown
  }
}

extension Text {
  fileprivate static func postsDiffer(_ sum: Money, _ decided: Money) -> Text {
    Text(
      sv: """
        Posterna är tillsammans \(sum.shown(in: .swedish)), men det beviljade beloppet är \
        \(decided.shown(in: .swedish)). Rätta posterna, eller rätta beloppet, så att de \
        stämmer med ICLD:s beslut.
        """,
      en: """
        The posts add up to \(sum.shown(in: .english)), but the amount granted is \
        \(decided.shown(in: .english)). Either correct the posts, or correct the amount, so that \
        they agree with ICLD's decision.
        """)
  }

  fileprivate static func yearsDiffer(_ sum: Money, _ decided: Money) -> Text {
    Text(
      sv: """
        Åren är tillsammans \(sum.shown(in: .swedish)), men det beviljade beloppet är \
        \(decided.shown(in: .swedish)). Rätta åren, eller rätta beloppet, så att de \
        stämmer med ICLD:s beslut.
        """,
      en: """
        The years add up to \(sum.shown(in: .english)), but the amount granted is \
        \(decided.shown(in: .english)). Either correct the years, or correct the amount, so that \
        they agree with ICLD's decision.
        """)
  }

  fileprivate static func postsDifferFromYears(_ posts: Money, _ years: Money) -> Text {
    Text(
      sv: """
        Posterna är tillsammans \(posts.shown(in: .swedish)), men åren är tillsammans \
        \(years.shown(in: .swedish)). Rätta posterna, eller rätta åren, så att de stämmer \
        med ICLD:s beslut.
        """,
      en: """
        The posts add up to \(posts.shown(in: .english)), but the years add up to \
        \(years.shown(in: .english)). Either correct the posts, or correct the years, so that they \
        agree with ICLD's decision.
        """)
  }

  fileprivate static func yearDiffers(_ year: Int, _ posts: Money, _ amount: Money) -> Text {
    Text(
      sv: """
        Beloppet för \(year) är \(amount.shown(in: .swedish)), men årets poster är tillsammans \
        \(posts.shown(in: .swedish)). Rätta beloppet, eller rätta årets poster, så att de \
        stämmer med ICLD:s beslut.
        """,
      en: """
        The amount for \(year) is \(amount.shown(in: .english)), but the posts of the year add up \
        to \(posts.shown(in: .english)). Either correct the amount, or correct the posts of the \
        year, so that they agree with ICLD's decision.
        """)
  }

  fileprivate static let tooLarge = Text(
    sv: """
      Beloppen är tillsammans mer än vad som går att räkna med. Kontrollera att inget belopp har \
      fått för många siffror.
      """,
    en: """
      The amounts add up to more than can be calculated with. Check that no amount has been given \
      too many digits.
      """)
}
