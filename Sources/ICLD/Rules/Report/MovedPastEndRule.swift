public import Diagnostics
import FormKit
public import RuleKit

/// The final report moves no activity to a day after it: no report is left to tell of it.
public enum MovedPastEndRule: ReportRule {
  public static let info = RuleInfo(
    "REP025", .warning,
    title: Text(
      sv: "Slutredovisningen flyttar ingen aktivitet framåt",
      en: "The final report moves no activity to a later day"),
    reason: Text(
      sv: """
        Efter slutredovisningen kommer ingen som kan berätta hur det gick. Det som inte blev av \
        inom ärendet är inställt, om ni inte har kommit överens med ICLD om något annat.
        """,
      en: """
        After the final report there is none that can tell how it went. What did not take place \
        within the case is cancelled, unless you have agreed on something else with ICLD.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: genomförd, start: 2014-04-07, slut: 2014-04-11}
          - {id: A2, utfall: flyttad, skäl: Visumen dröjde.} # <--
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A2
            utfall: flyttad # <--
            start: 2015-03-09
            slut: 2015-03-13
            skäl: Visumen dröjde.
        """),
    ],
    silent: [
      // Moved within the period, and cancelled.
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: flyttad, start: 2014-05-12, slut: 2014-05-16, skäl: Visumen dröjde.}
          - {id: A2, utfall: inställd, skäl: Visumen kom aldrig.}
        """),
      // A report on a later year can tell of it.
      .change(
        in: .report, of: .project2013,
        "aktiviteter:\n  - {id: A1, utfall: flyttad, skäl: Visumen dröjde.}\n"),
      // Another rule says that the final report is too early.
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          slag: slutredovisning
        aktiviteter:
          - {id: A1, utfall: flyttad, skäl: Visumen dröjde.}
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard report.details.kind == .final else { return }
    let activities = Report.root / Report.activities
    for (place, activity) in activities.items(of: report.activities)
    where activity.isToCome(in: report) {
      if let year = report.details.year, let years = context.reportYears, year < years.count {
        return
      }
      let isBooked = report.finance.entries.contains { entry in
        guard let booked = entry.activity, let id = activity.id else { return false }
        return Spelling(booked) == Spelling(id)
      }
      outcome.report(.nothingLeft(isBooked: isBooked), at: place / ReportedActivity.outcome)
    }
  }
}

extension Text {
  /// - Parameter isBooked: whether costs are booked on the activity.
  fileprivate static func nothingLeft(isBooked: Bool) -> Text {
    let costs =
      isBooked
      ? Text(
        sv: """
           Kostnader är bokförda på den: skriv under ”skäl” vad de gällde, till exempel biljetter \
          som inte gick att få tillbaka pengarna för.
          """,
        en: """
           Costs are booked on it: write under “reason” what they were for, such as tickets that \
          could not be refunded.
          """)
      : Text(same: "")
    return Text(
      sv: """
        Aktiviteten är flyttad till efter slutredovisningen, men ingen senare redovisning kan \
        berätta om den. Skriv ”inställd”, eller dagarna då den ägde rum inom perioden. Har ni \
        kommit överens med ICLD om att den görs senare, gör ett undantag med det som skäl.\
        \(costs.sv)
        """,
      en: """
        The activity was moved to after the final report, but no later report can tell of it. \
        Write “cancelled”, or the days within the period on which it took place. If you have \
        agreed with ICLD that it is done later, waive this rule with that as the reason.\
        \(costs.en)
        """)
  }
}
