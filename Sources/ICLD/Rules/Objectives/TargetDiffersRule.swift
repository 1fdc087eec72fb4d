public import Diagnostics
import FormKit
public import RuleKit

/// The target of an indicator is another value than its baseline.
public enum TargetDiffersRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ005", .warning,
    title: Text(
      sv: "Målvärdet är ett annat än utgångsvärdet", en: "The target differs from the baseline"),
    reason: Text(
      sv: """
        Är målvärdet detsamma som utgångsvärdet väntas ingen förändring, och då visar indikatorn \
        inte om resultatet har nåtts.
        """,
      en: """
        Where the target is the same as the baseline, no change is expected, and the indicator \
        does not show whether the result has been reached.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      indicator("baslinje: 12, målvärde: 12", marked: true),
      indicator("baslinje: 1 200 st, målvärde: 1200 ST", marked: true),
      indicator("baslinje: Nej, målvärde: nej", marked: true),
    ],
    silent: [
      indicator("baslinje: 12, målvärde: 13", marked: false),
      indicator("baslinje: \"12,0\", målvärde: \"120\"", marked: false),
      indicator("målvärde: 12", marked: false),
      indicator("baslinje: nej, målvärde: ja", marked: false),
    ])

  private static func indicator(_ values: String, marked: Bool) -> RuleExample {
    .change(
      """
      mål:
        projektmål:
          - id: M1
            text: Parterna har en gemensam projektidé.
            resultat:
              - id: R1
                text: En projektidé är beskriven.
                indikatorer:
                  - {id: I1, text: Antal idéer, \(values), verifikationskälla: Protokoll}\(marked ? " # <--" : "")
      """)
  }

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    for (place, indicator) in application.indicators {
      guard let baseline = indicator.baseline, let target = indicator.target,
        plain(baseline) == plain(target)
      else { continue }
      outcome.report(.same(Text(quoting: target)), at: place / Indicator.target)
    }
  }

  /// The value without what people vary when they write the same one: case and blanks.
  private static func plain(_ value: String) -> String {
    Spelling(value).folded.filter { $0 != "_" }
  }
}

extension Text {
  fileprivate static func same(_ value: Text) -> Text {
    Text(
      sv: """
        Målvärdet \(value.sv) är detsamma som utgångsvärdet. Skriv antingen det värde ni vill nå, \
        eller byt till en indikator som förändras.
        """,
      en: """
        The target \(value.en) is the same as the baseline. Either write the value that you want \
        to reach, or change to an indicator that moves.
        """)
  }
}
