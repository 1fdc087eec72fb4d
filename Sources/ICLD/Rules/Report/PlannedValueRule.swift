public import Diagnostics
import FormKit
public import RuleKit

/// What the report has copied from the application and the decision is as it stands there.
///
/// The posts granted have a rule of their own, and so have planned activities that are left out.
/// Core areas, global goals and risks are not compared: they have no identifiers, and may be added
/// to. Where the application or the decision has changed since, another rule says what differs.
public enum PlannedValueRule: ReportRule {
  public static let info = RuleInfo(
    "REP015", .error,
    title: Text(
      sv: "Det planerade står som i ansökan och beslutet",
      en: "What was planned stands as in the application and the decision"),
    reason: Text(
      sv: """
        Redovisningen jämför utfallet med planen. Ändras planen i efterhand syns inte \
        skillnaden.
        """,
      en: """
        The report compares the outcome with the plan. If the plan is altered afterwards, the \
        difference does not show.
        """),
    basis: .logic, comparesDocuments: true, firing: PlannedValueExamples.firing,
    silent: PlannedValueExamples.silent)

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    checkDecided(report, in: context, &outcome)
    guard let application = context.applicationAtHand(&outcome) else { return }
    guard Self.isSame(report.details.applicationDigest, context.applicationDigest) else {
      return outcome.notChecked(.applicationChanged)
    }
    let hasSameLanguage = report.details.language == application.details.language
    if !hasSameLanguage { outcome.notChecked(.otherLanguage) }
    checkPeriod(report.details, in: context, &outcome)
    let comparison = PlanComparison(comparesTexts: hasSameLanguage, source: .application)
    comparison.check(report, with: application, &outcome)
    checkActivities(report, with: application, comparison, &outcome)
    checkResults(report, with: application, comparison, &outcome)
  }

  /// Whether a document is the one that the report was begun from, as far as is known.
  private static func isSame(_ held: Digest?, _ digest: String?) -> Bool {
    guard let held, let digest else { return true }
    return held.hex == digest
  }

  private static func checkDecided(
    _ report: Report, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let decision = context.decisionAtHand(&outcome) else { return }
    guard Self.isSame(report.details.decisionDigest, context.decisionDigest) else {
      return outcome.notChecked(.decisionChanged)
    }
    let comparison = PlanComparison(comparesTexts: true, source: .decision)
    comparison.check(report.details, with: decision, by: context.edition, &outcome)
  }

  /// ICLD may have given more time without a new decision, so another period stops nothing. That of
  /// one report among several is reckoned, and stated by no document.
  private static func checkPeriod(
    _ details: ReportDetails, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let year = details.year, let period = details.period, period.isOrdered,
      let whole = context.application?.inShort.period, let years = context.reportYears,
      let planned = years.period(of: year), period != planned
    else { return }
    let isReckoned = planned != whole
    let isPart = isReckoned && whole.contains(period.start) && whole.contains(period.end)
    let isShared = reportSharedDays(of: details, period, in: context, &outcome)
    guard !isPart || !isShared else { return }
    outcome.report(
      isReckoned
        ? .notAsReckoned(period, planned, of: years.count) : .otherPeriod(period, planned),
      at: Report.root / Report.details / ReportDetails.period,
      severity: isPart ? .note : .warning, related: [context.periodPlace(whole)])
  }

  /// Reports the first other report whose period has days of this one's. As reckoned no two have, so
  /// only that of a report whose period is another one is looked at.
  private static func reportSharedDays(
    of details: ReportDetails, _ period: Period, in context: CaseContext, _ outcome: inout Outcome
  ) -> Bool {
    for (number, other) in context.reports.enumerated() where number != context.number {
      guard let year = other.details.year, year != details.year, let days = other.details.period,
        let shared = period.shared(with: days)
      else { continue }
      outcome.report(
        .sharesDays(period, year, days, shared),
        at: Report.root / Report.details / ReportDetails.period, severity: .warning,
        related: [
          .in(Report.self, number: number, holds: days) {
            $0 / Report.details / ReportDetails.period
          }
        ])
      return true
    }
    return false
  }

  private static func checkActivities(
    _ report: Report, with application: Application, _ comparison: PlanComparison,
    _ outcome: inout Outcome
  ) {
    // An application whose activities cannot be read has nothing to compare with.
    guard !application.activities.isEmpty else { return }
    let plan = Plan(application.plannedActivities, id: \.id)
    let list = Report.root / Report.activities
    for (place, activity) in list.items(of: report.activities) {
      guard let id = activity.id else { continue }
      switch plan[id] {
      case .one(let planned, let other):
        if activity.unplanned == .yes {
          outcome.report(
            .wasPlanned(id), at: place / ReportedActivity.unplanned,
            related: [.in(Application.self) { _ in other }])
        } else {
          comparison.check(activity, with: planned, other, at: place, &outcome)
        }
      case .several: continue
      case .none:
        if activity.unplanned == .yes { continue }
        outcome.report(
          .noSuchActivity(id), at: place / ReportedActivity.id,
          related: [.in(Application.self, target: .name) { $0 / Application.activities }])
      }
    }
  }

  private static func checkResults(
    _ report: Report, with application: Application, _ comparison: PlanComparison,
    _ outcome: inout Outcome
  ) {
    let expected = application.results
    let whole = RelatedPlace.in(Application.self, target: .name) {
      $0 / Application.objectives / Objectives.projectObjectives
    }
    guard !expected.isEmpty else { return }
    let plan = Plan(expected, id: \.id)
    let list = Report.root / Report.results
    for (place, result) in list.items(of: report.results) {
      guard let id = result.id else { continue }
      switch plan[id] {
      case .one(let planned, let other):
        comparison.check(result, with: planned, other, at: place, &outcome)
      case .several: continue
      case .none:
        outcome.report(.noSuchResult(id), at: place / ReportedResult.id, related: [whole])
      }
    }
    guard let missing = plan.missing(from: report.results, id: \.id) else { return }
    outcome.report(.resultsMissing(missing), at: list, target: .name, related: [whole])
  }
}

