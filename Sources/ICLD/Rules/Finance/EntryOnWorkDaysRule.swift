public import Diagnostics
import FormKit
public import RuleKit

/// Board, lodging and per diem are booked only on activities with days of work.
///
/// Entries do not say which days they are for, so where only some of an activity's days were work
/// days it is not known whether the cost is of those. Work may lie before and after its activity.
public enum EntryOnWorkDaysRule: ReportRule {
  public static let info = RuleInfo(
    "FIN011", .error,
    title: Text(
      sv: "De bokförda kostnaderna gäller dagar med arbete",
      en: "The booked costs are for days with work"),
    reason: Text(
      sv: """
        För dagar utöver dem som arbetet kräver betalar programmet varken kost, logi, lön eller \
        traktamente.
        """,
      en: """
        For days beyond those that the work needs, the programme pays neither board, lodging, \
        salary nor per diem.
        """),
    basis: .verified, citation: .budgetGuidelines, canBeWaived: true,
    firing: [
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: genomförd, start: 2014-04-07, slut: 2014-04-11, arbetsdagar: 0}
        ekonomi:
          verifikationer:
            - {datum: 2014-04-30, post: arbetsinsatser, aktivitet: A1, belopp: 45 000}
            - {datum: 2014-04-12, post: logi, aktivitet: A1, belopp: 14 000} # <--
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: genomförd, start: 2014-04-07, slut: 2014-04-11, arbetsdagar: 0}
        ekonomi:
          verifikationer:
            - datum: 2014-04-12
              post: traktamente
              aktivitet: A1 # <--
              belopp: 14 000
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: inställd}
        ekonomi:
          verifikationer:
            - {datum: 2014-04-12, post: kost, aktivitet: A1, belopp: 14 000} # <--
        """),
    ],
    silent: [
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: genomförd, start: 2014-04-07, slut: 2014-04-11, arbetsdagar: 1}
          - {id: A2, utfall: inställd}
        ekonomi:
          verifikationer:
            - {datum: 2014-04-12, post: logi, aktivitet: A1, belopp: 14 000}
            - {datum: 2014-04-12, post: arbetsinsatser, aktivitet: A2, belopp: 14 000}
            - {datum: 2014-04-12, post: internationella_resor, aktivitet: A2, belopp: 14 000}
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: genomförd, start: 2014-04-07, slut: 2014-04-11}
        ekonomi:
          verifikationer:
            - {datum: 2014-04-12, post: logi, aktivitet: A1, belopp: 14 000}
            - {datum: 2014-04-12, post: logi, aktivitet: A9, belopp: 14 000}
            - {datum: 2014-04-12, post: logi, belopp: 14 000}
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let activities = Dictionary(
      report.activities.compactMap { activity in activity.id.map { ($0, activity) } },
      uniquingKeysWith: { first, _ in first })
    let entries = Report.root / Report.finance / Finance.entries
    for (place, entry) in entries.items(of: report.finance.entries) {
      guard let post = entry.post, dailyPosts.contains(post) else { continue }
      guard let activity = entry.activity.flatMap({ activities[$0] }) else {
        outcome.notChecked(.noActivity)
        continue
      }
      let id = Text(quoting: entry.activity ?? "")
      if activity.outcome == .cancelled {
        outcome.report(.cancelled(post, id), at: place / Entry.activity, severity: .warning)
      } else if activity.workDays == 0 {
        outcome.report(.noWorkDays(post, id), at: place / Entry.activity)
      } else if !activity.isAllWork {
        outcome.notChecked(.daysNotKnown(id))
      }
    }
  }

  private static let dailyPosts: Set<CostPost> = [.accommodation, .meals, .perDiem]
}

extension ReportedActivity {
  /// Whether each of its days was a day of work, as far as the report says.
  fileprivate var isAllWork: Bool {
    guard let workDays, let start, let end else { return false }
    return workDays >= Period(start: start, end: end).days
  }
}

extension Text {
  fileprivate static let noActivity = Text(
    sv: """
      Kost, logi eller traktamente är bokfört utan någon av redovisningens aktiviteter, så det \
      framgår inte om dagarna var arbetsdagar.
      """,
    en: """
      Board, lodging or per diem is booked without any of the report's activities, so it is not \
      known whether the days were work days.
      """)

  fileprivate static func daysNotKnown(_ id: Text) -> Text {
    Text(
      sv: """
        Det framgår inte att alla dagar i aktiviteten \(id.sv) var arbetsdagar, och \
        verifikationerna anger inte vilka dagar kostnaderna gäller.
        """,
      en: """
        It is not stated that all days of the activity \(id.en) were work days, and the entries \
        do not say which days the costs are for.
        """)
  }

  fileprivate static func noWorkDays(_ post: CostPost, _ id: Text) -> Text {
    Text(
      sv: """
        ”\(post.label.sv)” är bokfört på aktiviteten \(id.sv), som har 0 arbetsdagar. Bara dagar \
        som arbetet kräver betalas. Ta bort kostnaden, eller rätta aktiviteten här eller dess \
        arbetsdagar.
        """,
      en: """
        “\(post.label.en)” is booked on the activity \(id.en), which has 0 work days. Only days \
        that the work needs are paid for. Either remove the cost, or correct the activity here or \
        its work days.
        """)
  }

  fileprivate static func cancelled(_ post: CostPost, _ id: Text) -> Text {
    Text(
      sv: """
        ”\(post.label.sv)” är bokfört på aktiviteten \(id.sv), som ställdes in. Bara dagar som \
        arbetet kräver betalas. Ta bort kostnaden, eller fråga ICLD om det som inte gick att \
        avboka.
        """,
      en: """
        “\(post.label.en)” is booked on the activity \(id.en), which was cancelled. Only days that \
        the work needs are paid for. Either remove the cost, or ask ICLD about what could not be \
        called off.
        """)
  }
}
