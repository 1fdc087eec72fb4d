public import Diagnostics
import FormKit
public import RuleKit

/// Board, lodging, per diem and work are counted for no more days than the activity needs.
///
/// Only lines counted in days or nights can be judged, and only where their activity says how many
/// take part and work how long. All participants count, as one party may pay for the others. Days
/// that are no work days may be days of travel, so they stop nothing until there are more of them
/// than the activity lasts. Work may lie before and after the activity.
public enum CostOnWorkDaysRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD008", .error,
    title: Text(
      sv: "Kostnaderna gäller dagar med arbete", en: "The costs are for days with work"),
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
        """
        budget:
          rader:
            - {post: logi, aktivitet: A1, antal: 24, enhet: nätter, belopp: 16 800} # <--
            - {post: traktamente, aktivitet: A1, antal: 20.5, enhet: Dagar, belopp: 4 500} # <--
        """),
      .change(
        "budget:\n  rader:\n    - {post: logi, aktivitet: A1, antal: 35, enhet: rumsnätter} # <--\n"
      ),
      .change(
        threeWorkDays + "    - {post: kost, aktivitet: A9, antal: 20, enhet: dygn} # <--\n"),
      .change(
        threeWorkDays
          + "    - {post: arbetsinsatser, aktivitet: A9, antal: 30, enhet: arbetsdagar} # <--\n"),
    ],
    silent: [
      .change(
        """
        budget:
          rader:
            - {post: logi, aktivitet: A1, antal: 20, enhet: nätter, belopp: 14 000}
            - {post: logi, aktivitet: A1, antal: 90, enhet: rum, belopp: 63 000}
            - {post: logi, aktivitet: A1, antal: 20, enhet: rumsnätter, belopp: 14 000}
            - {post: arbetsinsatser, aktivitet: A1, antal: 100, enhet: timmar, belopp: 45 000}
            - {post: internationella_resor, aktivitet: A1, antal: 90, enhet: dagar}
            - {post: logi, antal: 90, enhet: nätter, belopp: 63 000}
        """),
      .change(
        threeWorkDays + "    - {post: kost, aktivitet: A9, antal: 12, enhet: dygn}\n"),
      .change(
        """
        aktiviteter:
          - {id: A9, start: 2014-04-07, slut: 2014-04-11, arbetsdagar: 5}
        budget:
          rader:
            - {post: logi, aktivitet: A9, antal: 90, enhet: nätter}
        """),
    ])

  /// An activity of five days for four participants, and the head of a budget.
  private static let threeWorkDays = """
    aktiviteter:
      - id: A9
        start: 2014-04-07
        slut: 2014-04-11
        arbetsdagar: 3
        deltagare:
          - {part: vasteras, antal: 4}
    budget:
      rader:

    """

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let limits = Dictionary(
      application.activities.compactMap(DayLimits.init).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let lines = Application.root / Application.budget / Budget.lines
    for (place, line) in lines.items(of: application.budget.lines) {
      guard let quantity = line.quantity, line.isCountedInDays,
        let limits = line.activity.flatMap({ limits[$0] })
      else { continue }
      let place = place / BudgetLine.quantity
      if line.post == .work {
        guard quantity > limits.atWork else { continue }
        outcome.report(.workBeyondDays(quantity, limits), at: place, severity: .warning)
      } else if quantity > limits.inAll {
        outcome.report(.beyondActivity(quantity, limits), at: place)
      } else if quantity > limits.atWork {
        outcome.report(.beyondWorkDays(quantity, limits), at: place, severity: .warning)
      }
    }
  }
}

/// How many days the participants of an activity have together.
private struct DayLimits {
  let id: String
  let people: Int
  let workDays: Int
  let days: Int
  /// The work days of all participants.
  let atWork: DecimalNumber
  /// All their days, from the first of the activity to the last.
  let inAll: DecimalNumber

