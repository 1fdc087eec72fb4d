public import Diagnostics
import FormKit
public import RuleKit

/// An inception is no longer than the edition says that one normally is.
public enum InceptionLengthRule: ApplicationRule {
  public static let info = RuleInfo(
    "ELG006", .warning,
    title: Text(
      sv: "Förberedelsen är inte längre än brukligt",
      en: "The inception is no longer than is usual"),
    reason: Text(
      sv: """
        En förberedelse är till för att hitta och planera ett gemensamt projekt, och ska normalt \
        vara klar inom ett år.
        """,
      en: """
        An inception is there to find and plan a joint project, and is normally to be finished \
        within a year.
        """),
    basis: .verified, citation: .phases, canBeWaived: true,
    firing: [
      .change(of: .inception2023, "in_short:\n  period: 2024-02-01 – 2025-02-01 # <--\n"),
      .change(
        "i_korthet:\n  period: 2014-01-15 – 2014-07-15 # <--\n",
        beside: [.edition: "inception_months: 6\n"]),
    ],
    silent: [
      .change(of: .inception2023, "in_short:\n  period: 2024-02-29 – 2025-02-28\n"),
      .change(of: .inception2023, "kind: project\nin_short:\n  period: 2024-02-01 – 2026-01-31\n"),
      // The edition does not know: not checked.
      .change("i_korthet:\n  period: 2014-01-15 – 2015-12-31\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard application.kind == .inception else { return }
    guard case .known(let months) = context.edition.inceptionMonths else {
      outcome.notChecked(.lengthUnknown(context.edition))
      return
    }
    guard let period = application.inShort.period, period.isOrdered,
      period.isLonger(thanMonths: months)
    else { return }
    outcome.report(
      .tooLong(period, months), at: Application.root / Application.inShort / InShort.period,
      citation: context.edition.citation(context.edition.inceptionMonthsSource))
  }
}

extension Text {
  fileprivate static func lengthUnknown(_ edition: Edition) -> Text {
    let edition = edition.inWords
    return Text(
      sv: "Hur lång en förberedelse normalt är, är inte känt för \(edition.sv).",
      en: "How long an inception normally is is not known for \(edition.en).")
  }

  fileprivate static func tooLong(_ period: Period, _ months: Int) -> Text {
    let last = period.lastDay(ofMonths: months)
    return Text(
      sv: """
        Perioden \(period.shown(in: .swedish)) är längre än \(months) månader, men en förberedelse \
        pågår normalt högst så länge. Låt den sluta senast \(last.shown(in: .swedish)), eller \
        förklara i bakgrunden varför den behöver mer tid.
        """,
      en: """
        The period \(period.shown(in: .english)) is longer than \(months) months, but an inception \
        normally lasts at most that long. Either let it end on \(last.shown(in: .english)) at the \
        latest, or explain in the background why it needs more time.
        """)
  }
}
