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
      .change(
        of: .inception2023,
        "kind: development\nin_short:\n  period: 2024-01-15 – 2024-07-15 # <--\n"),
      .change(
        of: .inception2023,
        "kind: development\nin_short:\n  period: 2024-08-31 – 2025-03-01 # <--\n"),
    ],
    silent: [
      .change(
        of: .inception2023, "kind: development\nin_short:\n  period: 2024-01-15 – 2024-07-14\n"),
      .change(
        of: .inception2023, "kind: development\nin_short:\n  period: 2024-08-31 – 2025-02-28\n"),
      .change(
        of: .inception2023, "kind: inception\nin_short:\n  period: 2024-01-15 – 2024-12-31\n"),
      // Another rule says that the period ends before it starts.
      .change(
        of: .inception2023, "kind: development\nin_short:\n  period: 2024-12-31 – 2024-01-15\n"),
      // No development of that time is known.
      .change("typ: utveckling\ni_korthet:\n  period: 2014-01-15 – 2014-12-31\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard application.kind == .development else { return }
    guard case .known(let months) = context.edition.developmentMonths else {
      return outcome.notChecked(.noneKnown)
    }
    guard let period = application.inShort.period, period.isLonger(thanMonths: months) else {
      return
    }
    outcome.report(
      .longerThanKnown(period, months),
      at: Application.root / Application.inShort / InShort.period,
      citation: context.edition.citation(context.edition.developmentMonthsSource))
  }
}

extension Text {
  fileprivate static let noneKnown = Text(
    sv: "Hur länge en utveckling fick pågå, eller brukade göra det, är inte känt för utgåvan.",
    en: "How long a development could last, or used to, is not known for the edition.")

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