  /// Nil for an activity that does not say how many take part and work how long.
  init?(_ activity: Activity) {
    guard let id = activity.id, let people = activity.participants.participantSum, people > 0,
      let workDays = activity.workDays, let start = activity.start, let end = activity.end,
      start <= end
    else { return nil }
    let days = max(workDays, Period(start: start, end: end).days)
    guard let atWork = Self.product(people, workDays), let inAll = Self.product(people, days)
    else { return nil }
    (self.id, self.people, self.workDays, self.days) = (id, people, workDays, days)
    (self.atWork, self.inAll) = (atWork, inAll)
  }

  private static func product(_ people: Int, _ days: Int) -> DecimalNumber? {
    let (product, hasOverflown) = people.multipliedReportingOverflow(by: days)
    return hasOverflown ? nil : DecimalNumber(Int64(product))
  }
}

extension BudgetLine {
  fileprivate var isCountedInDays: Bool {
    switch post {
    case .accommodation, .meals, .perDiem, .work: hasDailyUnit
    default: false
    }
  }
}

extension Text {
  fileprivate static func beyondActivity(_ quantity: DecimalNumber, _ limits: DayLimits) -> Text {
    let (people, id) = (Text.people(limits.people), Text(quoting: limits.id))
    let days = Text.days(limits.days)
    return Text(
      sv: """
        \(quantity.shown(in: .swedish)) är mer än \(limits.inAll.shown(in: .swedish)): aktiviteten \
        \(id.sv) varar \(days.sv) och har \(people.sv). Dagar utöver dem som arbetet kräver \
        betalas inte. Minska antalet till högst \(limits.inAll.shown(in: .swedish)), \
        eller rätta aktivitetens dagar eller deltagare.
        """,
      en: """
        \(quantity.shown(in: .english)) is more than \(limits.inAll.shown(in: .english)): the \
        activity \(id.en) lasts \(days.en) and has \(people.en). Days beyond those that the work \
        needs are not paid for. Either lower the quantity to at most \
        \(limits.inAll.shown(in: .english)), or correct the days or the participants of the \
        activity.
        """)
  }

  fileprivate static func beyondWorkDays(_ quantity: DecimalNumber, _ limits: DayLimits) -> Text {
    let fault = Text.moreThanWorkDays(quantity, limits)
    return Text(
      sv: """
        \(fault.sv) Bara dagar som arbetet kräver betalas. Minska antalet, eller \
        kontrollera att de övriga dagarna är resdagar som behövs.
        """,
      en: """
        \(fault.en) Only days that the work needs are paid for. Either lower the quantity, or make \
        sure that the other days are days of travel that are needed.
        """)
  }

  fileprivate static func workBeyondDays(_ quantity: DecimalNumber, _ limits: DayLimits) -> Text {
    let fault = Text.moreThanWorkDays(quantity, limits)
    return Text(
      sv: """
        \(fault.sv) Minska antalet, eller lägg arbetet före och efter på en egen \
        aktivitet.
        """,
      en: """
        \(fault.en) Either lower the quantity, or give the work before and after an activity of \
        its own.
        """)
  }

  private static func moreThanWorkDays(_ quantity: DecimalNumber, _ limits: DayLimits) -> Text {
    let (people, id) = (Text.people(limits.people), Text(quoting: limits.id))
    let days = Text.workDays(limits.workDays)
    return Text(
      sv: """
        \(quantity.shown(in: .swedish)) är mer än \(limits.atWork.shown(in: .swedish)): \
        aktiviteten \(id.sv) har \(days.sv) och \(people.sv).
        """,
      en: """
        \(quantity.shown(in: .english)) is more than \(limits.atWork.shown(in: .english)): the \
        activity \(id.en) has \(days.en) and \(people.en).
        """)
  }

  private static func people(_ count: Int) -> Text {
    Text(sv: "\(count) deltagare", en: count == 1 ? "1 participant" : "\(count) participants")
  }

  private static func days(_ count: Int) -> Text {
    count == 1
      ? Text(sv: "1 dag", en: "1 day") : Text(sv: "\(count) dagar", en: "\(count) days")
  }

  private static func workDays(_ count: Int) -> Text {
    count == 1
      ? Text(sv: "1 arbetsdag", en: "1 work day")
      : Text(sv: "\(count) arbetsdagar", en: "\(count) work days")
  }
}
