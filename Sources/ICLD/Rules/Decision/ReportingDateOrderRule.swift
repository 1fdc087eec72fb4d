public import Diagnostics
import FormKit
public import RuleKit

/// The reporting dates come after the decision, year by year, and the final report comes last.
public enum ReportingDateOrderRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC004", .error,
    title: Text(
      sv: "Redovisningstillfällena kommer i ordning", en: "The reporting dates are in order"),
    reason: Text(
      sv: """
        Beslutet säger när varje år ska redovisas. Är dagarna i oordning påminns ni om fel \
        redovisning.
        """,
      en: """
        The decision says when each year is to be reported. If the days are out of order you are \
        reminded of the wrong report.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .decision,
        """
        redovisning:
          - {redovisningsår: 1, slag: slutredovisning, senast: 2013-02-28} # <--
        """),
      .change(
        in: .decision, of: .project2013,
        """
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2016-02-28}
          - {redovisningsår: 2, slag: slutredovisning, senast: 2015-02-28} # <--
        """),
      .change(
        in: .decision, of: .project2013,
        """
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2015-02-28}
          - {redovisningsår: 1, slag: slutredovisning, senast: 2016-02-28} # <--
        """),
      .change(
        in: .decision, of: .project2013,
        """
        redovisning:
          - {redovisningsår: 1, slag: slutredovisning, senast: 2015-02-28}
          - {redovisningsår: 2, slag: delredovisning, senast: 2016-02-28} # <--
        """),
    ],
    silent: [
      .change(
        in: .decision, of: .project2013,
        """
        redovisning:
          - {redovisningsår: 2, slag: slutredovisning, senast: 2016-02-28}
          - {redovisningsår: 1, slag: delredovisning, senast: 2015-02-28}
        """),
      .change(
        in: .decision,
        "redovisning:\n  - {redovisningsår: 1, slag: slutredovisning, senast: 2013-12-11}\n"),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let places = (Decision.root / Decision.reporting).items(of: decision.reporting)
    let dated = places.compactMap { place, date in date.year.map { (place, $0, date) } }
    var last: (year: Int, due: CalendarDate?, final: Int?)?
    // Sorting keeps dates of the same year as they stand.
    for (place, year, date) in dated.sorted(by: { $0.1 < $1.1 }) {
      if let due = date.due, let decided = decision.date, due <= decided {
        outcome.report(.beforeDecision(due, decided), at: place / ReportingDate.due)
      }
      if let last, last.year == year {
        outcome.report(.sameYear(year), at: place / ReportingDate.year)
      } else if let last {
        if let final = last.final {
          outcome.report(.afterFinal(year, final), at: place / ReportingDate.kind)
        }
        if let due = date.due, let earlier = last.due, due <= earlier {
          outcome.report(.tooEarly(due, last.year, earlier), at: place / ReportingDate.due)
        }
      }
      last = (year, date.due ?? last?.due, last?.final ?? (date.kind == .final ? year : nil))
    }
  }
}

extension Text {
  fileprivate static func beforeDecision(_ due: CalendarDate, _ decided: CalendarDate) -> Text {
    Text(
      sv: """
        Den \(due.shown(in: .swedish)) är för tidigt: beslutet fattades den \
        \(decided.shown(in: .swedish)). Rätta dagen, eller rätta beslutets datum.
        """,
      en: """
        \(due.shown(in: .english)) is too early: the decision was made on \
        \(decided.shown(in: .english)). Either correct the day, or correct the date of the \
        decision.
        """)
  }

  fileprivate static func tooEarly(
    _ due: CalendarDate, _ year: Int, _ earlier: CalendarDate
  ) -> Text {
    Text(
      sv: """
        Den \(due.shown(in: .swedish)) är för tidigt: redovisningsår \(year) ska redovisas senast \
        den \(earlier.shown(in: .swedish)). Rätta någon av dagarna, eller byt plats på \
        åren.
        """,
      en: """
        \(due.shown(in: .english)) is too early: report year \(year) is due by \
        \(earlier.shown(in: .english)). Either correct one of the days, or swap the years.
        """)
  }

  fileprivate static func sameYear(_ year: Int) -> Text {
    Text(
      sv: """
        Redovisningsår \(year) står två gånger. Rätta året, eller ta bort den ena raden.
        """,
      en: """
        Report year \(year) is listed twice. Either correct the year, or delete one of the rows.
        """)
  }

  fileprivate static func afterFinal(_ year: Int, _ final: Int) -> Text {
    Text(
      sv: """
        Redovisningsår \(year) kommer efter slutredovisningen, som gäller år \(final). \
        Ändra år \(final) till delredovisning, eller ta bort år \(year).
        """,
      en: """
        Report year \(year) comes after the final report, which is for year \(final). Either \
        change year \(final) to a partial report, or delete year \(year).
        """)
  }
}
