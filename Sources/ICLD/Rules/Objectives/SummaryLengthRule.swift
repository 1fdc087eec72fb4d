public import Diagnostics
import FormKit
public import RuleKit

/// The summary has no more words than the form holds.
public enum SummaryLengthRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ015", .error,
    title: Text(sv: "Sammanfattningen är kort nog", en: "The summary is short enough"),
    reason: Text(
      sv: """
        ICLD:s projektformulär rymmer en sammanfattning på högst 200 ord. För andra typer av \
        ansökan är gränsen inte känd, och då är den ett råd.
        """,
      en: """
        ICLD's project form holds a summary of at most 200 words. For other kinds of application \
        the limit is not known, and there it is advice.
        """),
    basis: .verified, citation: .projectForm, canBeWaived: true,
    firing: [
      .change(of: .project2013, summary(words: 201, marked: true), beside: atMost200),
      .change(of: .inception2023, summary(words: 260, marked: true)),
      .change(
        of: .project2013, "i_korthet:\n  sammanfattning: Mindre avfall till deponi. # <--\n",
        beside: [.edition: "summary_words: 3\n"]),
    ],
    silent: [
      .change(of: .project2013, summary(words: 200, marked: false), beside: atMost200),
      .change(
        of: .project2013, summary(words: 300, marked: false),
        beside: [.edition: "summary_words: unknown\n"]),
    ])

  private static let atMost200: [RuleExample.Document: String] = [
    .edition: "summary_words: 200\nsummary_words_source: S25\n"
  ]

  private static func summary(words: Int, marked: Bool) -> String {
    let text = String(repeating: "avfall ", count: words)
    return "i_korthet:\n  sammanfattning: \(text)\(marked ? "# <--" : "")\n"
  }

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let kind = application.kind, let summary = application.inShort.summary else { return }
    guard case .known(let limit)? = context.edition.summaryWords else {
      return outcome.notChecked(.limitUnknown)
    }
    let words = summary.wordCount
    guard limit >= 0, words > limit else { return }
    // The source is the form for projects: for other kinds no limit is verified.
    outcome.report(
      .tooLong(words, limit: limit), at: Application.root / Application.inShort / InShort.summary,
      severity: kind == .project ? .error : .warning,
      citation: context.edition.citation(context.edition.summaryWordsSource))
  }
}

extension Text {
  fileprivate static let limitUnknown = Text(
    sv: "Det är inte känt hur lång sammanfattningen får vara enligt utgåvan.",
    en: "It is not known how long the summary may be in the edition.")

  fileprivate static func tooLong(_ words: Int, limit: Int) -> Text {
    let excess = words - limit
    return Text(
      sv: """
        Sammanfattningen har \(words) ord, men ICLD:s projektformulär rymmer \(limit). Korta den \
        med \(excess) ord; det som inte får plats kan stå i bakgrunden eller analysen.
        """,
      en: """
        The summary has \(words) words, but ICLD's project form holds \(limit). Shorten it by \
        \(excess) \(excess == 1 ? "word" : "words"); what does not fit can stand in the background \
        or the analysis.
        """)
  }
}
