import Diagnostics
import FormKit
import RuleKit

/// Compares what a report has copied with where it was copied from, value by value.
///
/// What the plan itself lacks is not compared, and neither is a required value that the report
/// lacks: that it is missing is said already.
struct PlanComparison {
  /// Whether texts are in one language, so that they should be the same.
  let comparesTexts: Bool
  /// Where it was copied from, in words.
  let source: Text

  func check(_ report: Report, with application: Application, _ outcome: inout Outcome) {
    let root = Application.root
    compare(
      report.kind, application.kind, at: Report.root / Report.kind, Report.kind,
      .in(Application.self, holds: application.kind) { $0 / Application.kind }, turnsOut: false,
      &outcome)
    compare(
      report.inShort.title, application.inShort.title,
      at: Report.root / Report.inShort / ReportInShort.title, ReportInShort.title,
      beside: root / Application.inShort / InShort.title, &outcome)
    guard let kind = application.kind,
      Report.plannedIdeas.field.info.asked.contains(kind.formKind)
    else { return }
    compare(
      report.plannedIdeas, application.objectives.jointIdeas,
      at: Report.root / Report.plannedIdeas, Report.plannedIdeas,
      beside: root / Application.objectives / Objectives.jointIdeas, &outcome)
  }

  /// The reference is another rule's.
  ///
  /// - Parameter edition: the one that the report is judged by: the decision's, or a later one
  ///   whose form it may be made on.
  func check(
    _ details: ReportDetails, with decision: Decision, by edition: Edition,
    _ outcome: inout Outcome
  ) {
    if let named = details.edition, named == edition.name { return }
    compare(
      details.edition, decision.edition,
      at: Report.root / Report.details / ReportDetails.edition, ReportDetails.edition,
      .in(Decision.self, holds: decision.edition) { $0 / Decision.edition }, turnsOut: false,
      &outcome)
  }

  func check(
    _ activity: ReportedActivity, with plan: Activity, _ planPlace: Place<Activity>,
    at place: Place<ReportedActivity>, _ outcome: inout Outcome
  ) {
    let planned = ReportedActivity(planned: plan)
    func compare<Value: FieldValue>(
      _ value: KeyPath<ReportedActivity, Value?>, _ token: Token<ReportedActivity, Value>,
      _ other: Token<Activity, Value>
    ) {
      self.compare(
        activity[keyPath: value], planned[keyPath: value], at: place / token, token,
        beside: planPlace / other, &outcome)
    }
    compare(\.title, ReportedActivity.title, Activity.title)
    compare(\.kind, ReportedActivity.kind, Activity.kind)
    compare(\.plannedCity, ReportedActivity.plannedCity, Activity.city)
    compare(\.plannedCountry, ReportedActivity.plannedCountry, Activity.country)
    compare(\.plannedStart, ReportedActivity.plannedStart, Activity.start)
    compare(\.plannedEnd, ReportedActivity.plannedEnd, Activity.end)
    let count = ReportedActivity.plannedParticipants
    self.compare(
      activity.plannedParticipants, planned.plannedParticipants, at: place / count, count,
      .in(Application.self, target: .name, says: .counted(planned.plannedParticipants)) { _ in
        planPlace / Activity.participants
      }, &outcome)
  }

  func check(
    _ result: ReportedResult, with plan: ExpectedResult, _ planPlace: Place<ExpectedResult>,
    at place: Place<ReportedResult>, _ outcome: inout Outcome
  ) {
    compare(
      result.planned, plan.text, at: place / ReportedResult.planned, ReportedResult.planned,
      beside: planPlace / ExpectedResult.text, &outcome)
    compare(
      result.level, plan.level, at: place / ReportedResult.level, ReportedResult.level,
      beside: planPlace / ExpectedResult.level, &outcome)
    let planList = planPlace / ExpectedResult.indicators
    let whole = RelatedPlace.in(Application.self, target: .name) { _ in planList }
    let indicators = Plan(planList.items(of: plan.indicators), id: \.id)
    let list = place / ReportedResult.indicators
    for (place, indicator) in list.items(of: result.indicators) {
      guard let id = indicator.id else { continue }
      switch indicators[id] {
      case .one(let planned, let other):
        check(indicator, with: planned, other, at: place, &outcome)
      case .several: continue
      case .none:
        outcome.report(.noSuchIndicator(id), at: place / ReportedIndicator.id, related: [whole])
      }
    }
    guard let missing = indicators.missing(from: result.indicators, id: \.id) else { return }
    outcome.report(.indicatorsMissing(missing), at: list, target: .name, related: [whole])
  }

