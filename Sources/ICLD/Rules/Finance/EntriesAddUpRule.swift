public import Diagnostics
import FormKit
public import RuleKit

/// The booked entries of each post add up to its outcome.
public enum EntriesAddUpRule: ReportRule {
  public static let info = RuleInfo(
    "FIN002", .error,
    title: Text(
      sv: "Verifikationerna blir tillsammans postens utfall",
      en: "The entries add up to the outcome of the post"),
    reason: Text(
      sv: "Varje krona i utfallet ska gå att följa till bokföringen.",
      en: "Each krona of the outcome is to be traceable to the accounts."),
    basis: .logic,
    firing: [
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 13 000} # <--
            - {post: kost, beviljat: 4 000} # <--
            - {post: visum, beviljat: 1 000, utfall: 0} # <--
          verifikationer:
            - {datum: 2014-04-12, post: logi, belopp: 14 000}
            - {datum: 2014-04-12, post: visum, belopp: 90 000 000 000 000 000}
            - {datum: 2014-04-12, post: visum, belopp: 90 000 000 000 000 000}
            - {datum: 2014-04-12, post: material, belopp: 500} # <--
        """),
      .change(
        in: .report,
        """
        ekonomi:
          poster: # <--
            - {post: logi, beviljat: 14 000, utfall: 13 000}
        """, without: ["finance.entries"]),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, år: 2014, beviljat: 14 000, utfall: 14 000}
            - {post: logi, år: 2015, beviljat: 14 000, utfall: 14 000} # <--
          verifikationer:
            - {datum: 2014-04-12, post: logi, belopp: 14 000}
            - {datum: 2016-04-12, post: logi, belopp: 14 000} # <--
        """),
      // The ticket is of neither year.
      .change(
        in: .report,
        """
        ärende:
          period: 2014-09-01 – 2015-08-31
        aktiviteter:
          - {id: A1, start: 2015-02-02, slut: 2015-02-06}
        ekonomi:
          poster:
            - {post: visum, år: 2014, beviljat: 1 000, utfall: 0}
            - {post: visum, år: 2015, beviljat: 1 000, utfall: 0} # <--
          verifikationer:
            - {datum: 2014-12-10, post: visum, aktivitet: A1, belopp: 900}
        """),
    ],
    silent: [
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 13 500.50}
            - {post: kost, beviljat: 4 000, utfall: 0}
          verifikationer:
            - {datum: 2014-04-12, post: logi, belopp: 14 000}
            - {datum: 2014-04-20, post: logi, belopp: -499.50}
        """),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, år: 2014, beviljat: 14 000, utfall: 14 000}
          verifikationer:
            - {datum: 2015-01-12, post: logi, belopp: 14 000}
        """),
      // Tickets bought the year before count in the year of their journey, or of their own day.
      .change(
        in: .report,
        """
        ärende:
          period: 2014-09-01 – 2015-08-31
        aktiviteter:
          - {id: A1, start: 2015-02-02, slut: 2015-02-06}
        ekonomi:
          poster:
            - {post: internationella_resor, år: 2014, beviljat: 0, utfall: 0}
            - {post: internationella_resor, år: 2015, beviljat: 36 000, utfall: 36 000}
            - {post: visum, år: 2014, beviljat: 1 000, utfall: 900}
            - {post: visum, år: 2015, beviljat: 1 000, utfall: 0}
          verifikationer:
            - {datum: 2014-12-10, post: internationella_resor, aktivitet: A1, belopp: 36 000}
            - {datum: 2014-12-10, post: visum, aktivitet: A1, belopp: 900}
        """),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 13 000}
          verifikationer:
            - {datum: 2014-04-12, post: logi}
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let (root, finance) = (Report.root / Report.finance, report.finance)
    guard !finance.entries.isEmpty else {
      if let total = finance.total, total != .zero {
        outcome.report(.noEntries(total), at: root / Finance.posts, target: .name)
      }
      return
    }
    // An entry without a post could belong to any of them.
    guard !finance.posts.isEmpty, finance.entries.allSatisfy({ $0.post != nil }) else { return }
    let booked = BookedPosts(report)
    let fitting = booked.fittingByDay
    for (index, post) in finance.posts.enumerated() {
      if let name = post.post, fitting.contains(name) { continue }
      let place = (root / Finance.posts)[index] / PostOutcome.outcome
      switch booked.amount(of: index, post.post) {
      case .unknown: continue
      case .tooLarge: outcome.report(.tooLarge, at: place)
      case .sum(let sum):
        if let stated = post.outcome {
          if stated != sum { outcome.report(.differs(stated, sum), at: place) }
        } else {
          outcome.report(.noOutcome(sum), at: place)
        }
      }
    }
    for (index, post) in booked.strays {
      let place = (root / Finance.entries)[index] / Entry.post
      outcome.report(.stray(post), at: place)
    }
  }
}

extension Text {
  fileprivate static func noEntries(_ total: Money) -> Text {
    Text(
      sv: """
        Utfallet är \(total.shown(in: .swedish)), men redovisningen har inga verifikationer. För \
        in de bokförda kostnaderna, en rad för varje.
        """,
      en: """
        The outcome is \(total.shown(in: .english)), but the report has no entries. Enter the \
        booked costs, one row for each.
        """)
  }

  fileprivate static func differs(_ stated: Money, _ sum: Money) -> Text {
    Text(
      sv: """
        Utfallet är \(stated.shown(in: .swedish)), men postens verifikationer är tillsammans \
        \(sum.shown(in: .swedish)). Ändra utfallet till \(sum.shown(in: .swedish)), eller \
        rätta verifikationerna.
        """,
      en: """
        The outcome is \(stated.shown(in: .english)), but the entries of the post add up to \
        \(sum.shown(in: .english)). Either change the outcome to \(sum.shown(in: .english)), or \
        correct the entries.
        """)
  }

  fileprivate static func noOutcome(_ sum: Money) -> Text {
    Text(
      sv: """
        Utfallet saknas, och postens verifikationer är tillsammans \(sum.shown(in: .swedish)). \
        Skriv det beloppet, eller rätta verifikationerna först.
        """,
      en: """
        The outcome is missing, and the entries of the post add up to \(sum.shown(in: .english)). \
        Either write that amount, or correct the entries first.
        """)
  }

  fileprivate static let tooLarge = Text(
    sv: """
      Postens verifikationer är tillsammans mer än vad som går att räkna med. Kontrollera att \
      inget belopp har fått för många siffror.
      """,
    en: """
      The entries of the post add up to more than can be calculated with. Check that no amount has \
      been given too many digits.
      """)

  fileprivate static func stray(_ post: CostPost) -> Text {
    Text(
      sv: """
        Redovisningen har ingen post ”\(post.label.sv)” som verifikationen kan höra till. \
        Rätta verifikationens post eller datum, eller lägg till posten i redovisningen.
        """,
      en: """
        The report has no post “\(post.label.en)” that the entry can belong to. Either correct \
        the post or the date of the entry, or add the post to the report.
        """)
  }
}
