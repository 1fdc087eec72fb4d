public import Diagnostics
import FormKit
public import RuleKit

/// Each indicator's target can be counted, or answered yes or no.
///
/// A target is taken to be so where it holds a figure, a number in words, or a yes or a no.
public enum IndicatorAnswerableRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ016", .note,
    title: Text(
      sv: "Varje indikator går att räkna eller svara ja eller nej på",
      en: "Each indicator can be counted, or answered yes or no"),
    reason: Text(
      sv: "Om ett värde bara ska bli bättre kan två personer bedöma olika om målet är nått.",
      en: """
        Where a value is only to become better, two people may judge differently whether the \
        target has been reached.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      indicator("målvärde: bättre service", marked: true),
      indicator("målvärde: De flesta är nöjda", marked: true),
    ],
    silent: [
      indicator("målvärde: minst 40 procent", marked: false),
      indicator("målvärde: Två projektidéer", marked: false),
      indicator("målvärde: Ja, beslutad", marked: false),
      // The form itself says that the target is missing.
      indicator("målvärde: \"\"", marked: false),
    ])

  private static func indicator(_ target: String, marked: Bool) -> RuleExample {
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
                  - id: I1
                    text: Service till företag
                    \(target)\(marked ? " # <--" : "")

      """)
  }

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    for (place, indicator) in application.indicators {
      guard let target = indicator.target, !isAnswerable(target) else { continue }
      outcome.report(.notAnswerable(Text(quoting: target)), at: place / Indicator.target)
    }
  }

  private static func isAnswerable(_ target: String) -> Bool {
    if target.unicodeScalars.contains(where: { $0.properties.numericType != nil }) { return true }
    return target.split(whereSeparator: { !$0.isLetter }).contains { word in
      answers.contains(Spelling(String(word)).folded)
    }
  }

  /// Folded words that are a number, or answer a question of yes or no.
  private static let answers: Set = [
    "ja", "nej", "yes", "no", "sant", "falskt", "true", "false",
    "noll", "ingen", "inga", "inget", "en", "ett", "tva", "tre", "fyra", "fem", "sex", "sju",
    "atta", "nio", "tio", "elva", "tolv", "bada", "samtliga", "alla", "halften", "dubbelt",
    "zero", "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "both", "all", "half", "twice", "double",
  ]
}

extension Text {
  fileprivate static func notAnswerable(_ target: Text) -> Text {
    Text(
      sv: """
        Målvärdet \(target.sv) går varken att räkna eller svara ja eller nej på. Skriv ett tal, \
        till exempel ett antal eller en andel, eller gör om indikatorn så att svaret blir ja \
        eller nej.
        """,
      en: """
        The target \(target.en) can be neither counted nor answered yes or no. Either write a \
        figure, such as a number or a share, or reword the indicator so that the answer is yes or \
        no.
        """)
  }
}