  /// The source of verification may be added to, and is not compared.
  private func check(
    _ indicator: ReportedIndicator, with plan: Indicator, _ planPlace: Place<Indicator>,
    at place: Place<ReportedIndicator>, _ outcome: inout Outcome
  ) {
    let planned = ReportedIndicator(planned: plan)
    func compare(
      _ value: KeyPath<ReportedIndicator, String?>, _ token: Token<ReportedIndicator, String>,
      _ other: Token<Indicator, String>
    ) {
      self.compare(
        indicator[keyPath: value], planned[keyPath: value], at: place / token, token,
        beside: planPlace / other, &outcome)
    }
    compare(\.text, ReportedIndicator.text, Indicator.text)
    compare(\.unit, ReportedIndicator.unit, Indicator.unit)
    compare(\.baseline, ReportedIndicator.baseline, Indicator.baseline)
    compare(\.target, ReportedIndicator.target, Indicator.target)
  }

  /// - Parameter other: where the application holds the same.
  private func compare<Part: FormPart, Value: FieldValue>(
    _ value: Value?, _ planned: Value?, at place: Place<Value>, _ token: Token<Part, Value>,
    beside other: Place<Value>, _ outcome: inout Outcome
  ) {
    compare(
      value, planned, at: place, token, .in(Application.self, holds: planned) { _ in other },
      &outcome)
  }

  /// - Parameter turnsOut: whether what happened may differ from it, and is told elsewhere.
  private func compare<Part: FormPart, Value: FieldValue>(
    _ value: Value?, _ planned: Value?, at place: Place<Value>, _ token: Token<Part, Value>,
    _ related: RelatedPlace, turnsOut: Bool = true, _ outcome: inout Outcome
  ) {
    guard let planned else { return }
    if !comparesTexts, let text = planned as? String, text.contains(where: \.isLetter) { return }
    guard let value else {
      guard token.field.info.required == .none else { return }
      outcome.report(
        .absent(.shown(planned, beside: planned), source), at: place, related: [related])
      return
    }
    // A text that is only laid out otherwise is the same.
    guard value != planned, value.words != planned.words else { return }
    let fault = Text.differs(
      .shown(value, beside: planned), .shown(planned, beside: value), source)
    outcome.report(
      turnsOut ? [fault, .belongsToOutcome].joined(separator: " ") : fault, at: place,
      fixes: planned.fixes, related: [related])
  }
}

extension FieldValue {
  fileprivate var words: [Substring] { canonical.split(whereSeparator: \.isWhitespace) }

  /// The value in place of another, where it has one safe spelling in every file.
  fileprivate var fixes: [Fix] {
    switch Self.shape {
    case .date, .integer:
      return [.write(canonical, shown: Text { shown(in: $0) })]
    default: return []
    }
  }
}

extension Text {
  fileprivate static func counted(_ count: Int?) -> Text {
    count.map { count in
      Text(sv: "tillsammans \(count)", en: "\(count) in all")
    } ?? Text(same: "")
  }

  /// A value in quotation marks; of a long text, what is around the first word that differs.
  fileprivate static func shown<Value: FieldValue>(_ value: Value, beside other: Value) -> Text {
    guard value is String, max(value.canonical.count, other.canonical.count) > 60 else {
      return Text { Text(quoting: value.shown(in: $0))[$0] }
    }
    let words = value.words
    let same = zip(words, other.words).prefix { $0 == $1 }.count
    let start = max(0, same - 2)
    let rest = words.dropFirst(start).joined(separator: " ")
    return Text(quoting: start > 0 ? "… " + rest : rest)
  }

  fileprivate static func absent(_ planned: Text, _ source: Text) -> Text {
    Text(
      sv: "Värdet saknas, men i \(source.sv) står det \(planned.sv). Skriv tillbaka det.",
      en: "The value is missing, but \(source.en) says \(planned.en). Write it back.")
  }

  fileprivate static func differs(_ value: Text, _ planned: Text, _ source: Text) -> Text {
    Text(
      sv: """
        Här står det \(value.sv), men i \(source.sv) står det \(planned.sv). Skriv som det står i \
        \(source.sv).
        """,
      en: """
        It says \(value.en) here, but \(source.en) says \(planned.en). Write it as in \(source.en).
        """)
  }

  fileprivate static let belongsToOutcome = Text(
    sv: "Det som blev annorlunda hör till utfallet.",
    en: "What turned out otherwise belongs to the outcome.")

  fileprivate static func noSuchIndicator(_ id: String) -> Text {
    let id = Text(quoting: id)
    return Text(
      sv: """
        Resultatet har ingen indikator med beteckningen \(id.sv) i ansökan. Rätta beteckningen, \
        eller beskriv det ni har mätt därutöver i en kommentar.
        """,
      en: """
        The result has no indicator with the identifier \(id.en) in the application. Either \
        correct the identifier, or describe what else you have measured in a comment.
        """)
  }

  fileprivate static func indicatorsMissing(_ ids: Text) -> Text {
    Text(
      sv: """
        Resultatet har fler indikatorer i ansökan. Det här saknas: \(ids.sv). Lägg till det som \
        det står i ansökan, och skriv vad ni har mätt upp.
        """,
      en: """
        The result has more indicators in the application. Missing: \(ids.en). Add what is missing \
        as it stands in the application, and write what you have measured.
        """)
  }
}