extension Period {
  /// The days that both have; nil where there are none.
  fileprivate func shared(with other: Period) -> Period? {
    let shared = Period(start: max(start, other.start), end: min(end, other.end))
    return shared.isOrdered && isOrdered && other.isOrdered ? shared : nil
  }
}

extension Text {
  fileprivate static let application = Text(sv: "ansökan", en: "the application")
  fileprivate static let decision = Text(sv: "beslutet", en: "the decision")

  fileprivate static let applicationChanged = Text(
    sv: """
      Ansökan har ändrats sedan redovisningen påbörjades, så det framgår inte vad som har ändrats \
      här.
      """,
    en: """
      The application has changed since the report was begun, so it is not known what has been \
      altered here.
      """)

  fileprivate static let decisionChanged = Text(
    sv: """
      Beslutet har ändrats sedan redovisningen påbörjades, så det framgår inte vad som har ändrats \
      här.
      """,
    en: """
      The decision has changed since the report was begun, so it is not known what has been \
      altered here.
      """)

  fileprivate static let otherLanguage = Text(
    sv: """
      Redovisningen och ansökan är inte skrivna på samma språk, så texterna kan inte jämföras.
      """,
    en: """
      The report and the application are not written in the same language, so the texts cannot be \
      compared.
      """)

  fileprivate static func wasPlanned(_ id: String) -> Text {
    let id = Text(quoting: id)
    return Text(
      sv: """
        Aktiviteten \(id.sv) står som oplanerad, men finns i ansökan. Ta bort ”oplanerad”, eller \
        ge den nya aktiviteten en egen beteckning.
        """,
      en: """
        The activity \(id.en) is said to be unplanned, but is in the application. Either remove \
        “unplanned”, or give the new activity an identifier of its own.
        """)
  }

  fileprivate static func noSuchActivity(_ id: String) -> Text {
    let id = Text(quoting: id)
    return Text(
      sv: """
        Ansökan har ingen aktivitet med beteckningen \(id.sv). Rätta beteckningen, eller skriv \
        ”oplanerad: ja” om aktiviteten kom till efteråt.
        """,
      en: """
        The application has no activity with the identifier \(id.en). Either correct the \
        identifier, or write “unplanned: yes” if the activity was added later.
        """)
  }

  fileprivate static func noSuchResult(_ id: String) -> Text {
    let id = Text(quoting: id)
    return Text(
      sv: """
        Ansökan har inget resultat med beteckningen \(id.sv). Rätta beteckningen, eller beskriv \
        det under ”oväntade_effekter” om det inte var planerat.
        """,
      en: """
        The application has no result with the identifier \(id.en). Either correct the identifier, \
        or describe it under “unintended” if it was not planned.
        """)
  }

  fileprivate static func resultsMissing(_ ids: Text) -> Text {
    Text(
      sv: """
        Ansökan har fler resultat än de som redovisas. Det här saknas: \(ids.sv). Lägg till det \
        som det står i ansökan, och skriv vad det blev av det.
        """,
      en: """
        The application has more results than are reported. Missing: \(ids.en). Add what is \
        missing as it stands in the application, and write what came of it.
        """)
  }

  fileprivate static func otherPeriod(_ period: Period, _ planned: Period) -> Text {
    Text(
      sv: """
        Redovisningsperioden är \(period.shown(in: .swedish)), men i ansökan är perioden \
        \(planned.shown(in: .swedish)). Rätta perioden, eller kontrollera att ICLD har godkänt den \
        nya tiden.
        """,
      en: """
        The period of the report is \(period.shown(in: .english)), but in the application the \
        period is \(planned.shown(in: .english)). Either correct the period, or make sure that \
        ICLD has approved the new time.
        """)
  }

  fileprivate static func notAsReckoned(
    _ period: Period, _ reckoned: Period, of count: Int
  ) -> Text {
    Text(
      sv: """
        Redovisningsperioden är \(period.shown(in: .swedish)). Insatsen har \(count) \
        redovisningar, och Bidrag räknar därför med \(reckoned.shown(in: .swedish)). Rätta \
        perioden om den är felskriven. Har ICLD bestämt den kan den stå kvar.
        """,
      en: """
        The period of the report is \(period.shown(in: .english)). The initiative has \(count) \
        reports, and so Bidrag expects \(reckoned.shown(in: .english)). Correct the period if it \
        is mistyped. If ICLD decided on it, it may stay.
        """)
  }

  fileprivate static func sharesDays(
    _ period: Period, _ year: Int, _ other: Period, _ shared: Period
  ) -> Text {
    Text(
      sv: """
        Redovisningsperioden är \(period.shown(in: .swedish)), men redovisningen för år \(year) \
        har perioden \(other.shown(in: .swedish)). Båda täcker \(shared.shown(in: .swedish)). \
        Rätta den period som är fel, så att inget redovisas två gånger.
        """,
      en: """
        The period of the report is \(period.shown(in: .english)), but the report on year \
        \(year) has the period \(other.shown(in: .english)). Both cover \
        \(shared.shown(in: .english)). Correct the period that is wrong, so that nothing is \
        reported twice.
        """)
  }
}
