public import Diagnostics
import FormKit
public import RuleKit

/// The documents that a report was begun from are still in its case.
public enum PlanAtHandRule: ReportRule {
  public static let info = RuleInfo(
    "REP017", .warning,
    title: Text(
      sv: "Ansökan och beslutet som redovisningen bygger på finns kvar",
      en: "The application and the decision that the report builds on are still there"),
    reason: Text(
      sv: """
        Utan dem går det inte att se om redovisningen stämmer med det som var planerat och \
        beviljat.
        """,
      en: """
        Without them nobody can tell whether the report agrees with what was planned and granted.
        """),
    basis: .logic, canBeWaived: true, comparesDocuments: true,
    firing: [
      .change(
        in: .report, "ärende:\n  ansökans_kontrollsumma: \"\(zeros)\" # <--\n",
        absent: [.application]),
      .change(
        in: .report, "ärende:\n  beslutets_kontrollsumma: \"\(zeros)\" # <--\n",
        absent: [.decision]),
    ],
    silent: [
      .change(in: .report, "ärende:\n  ansökans_kontrollsumma: \"\(zeros)\"\n"),
      // It was begun from nothing.
      .change(
        in: .report, "ärende:\n  referensnummer: 2013-0100\n",
        without: ["case.application_digest", "case.decision_digest"],
        absent: [.application, .decision]),
    ])

  /// A digest that no file has.
  private static let zeros = String(repeating: "0", count: 64)

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let forms = context.forms else { return }
    let details = Report.root / Report.details
    if report.details.applicationDigest != nil, lacks(.application, forms, context) {
      outcome.report(
        .noApplication + context.copyAtHand(of: .application),
        at: details / ReportDetails.applicationDigest)
    }
    if report.details.decisionDigest != nil, lacks(.decision, forms, context) {
      outcome.report(
        .noDecision + context.copyAtHand(of: .decision),
        at: details / ReportDetails.decisionDigest)
    }
  }

  /// Another rule says of what is there that it cannot be read.
  private static func lacks(
    _ form: FormName, _ forms: [FormName], _ context: CaseContext
  ) -> Bool {
    !forms.contains(form) && !context.unread.contains { $0.form == form }
  }
}

extension Text {
  fileprivate static let noApplication = Text(
    sv: """
      Redovisningen påbörjades från en ansökan som inte finns i ärendets mapp längre. Lägg \
      tillbaka den som ansokan.yaml.
      """,
    en: """
      The report was begun from an application that is no longer in the case's folder. Put it back \
      as application.yaml.
      """)

  fileprivate static let noDecision = Text(
    sv: """
      Redovisningen påbörjades från ett beslut som inte finns i ärendets mapp längre. Lägg \
      tillbaka det som beslut.yaml.
      """,
    en: """
      The report was begun from a decision that is no longer in the case's folder. Put it back as \
      decision.yaml.
      """)
}
