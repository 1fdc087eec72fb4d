public import Diagnostics
import FormKit
public import RuleKit

/// A development is no longer than those that are known.
public enum DevelopmentLengthRule: ApplicationRule {
  public static let info = RuleInfo(
    "ELG007", .note,
    title: Text(
      sv: "Utvecklingen är inte längre än de som är kända",
      en: "The development is no longer than those that are known"),
    reason: Text(
      sv: """
        Hur lång utveckling/breddning får vara står inte i någon öppen källa. De som är kända \
        pågick i ett halvår.
        """,
      en: """
        No public source says how long development/expansion may be. Those that are known lasted \
        for half a year.
        """),
    basis: .inferred, citation: .developmentInJinan, canBeWaived: true,
    firing: [
      .change("typ: utveckling\ni_korthet:\n  period: 2014-01-15 – 2014-07-15 # <--\n"),
      .change("typ: utveckling\ni_korthet:\n  period: 2014-08-31 – 2015-03-01 # <--\n"),
    ],
    silent: [
      .change("typ: utveckling\ni_korthet:\n  period: 2014-01-15 – 2014-07-14\n"),
      .change("typ: utveckling\ni_korthet:\n  period: 2014-08-31 – 2015-02-28\n"),
      .change("typ: förberedelse\ni_korthet:\n  period: 2014-01-15 – 2014-12-31\n"),
      // Another rule says that the period ends before it starts.
      .change("typ: utveckling\ni_korthet:\n  period: 2014-12-31 – 2014-01-15\n"),
    ])

  private static let observedMonths = 6

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard application.kind == .development, let period = application.inShort.period,
      period.isLonger(thanMonths: observedMonths)
    else { return }
    outcome.report(
      .longerThanKnown(period, observedMonths),
      at: Application.root / Application.inShort / InShort.period)
  }
}

extension Text {
  fileprivate static func longerThanKnown(_ period: Period, _ months: Int) -> Text {
    let last = period.lastDay(ofMonths: months)
    return Text(
      sv: """
        Perioden \(period.shown(in: .swedish)) är längre än \(months) månader. De utvecklingar \
        som är kända var inte längre än så; vilken gräns som gäller är inte känt. Låt den sluta \
        senast \(last.shown(in: .swedish)), eller fråga ICLD om den kan vara längre.
        """,
      en: """
        The period \(period.shown(in: .english)) is longer than \(months) months. The known \
        developments were no longer than that; what the limit is is not known. Either let it end \
        on \(last.shown(in: .english)) at the latest, or ask ICLD whether it can be longer.
        """)
  }
}
