import Diagnostics
import FormKit
import RuleKit

/// Where the decision names no posts for a report's year, its amount is what the report's posts
/// come to.
extension DecidedPostsRule {
  static func checkSum(
    of report: Report, for year: Int, of years: ReportYears, beside decision: Decision,
    _ outcome: inout Outcome
  ) {
    guard let reported = report.finance.decidedTotal else { return }
    guard let granted = decision.granted(for: year, of: years) else {
      return outcome.notChecked(.amountUnknown)
    }
    let list = Report.root / Report.finance / Finance.posts
    if reported > granted.amount {
      outcome.report(
        .more(reported, granted), at: list, target: .name, related: [granted.place])
    } else if reported < granted.amount, granted.share == .year,
      report.finance.posts.map(\.decided).allStated != nil
    {
      outcome.report(
        .less(reported, granted), at: list, target: .name, severity: .warning,
        related: [granted.place])
    }
  }
}

/// What a decision grants for a report year, where it names no posts.
private struct Granted {
  /// What the amount is for.
  enum Share {
    case year, wholeCase
    /// Calendar years of which another report year has some days.
    case calendarYears
  }

  let amount: Money
  let place: RelatedPlace
  let share: Share
}

extension Decision {
  /// What is granted for a report year by the amounts of its calendar years, or else in all; nil
  /// where the decision does not say.
  fileprivate func granted(for year: Int, of reportYears: ReportYears) -> Granted? {
    guard !years.isEmpty else {
      return decided.map { amount in
        Granted(
          amount: amount, place: .in(Decision.self, holds: amount) { $0 / Decision.decided },
          share: reportYears.count == 1 ? .year : .wholeCase)
      }
    }
    let rows = years.indices.filter { reportYears.holds(calendarYear: years[$0].year, in: year) }
    guard let row = rows.first, rows.allSatisfy({ years[$0].year != nil }),
      let amounts = rows.map({ years[$0].amount }).allStated, let amount = Money.sum(amounts)
    else { return nil }
    let place =
      rows.count == 1
      ? RelatedPlace.in(Decision.self, holds: amount) {
        ($0 / Decision.years)[row] / DecidedYear.amount
      }
      : RelatedPlace.in(Decision.self, target: .name) { $0 / Decision.years }
    let isShared = rows.contains { row in
      years[row].year.map { reportYears.isShared(calendarYear: $0) } ?? false
    }
    return Granted(amount: amount, place: place, share: isShared ? .calendarYears : .year)
  }
}

extension Text {
  fileprivate static let amountUnknown = Text(
    sv: """
      Beslutet har varken poster eller belopp för redovisningsåret, så det går inte att jämföra \
      med det som har beviljats.
      """,
    en: """
      The decision has neither posts nor an amount for the report year, so there is nothing to \
      compare with.
      """)

  fileprivate static func more(_ reported: Money, _ granted: Granted) -> Text {
    let amount = granted.amount
    return Text(
      sv: """
        Posterna säger att \(reported.shown(in: .swedish)) är beviljade, men beslutet ger \
        \(amount.shown(in: .swedish)) \(granted.span.sv). Rätta de beviljade beloppen, eller rätta \
        beslutet om det är felskrivet.
        """,
      en: """
        The posts say that \(reported.shown(in: .english)) were granted, but the decision gives \
        \(amount.shown(in: .english)) \(granted.span.en). Either correct the amounts granted, or \
        correct the decision if it is mistyped.
        """)
  }

  fileprivate static func less(_ reported: Money, _ granted: Granted) -> Text {
    let amount = granted.amount
    return Text(
      sv: """
        Posterna säger att \(reported.shown(in: .swedish)) är beviljade, men beslutet ger \
        \(amount.shown(in: .swedish)) \(granted.span.sv). Kontrollera att alla poster som \
        beviljades är med, även de som inte kostade något.
        """,
      en: """
        The posts say that \(reported.shown(in: .english)) were granted, but the decision gives \
        \(amount.shown(in: .english)) \(granted.span.en). Check that all posts that were granted \
        are there, and those that cost nothing too.
        """)
  }
}

extension Granted {
  fileprivate var span: Text {
    switch share {
    case .year: Text(sv: "för redovisningsåret", en: "for the report year")
    case .wholeCase: Text(sv: "för hela ärendet", en: "for the whole case")
    case .calendarYears:
      Text(
        sv: "för de kalenderår som redovisningsåret berör",
        en: "for the calendar years that the report year touches")
    }
  }
}
