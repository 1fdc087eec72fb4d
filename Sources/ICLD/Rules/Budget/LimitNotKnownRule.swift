public import Diagnostics
import FormKit
public import RuleKit

/// Limits that no source gives are reported as not checked where the budget has such costs.
///
/// The rule finds nothing: it sees to it that a budget is never taken to keep a limit nobody knows.
public enum LimitNotKnownRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD019", .note,
    title: Text(
      sv: "Gränser som inte är kända för utgåvan", en: "Limits that are not known for the edition"),
    reason: Text(
      sv: """
        Programmet har fler gränser för kostnader än de som går att läsa i öppna källor. Fråga \
        ICLD om dem.
        """,
      en: """
        The programme has more limits on costs than can be read in public sources. Ask ICLD about \
        them.
        """),
    basis: .verified, citation: .budgetGuidelines, onlyTellsUnchecked: true,
    firing: [
      .change("budget:\n  rader:\n    - {post: logi, antal: 1, à_pris: 99 000, belopp: 99 000}\n"),
      .change(
        of: .inception2023, "budget:\n  lines:\n    - {post: accommodation, amount: 2 000}\n"),
    ],
    silent: [
      .change("budget:\n  rader:\n    - {post: visum, belopp: 2 000}\n"),
      .change("budget:\n  rader: []\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let used = Set(application.budget.lines.compactMap(\.post))
    for limit in context.edition.unknownLimits {
      guard let post = limit.post, used.contains(post), let swedish = limit.swedish,
        let english = limit.english
      else { continue }
      outcome.notChecked(.notKnown(post, Text(sv: swedish, en: english)))
    }
  }
}

extension Text {
  fileprivate static func notKnown(_ post: CostPost, _ limit: Text) -> Text {
    Text(
      sv: "”\(post.label.sv)”: gränsen (\(limit.sv)) är inte känd för utgåvan.",
      en: "“\(post.label.en)”: the limit (\(limit.en)) is not known for the edition.")
  }
}
