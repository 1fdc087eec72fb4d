public import Diagnostics
import FormKit
public import RuleKit

/// What is reported as done had begun when the report was signed, and has begun when it is checked.
public enum ActivityHasBegunRule: ReportRule {
  public static let info = RuleInfo(
    "REP024", .error,
    title: Text(
      sv: "Det som redovisas som genomfört har ägt rum",
      en: "What is reported as done has taken place"),
    reason: Text(
      sv: """
        Redovisningen berättar vad som har hänt, och underskriften intygar det. Det som inte har \
        hänt än kan ingen intyga.
        """,
      en: """
        The report tells what has happened, and the signature vouches for it. Nobody can vouch for \
        what has not happened yet.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: genomförd, start: 2014-04-07, slut: 2014-04-11}
          - id: A2
            utfall: ändrad
            start: 2150-10-06 # <--
            slut: 2150-10-10
            skäl: Visum dröjde.
        """),
      // It took place, but only after the signature.
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A2, utfall: genomförd, start: 2015-01-21, slut: 2015-01-23} # <--
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A9
            oplanerad: ja
            start: 2150-10-06 # <--
            deltagare:
              - {part: jinan, antal: 4, kvinnor: 2, män: 2}
        """),
    ],
    silent: [
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: genomförd, start: 2015-01-20, slut: 2015-01-21}
          - {id: A2, utfall: flyttad, start: 2150-03-09, slut: 2150-03-13, skäl: Visum dröjde.}
          - {id: A3, utfall: inställd, start: 2150-03-09, slut: 2150-03-13}
        """),
      // What is still to come has no outcome yet.
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, start: 2150-03-09, slut: 2150-03-13, deltagare: [{part: jinan, antal: 4}]}
          - {id: A9, oplanerad: ja, start: 2150-03-16, slut: 2150-03-16}
        """),
      // Not signed yet, and the day has come.
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A2, utfall: genomförd, start: 2015-01-21, slut: 2015-01-23}
        """,
        without: ["signature.date"]),
      // Another rule says that the dates are in the wrong order.
      .change(
        in: .report,
        "aktiviteter:\n  - {id: A2, utfall: genomförd, start: 2150-10-06, slut: 2014-10-10}\n"),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let activities = Report.root / Report.activities
    for (place, activity) in activities.items(of: report.activities)
    where activity.isYetToBegin(in: report, on: context.today) {
      guard let start = activity.start else { continue }
      let day = place / ReportedActivity.start
      if start > context.today {
        let today = context.today
        outcome.report(
          activity.outcome == nil
            ? .isFilledIn(start, today: today) : .isToCome(start, today: today), at: day)
      } else if let signed = report.signature.date {
        outcome.report(
          activity.outcome == nil
            ? .filledInBefore(start, signed) : .signedBefore(start, signed), at: day)
      }
    }
  }
}

extension Text {
  fileprivate static func isToCome(_ start: CalendarDate, today: CalendarDate) -> Text {
    Text(
      sv: """
        Aktiviteten redovisas som genomförd, men den börjar först den \
        \(start.shown(in: .swedish)), och i dag är det den \(today.shown(in: .swedish)). Rätta \
        dagen om den är fel. Annars väntar ni med att redovisa aktiviteten tills den har ägt rum, \
        eller skriver ”flyttad” som utfall om den har fått nya dagar.
        """,
      en: """
        The activity is reported as done, but begins only on \(start.shown(in: .english)), and \
        today is \(today.shown(in: .english)). Correct the day if it is wrong. Otherwise, either \
        wait with reporting the activity until it has taken place, or write “moved” as its outcome \
        if it was given new days.
        """)
  }

  fileprivate static func signedBefore(_ start: CalendarDate, _ signed: CalendarDate) -> Text {
    Text(
      sv: """
        Aktiviteten redovisas som genomförd, men den började först den \
        \(start.shown(in: .swedish)), och redovisningen är undertecknad redan den \
        \(signed.shown(in: .swedish)). Rätta den dag som är fel, eller skriv under redovisningen \
        på nytt.
        """,
      en: """
        The activity is reported as done, but began only on \(start.shown(in: .english)), and the \
        report was signed already on \(signed.shown(in: .english)). Either correct the day that is \
        wrong, or sign the report anew.
        """)
  }

  /// What was added to the plan need not state an outcome.
  fileprivate static func isFilledIn(_ start: CalendarDate, today: CalendarDate) -> Text {
    Text(
      sv: """
        Aktiviteten har deltagare, program eller överenskommelser ifyllda, men börjar först den \
        \(start.shown(in: .swedish)), och i dag är det den \(today.shown(in: .swedish)). Rätta \
        dagen om den är fel. Annars tar ni bort uppgifterna tills aktiviteten har ägt rum.
        """,
      en: """
        The activity has participants, a programme or agreements filled in, but begins only on \
        \(start.shown(in: .english)), and today is \(today.shown(in: .english)). Correct the day \
        if it is wrong. Otherwise, leave these out until the activity has taken place.
        """)
  }

  fileprivate static func filledInBefore(
    _ start: CalendarDate, _ signed: CalendarDate
  ) -> Text {
    Text(
      sv: """
        Aktiviteten har deltagare, program eller överenskommelser ifyllda, men började först den \
        \(start.shown(in: .swedish)), och redovisningen är undertecknad redan den \
        \(signed.shown(in: .swedish)). Rätta den dag som är fel, eller skriv under redovisningen \
        på nytt.
        """,
      en: """
        The activity has participants, a programme or agreements filled in, but began only on \
        \(start.shown(in: .english)), and the report was signed already on \
        \(signed.shown(in: .english)). Either correct the day that is wrong, or sign the report \
        anew.
        """)
  }
}
