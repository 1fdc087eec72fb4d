public import Diagnostics
import FormKit
public import RuleKit

/// From 2023 on, reports are written in English.
public enum ReportLanguageRule: ReportRule {
  public static let info = RuleInfo(
    "ELG010", .warning,
    title: Text(
      sv: "Redovisningen är skriven på engelska", en: "The report is written in English"),
    reason: Text(
      sv: """
        Sedan 2023 tar ICLD emot redovisningar på engelska. Parterna skriver den ihop, och båda \
        ska kunna läsa den.
        """,
      en: """
        Since 2023, ICLD has received reports in English. The parties write them together, and \
        both must be able to read them.
        """),
    basis: .verified, citation: .reportingFrom2023, since: 2023, canBeWaived: true,
    firing: [
      .change(in: .report, of: .inception2023, "case:\n  language: swedish # <--\n"),
      .change(
        in: .report, of: .inception2023,
        "kind: project\ncase:\n  year: 2\n  kind: partial\n  language: svenska # <--\n"),
    ],
    silent: [
      .change(in: .report, of: .inception2023, "case:\n  language: english\n"),
      // Another rule says that the language is missing.
      .change(in: .report, of: .inception2023, "", without: ["case.language"]),
      // Before 2023 both languages were in use.
      .change(in: .report, "ärende:\n  språk: svenska\n"),
    ])

  /// The language that an edition wants reports in; nil where it takes several.
  public static func language(in edition: Edition) -> Language? {
    info.isInForce(in: edition.year) ? .english : nil
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let language = report.details.language, language != .english else { return }
    outcome.report(.notEnglish(language), at: Report.root / Report.details / ReportDetails.language)
  }
}

extension Text {
  fileprivate static func notEnglish(_ language: DocumentLanguage) -> Text {
    let (swedish, english) = (language.name.sv, language.label.en)
    return Text(
      sv: """
        Språket är ”\(swedish)”, men sedan 2023 ska redovisningar vara på \
        engelska. Skriv redovisningen på engelska, eller fråga ICLD om det får vara ett annat \
        språk.
        """,
      en: """
        The language is “\(english)”, but since 2023 reports must be in English. Either \
        write the report in English, or ask ICLD whether it may be in another language.
        """)
  }
}
