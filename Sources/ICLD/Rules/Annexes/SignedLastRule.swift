public import Diagnostics
import FormKit
public import RuleKit

/// The document is signed when what the signature vouches for was in place.
public enum SignedLastRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "SGN003", .warning,
    title: Text(
      sv: "Dokumentet är undertecknat när innehållet var klart",
      en: "The document is signed when its contents were done"),
    reason: Text(
      sv: """
        Underskriften intygar budgeten och avsiktsförklaringen i en ansökan, och hela perioden \
        i en redovisning. Är den äldre kan något ha ändrats efteråt. Sedan allt är genomfört får \
        perioden ha högst en månad kvar; den gränsen är Bidrags egen.
        """,
      en: """
        The signature vouches for the budget and the letter of intent of an application, and for \
        the whole period of a report. If it is older, something may have been changed since. Once \
        all has taken place, at most a month of the period may be left; that limit is Bidrag's own.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        """
        underskrift:
          datum: 2013-09-20 # <--
        bilagor:
          - {slag: budget, fil: bilagor/budget.xlsx, datum: 2013-09-21}
        """),
      .change(
        """
        underskrift:
          datum: 2013-09-20 # <--
        budget:
          rader:
            - {post: logi, valuta: CNY, kurs: 1.05, kursdatum: 2013-09-21}
            - {post: kost, valuta: CNY, kurs: 1.05, kursdatum: 2013-09-02}
        """),
      .change(
        """
        underskrift:
          datum: 2013-09-20 # <--
        bilagor:
          - {slag: avsiktsförklaring, fil: bilagor/avsiktsforklaring.pdf, datum: 2013-09-21}
        """),
      // All has taken place, but much of the period is left.
      .change(
        in: .report,
        """
        underskrift:
          datum: 2014-11-15 # <--
        """),
      // The visit goes on.
      .change(
        in: .report,
        """
        underskrift:
          datum: 2014-12-18 # <--
        aktiviteter:
          - {id: A2, utfall: ändrad, start: 2014-12-15, slut: 2014-12-19}
        """),
      // A cost came later.
      .change(
        in: .report,
        """
        underskrift:
          datum: 2014-12-18 # <--
        ekonomi:
          verifikationer:
            - {datum: 2014-12-19, verifikation: V1005, post: logi, belopp: 14 000}
        """),
    ],
    silent: [
      .change(
        """
        underskrift:
          datum: 2013-09-20
        bilagor:
          - {slag: budget, fil: bilagor/budget.xlsx, datum: 2013-09-20}
        """),
      .change(
        """
        underskrift:
          datum: 2013-09-20
        bilagor:
          - {slag: budget, fil: bilagor/budget.xlsx, datum: 2013-09-20}
          - {slag: annan, fil: bilagor/karta.pdf, datum: 2013-09-25}
        budget:
          rader:
            - {post: logi, valuta: CNY, kurs: 1.05, kursdatum: 2013-09-20}
        """),
      .change(
        "bilagor:\n  - {slag: budget, fil: bilagor/budget.xlsx, datum: 2013-12-01}\n",
        without: ["signature.date"]),
      .change(in: .report, "underskrift:\n  datum: 2014-12-31\n"),
      // All has taken place, and little of the period is left.
      .change(in: .report, "underskrift:\n  datum: 2014-12-01\n"),
      .change(
        in: .report,
        """
        underskrift:
          datum: 2014-12-18
        aktiviteter:
          - {id: A1, utfall: inställd}
          - {id: A2, utfall: flyttad, start: 2015-03-09, slut: 2015-03-13}
        """),
      // The decision wants the report before its period is over; another rule tells of that.
      .change(
        in: .report, "underskrift:\n  datum: 2014-10-31\n",
        beside: [
          .decision:
            "redovisning:\n  - {redovisningsår: 1, slag: slutredovisning, senast: 2014-11-30}\n"
        ]),
      // Another rule says that the period ends before it starts.
      .change(
        in: .report,
        "ärende:\n  period: 2016-01-15 – 2015-12-31\nunderskrift:\n  datum: 2015-01-20\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let signed = application.signature.date else { return }
    let place = Application.root / Application.signature / Signature.date
    for kind in [AnnexKind.budget, .letterOfIntent] {
      let day = application.annexes.filter { $0.kind == kind }.compactMap(\.date).max()
      if let day, day > signed { outcome.report(.annexIsLater(signed, kind, day), at: place) }
    }
    let rate = application.budget.lines.compactMap(\.rateDate).max()
    if let rate, rate > signed { outcome.report(.rateIsLater(signed, rate), at: place) }
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let signed = report.signature.date, let period = report.details.period,
      period.isOrdered, signed < period.end,
      !(report.isDone(by: signed) && signed.adding(months: 1) >= period.end)
    else { return }
    // Where the decision wants it before the period is over, it cannot be signed afterwards.
    if let year = report.details.year,
      let due = context.decision?.lastDay(of: report.details.kind, year: year), due < period.end
    {
      return
    }
    outcome.report(
      .periodGoesOn(signed, period.end), at: Report.root / Report.signature / Signature.date)
  }
}

extension Report {
  /// Whether all that it tells of had taken place and was booked on a day.
  fileprivate func isDone(by day: CalendarDate) -> Bool {
    activities.allSatisfy { activity in
      activity.outcome == .cancelled || activity.isToCome(in: self)
        || activity.end.map { $0 <= day } ?? false
    } && finance.entries.allSatisfy { $0.date.map { $0 <= day } ?? true }
  }
}

extension Text {
  fileprivate static func annexIsLater(
    _ signed: CalendarDate, _ kind: AnnexKind, _ day: CalendarDate
  ) -> Text {
    Text(
      sv: """
        Ansökan är undertecknad den \(signed.shown(in: .swedish)), men bilagan ”\(kind.label.sv)” \
        är daterad den \(day.shown(in: .swedish)). Skriv under ansökan på nytt, eller rätta det \
        datum som är fel.
        """,
      en: """
        The application is signed on \(signed.shown(in: .english)), but the annex \
        “\(kind.label.en)” is dated \(day.shown(in: .english)). Either sign the application anew, \
        or correct the date that is wrong.
        """)
  }

  fileprivate static func rateIsLater(_ signed: CalendarDate, _ rate: CalendarDate) -> Text {
    Text(
      sv: """
        Ansökan är undertecknad den \(signed.shown(in: .swedish)), men en växelkurs i budgeten \
        är från den \(rate.shown(in: .swedish)). Skriv under ansökan på nytt, eller rätta det \
        datum som är fel.
        """,
      en: """
        The application is signed on \(signed.shown(in: .english)), but an exchange rate in the \
        budget is of \(rate.shown(in: .english)). Either sign the application anew, or \
        correct the date that is wrong.
        """)
  }

  fileprivate static func periodGoesOn(_ signed: CalendarDate, _ end: CalendarDate) -> Text {
    Text(
      sv: """
        Redovisningen är undertecknad den \(signed.shown(in: .swedish)), men perioden den gäller \
        slutar först den \(end.shown(in: .swedish)). Skriv under den när perioden är slut, \
        eller rätta det datum som är fel.
        """,
      en: """
        The report is signed on \(signed.shown(in: .english)), but the period it is about does \
        not end until \(end.shown(in: .english)). Either sign it once the period has \
        ended, or correct the date that is wrong.
        """)
  }
}
