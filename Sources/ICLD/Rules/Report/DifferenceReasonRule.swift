public import Diagnostics
import FormKit
public import RuleKit

/// An activity that did not turn out as planned, or was not planned, says why.
public enum DifferenceReasonRule: ReportRule {
  public static let info = RuleInfo(
    "REP004", .error,
    title: Text(
      sv: "Det som inte blev som planerat har ett skäl",
      en: "What did not turn out as planned has a reason"),
    reason: Text(
      sv: "Bidraget gavs för planen. Den som har ändrat något behöver säga varför.",
      en: "The grant was given for the plan. Whoever changed something needs to say why."),
    basis: .logic,
    firing: [
      .change(in: .report, "aktiviteter:\n  - {id: A1, utfall: inställd} # <--\n"),
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            utfall: genomförd # <--
            planerad_ort: Jinan
            planerat_land: Kina
            planerad_start: 2014-04-07
            planerat_slut: 2014-04-11
            planerat_antal: 4
            ort: Qingdao
            land: Sverige
            start: 2014-04-08
            slut: 2014-04-12
            deltagare:
              - {part: vasteras, antal: 3, kvinnor: 2, män: 1}
        """),
      .change(in: .report, "aktiviteter:\n  - {id: A3, oplanerad: ja} # <--\n"),
    ],
    silent: [
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: inställd, skäl: Resan var inte längre möjlig.}
          - {id: A3, oplanerad: ja, skäl: Parterna behövde ett möte till.}
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            utfall: genomförd
            planerad_ort: Jinan
            planerad_start: 2014-04-07
            ort: jinan
            start: 2014-04-07
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let activities = Report.root / Report.activities
    for (place, activity) in activities.items(of: report.activities) {
      guard activity.reason == nil else { continue }
      if activity.unplanned == .yes {
        outcome.report(.notPlanned, at: place / ReportedActivity.unplanned)
        continue
      }
      guard let result = activity.outcome else { continue }
      let differences = activity.differences
      if result != .done {
        outcome.report(.notAsPlanned(result), at: place / ReportedActivity.outcome)
      } else if !differences.isEmpty {
        outcome.report(.differs(differences.asSeries()), at: place / ReportedActivity.outcome)
      }
    }
  }
}

extension ReportedActivity {
  /// What happened otherwise than planned.
  fileprivate var differences: [Text] {
    [cityDifference, countryDifference, participantDifference].compactMap { $0 }
      + [
        dayDifference(Text(sv: "första dagen", en: "the first day"), start, plannedStart),
        dayDifference(Text(sv: "sista dagen", en: "the last day"), end, plannedEnd),
      ].compactMap { $0 }
  }

  private var cityDifference: Text? {
    guard let city, let plannedCity, Spelling(city) != Spelling(plannedCity) else { return nil }
    let (now, then) = (Text(quoting: city), Text(quoting: plannedCity))
    return Text(
      sv: "orten är \(now.sv) i stället för \(then.sv)",
      en: "the city is \(now.en) instead of \(then.en)")
  }

  private var countryDifference: Text? {
    guard let country, let plannedCountry, country != plannedCountry else { return nil }
    return Text(
      sv: "landet är \(country.name.sv) i stället för \(plannedCountry.name.sv)",
      en: "the country is \(country.name.en) instead of \(plannedCountry.name.en)")
  }

  private var participantDifference: Text? {
    guard let count = participants.participantSum, let plannedParticipants,
      count != plannedParticipants
    else { return nil }
    return Text(
      sv: "antalet deltagare är \(count) i stället för \(plannedParticipants)",
      en: "the number of participants is \(count) instead of \(plannedParticipants)")
  }

  private func dayDifference(
    _ name: Text, _ day: CalendarDate?, _ planned: CalendarDate?
  ) -> Text? {
    guard let day, let planned, day != planned else { return nil }
    return Text(
      sv: "\(name.sv) är \(day.shown(in: .swedish)) i stället för \(planned.shown(in: .swedish))",
      en: "\(name.en) is \(day.shown(in: .english)) instead of \(planned.shown(in: .english))")
  }
}

extension Text {
  fileprivate static let notPlanned = Text(
    sv: "Aktiviteten var inte planerad, men skälet saknas. Skriv varför den tillkom.",
    en: "The activity was not planned, but the reason is missing. Write why it was added.")

  fileprivate static func notAsPlanned(_ outcome: ActivityOutcome) -> Text {
    Text(
      sv: """
        Utfallet är ”\(outcome.label.sv)”, men skälet saknas. Skriv varför det inte blev som \
        planerat.
        """,
      en: """
        The outcome is “\(outcome.label.en)”, but the reason is missing. Write why it did not turn \
        out as planned.
        """)
  }

  fileprivate static func differs(_ differences: Text) -> Text {
    Text(
      sv: """
        Utfallet är ”Genomförd”, men \(differences.sv). Skriv skälet till skillnaden, \
        eller rätta det som inte stämmer.
        """,
      en: """
        The outcome is “Done”, but \(differences.en). Either write the reason for the difference, \
        or correct what is wrong.
        """)
  }
}
