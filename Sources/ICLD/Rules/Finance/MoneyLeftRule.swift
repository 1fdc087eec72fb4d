public import Diagnostics
import FormKit
public import RuleKit

/// All that was granted has been used.
public enum MoneyLeftRule: ReportRule {
  public static let info = RuleInfo(
    "FIN010", .note,
    title: Text(sv: "Hela bidraget är använt", en: "The whole grant has been used"),
    reason: Text(
      sv: "Bidraget betalas ut i efterhand. Det som inte har använts betalas inte ut.",
      en: "The grant is paid in arrears. What has not been used is not paid."),
    basis: .logic,
    firing: [
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 13 000}
          begärt_belopp: 13 000 # <--
        """),
      .change(
        in: .report, of: .project2013,
        """
        ekonomi:
          poster:
            - {år: 2014, post: logi, beviljat: 14 000, utfall: 13 000}
            - {år: 2014, post: kost, beviljat: 1 000, utfall: 1 500}
          begärt_belopp: 14 500 # <--
        """),
    ],
    silent: [
      .change(in: .report, "ekonomi:\n  begärt_belopp: 131 000\n"),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 15 000}
          begärt_belopp: 14 000
        """),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 13 000}
            - {post: kost, beviljat: 1 000}
          begärt_belopp: 13 000
        """),
      // Another report may have used the rest of what is granted for both.
      .change(
        in: .report, of: .project2013,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 13 000}
          begärt_belopp: 13 000
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let finance = report.finance
    guard finance.posts.map(\.outcome).allStated != nil,
      finance.posts.map(\.decided).allStated != nil, let remaining = finance.remaining,
      remaining > .zero
    else { return }
    let isFinal = report.details.kind == .final
    // A final report on the first year is the only one.
    if context.reportYearsAsStated != nil || !isFinal || report.details.year != 1 {
      guard let years = context.reportYearsAtHand(&outcome) else { return }
      let isShared = finance.posts.contains { post in
        post.year.map { years.isShared(calendarYear: $0) } ?? (years.count > 1)
      }
      guard !isShared else { return outcome.notChecked(.sharedMoney) }
    }
    outcome.report(
      isFinal ? .notPaid(remaining) : .leftThisYear(remaining),
      at: Report.root / Report.finance / Finance.requested)
  }
}

extension Text {
  fileprivate static let sharedMoney = Text(
    sv: """
      En del av det beviljade gäller flera redovisningar, så det framgår inte här hur mycket som är \
      kvar.
      """,
    en: """
      Part of the grant is for several reports, so it is not known here how much of it is left.
      """)

  fileprivate static func notPaid(_ remaining: Money) -> Text {
    Text(
      sv: """
        \(remaining.shown(in: .swedish)) av det beviljade är inte använt och betalas inte ut. \
        Kontrollera att alla kostnader är med.
        """,
      en: """
        \(remaining.shown(in: .english)) of the grant has not been used and is not paid. Check \
        that all costs are there.
        """)
  }

  fileprivate static func leftThisYear(_ remaining: Money) -> Text {
    Text(
      sv: """
        \(remaining.shown(in: .swedish)) av det som beviljades för tiden är inte använt. \
        Kontrollera att alla kostnader är med, och fråga ICLD om resten får användas senare.
        """,
      en: """
        \(remaining.shown(in: .english)) of what was granted for this time has not been used. \
        Check that all costs are there, and ask ICLD whether the rest may be used later.
        """)
  }
}
