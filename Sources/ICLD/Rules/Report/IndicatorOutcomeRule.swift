public import Diagnostics
import FormKit
public import RuleKit

/// Every indicator has an outcome; in a partial report a comment may say when it is measured.
public enum IndicatorOutcomeRule: ReportRule {
  public static let info = RuleInfo(
    "REP005", .error,
    title: Text(sv: "Varje indikator har ett utfall", en: "Every indicator has an outcome"),
    reason: Text(
      sv: """
        Indikatorn visar om resultatet nåddes. Utan utfall går det inte att jämföra med målvärdet.
        """,
      en: """
        The indicator shows whether the result was reached. Without an outcome there is nothing to \
        compare with the target.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .report,
        """
        resultat:
          - id: R1
            indikatorer:
              - {id: I1, målvärde: "1", kommentar: Mäts senare.} # <--
        """),
      .change(
        in: .report, of: .project2013,
        """
        resultat:
          - id: R1
            indikatorer:
              - {id: I1, målvärde: "40", utfall: "5"}
              - {id: I2, målvärde: "10"} # <--
        """),
    ],
    silent: [
      .change(
        in: .report,
        """
        resultat:
          - id: R1
            indikatorer:
              - {id: I1, målvärde: "1", utfall: "0"}
        """),
      .change(
        in: .report, of: .project2013,
        """
        resultat:
          - id: R1
            indikatorer:
              - {id: I1, målvärde: "40", kommentar: Mäts i november 2016.}
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let isPartial = report.details.kind == .partial
    for (place, result) in (Report.root / Report.results).items(of: report.results) {
      let indicators = place / ReportedResult.indicators
      for (place, indicator) in indicators.items(of: result.indicators)
      where indicator.outcome == nil {
        if isPartial, indicator.comment != nil { continue }
        outcome.report(
          isPartial ? .notYet(indicator.target) : .noOutcome(indicator.target),
          at: place / ReportedIndicator.outcome)
      }
    }
  }
}

extension Text {
  fileprivate static func noOutcome(_ target: String?) -> Text {
    let target = Text.beside(target)
    return Text(
      sv: "Indikatorn har inget utfall\(target.sv). Skriv det värde som ni har mätt upp.",
      en: "The indicator has no outcome\(target.en). Write the value that you have measured.")
  }

  fileprivate static func notYet(_ target: String?) -> Text {
    let target = Text.beside(target)
    return Text(
      sv: """
        Indikatorn har inget utfall\(target.sv). Skriv det värde som ni har mätt upp, \
        eller skriv i kommentaren när den ska mätas.
        """,
      en: """
        The indicator has no outcome\(target.en). Either write the value that you have measured, \
        or write in the comment when it is to be measured.
        """)
  }

  private static func beside(_ target: String?) -> Text {
    guard let target = target.map({ Text(quoting: $0) }) else { return Text(same: "") }
    return Text(
      sv: " att jämföra med målvärdet \(target.sv)", en: " to compare with the target \(target.en)")
  }
}
