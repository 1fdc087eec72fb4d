public import Diagnostics
import FormKit
public import RuleKit

/// An activity that was cancelled has no days, no participants and nothing that came of it.
public enum CancelledActivityRule: ReportRule {
  public static let info = RuleInfo(
    "REP022", .warning,
    title: Text(
      sv: "En inställd aktivitet har inte ägt rum",
      en: "A cancelled activity did not take place"),
    reason: Text(
      sv: """
        Det som ställdes in har varken dagar eller deltagare. Står de där är det oklart om \
        aktiviteten blev av, och om dess kostnader kan betalas.
        """,
      en: """
        What was cancelled has neither days nor participants. Where they are stated, it is not \
        clear whether the activity took place, and whether its costs can be paid.
        """),
    basis: .house,
    firing: [
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: inställd, start: 2014-04-07, slut: 2014-04-11} # <--
          - id: A2
            utfall: inställd # <--
            deltagare:
              - {part: vasteras, antal: 4}
        """),
      .change(
        in: .report,
        "aktiviteter:\n  - {id: A1, utfall: inställd, överenskommet: Vi ses i höst.} # <--\n"),
    ],
    silent: [
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: inställd, planerad_start: 2014-04-07, skäl: Visum dröjde.}
          - {id: A2, utfall: flyttad, start: 2015-01-12, slut: 2015-01-16, skäl: Visum dröjde.}
          - {id: A3, utfall: inställd, arbetsdagar: 2}
        """),
      // What a new report was given from the plan, and other rules say that it is not filled in.
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            utfall: inställd
            deltagare:
              - part: vasteras
                antal:
            program:
              - datum: 2014-04-07
                innehåll:
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let activities = Report.root / Report.activities
    for (place, activity) in activities.items(of: report.activities)
    where activity.outcome == .cancelled {
      let stated = activity.signsOfTakingPlace
      guard !stated.isEmpty else { continue }
      outcome.report(.tookPlace(stated), at: place / ReportedActivity.outcome)
    }
  }
}

extension Text {
  fileprivate static func tookPlace(_ stated: [Text]) -> Text {
    let isOne = stated.count == 1
    let fields = stated.map { Text(sv: "”\($0.sv)”", en: "“\($0.en)”") }.asSeries()
    return Text(
      sv: """
        Aktiviteten är inställd, men \(fields.sv) är \(isOne ? "ifyllt" : "ifyllda"). Rätta \
        utfallet, eller ta bort det som inte blev av.
        """,
      en: """
        The activity is cancelled, but \(fields.en) \(isOne ? "is" : "are") filled in. Either \
        correct the outcome, or delete what did not take place.
        """)
  }
}
