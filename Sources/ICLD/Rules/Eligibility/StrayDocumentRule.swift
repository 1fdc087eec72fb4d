public import Diagnostics
import FormKit
public import RuleKit

/// Whatever in the case's folder says it is one of the forms is named as one of the case's
/// documents.
public enum StrayDocumentRule: ApplicationRule, DecisionRule, ReportRule {
  public static let info = RuleInfo(
    "ELG013", .warning,
    title: Text(
      sv: "Ärendets dokument heter som de ska",
      en: "The case's documents are named as they should be"),
    reason: Text(
      sv: """
        Det som hör till ärendet känns igen på filens namn. En fil med ett annat namn är inte med \
        när dokumenten jämförs, och inte när ärendets läge räknas ut.
        """,
      en: """
        What belongs to the case is known by the file's name. A file of another name is left out \
        when the documents are compared, and when it is worked out where the case stands.
        """),
    basis: .logic, canBeWaived: true, comparesDocuments: true,
    firing: [
      .change("formulär: ansökan # <--\n").beside(strays: ["ansokan-utkast.yaml": .application]),
      .change(in: .report, "formulär: redovisning # <--\n")
        .beside(strays: ["redovisning-1-slutlig.yaml": .report]),
      // There is no report beside which it could be told of.
      .change(in: .decision, "formulär: beslut # <--\n", absent: [.report])
        .beside(strays: ["Slutredovisning.yaml": .report]),
    ],
    silent: [
      .change("formulär: ansökan\n"),
      // It is told of in the case's report.
      .change("formulär: ansökan\n").beside(strays: ["redovisning-1-slutlig.yaml": .report]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    report(besides: .application, at: Application.root / Application.formName, context, &outcome)
  }

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    report(besides: .decision, at: Decision.root / Decision.formName, context, &outcome)
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    self.report(besides: .report, at: Report.root / Report.formName, context, &outcome)
  }

  private static func report(
    besides form: FormName, at place: Place<FormName>, _ context: CaseContext,
    _ outcome: inout Outcome
  ) {
    guard let strays = context.strays else { return outcome.notChecked(.tooMany) }
    guard !strays.isEmpty, let forms = context.forms else { return }
    for stray in strays
    where stray.name == context.fileName || teller(of: stray, among: forms) == form {
      outcome.report(.stray(stray), at: place)
    }
  }

  /// The document that tells of a stray, besides itself: the one that it may be meant for, or else
  /// the case's last.
  private static func teller(of stray: StrayDocument, among forms: [FormName]) -> FormName? {
    if forms.contains(stray.form) { return stray.form }
    return FormName.allCases.last(where: forms.contains)
  }
}

extension Text {
  /// That a file is no document of the case, and what to do about it.
  package static func stray(_ stray: StrayDocument) -> Text {
    let name = Text(quoting: stray.name)
    let (sv, en) =
      switch stray.form {
      case .application: ("en ansökan", "an application")
      case .decision: ("ett beslut", "a decision")
      case .report: ("en redovisning", "a report")
      }
    if stray.isBelow {
      return Text(
        sv: """
          Filen \(name.sv) är \(sv) men räknas inte till ärendet, eftersom den ligger i en mapp \
          inuti ärendets. Ska den räknas, flytta upp den som \(stray.properName.sv). Hör den till \
          något annat, flytta ut den ur ärendets mapp.
          """,
        en: """
          The file \(name.en) is \(en), but does not count as part of the case, because it lies in \
          a folder within the case's. If it is to count, move it up as \(stray.properName.en). If it \
          belongs to something else, move it out of the case's folder.
          """)
    }
    let advice = stray.rival.map(Text.compare) ?? .rename(stray.properName)
    return Text(
      sv: """
        Filen \(name.sv) är \(sv) men räknas inte till ärendet, eftersom den heter något annat. \
        \(advice.sv)
        """,
      en: """
        The file \(name.en) is \(en), but does not count as part of the case, because of its name. \
        \(advice.en)
        """)
  }

  fileprivate static let tooMany = Text(
    sv: "Mappen har så många andra YAML-filer eller mappar att de inte har gåtts igenom.",
    en: "The folder has so many other YAML files or folders that they were not looked through.")

  private static func compare(_ rival: String) -> Text {
    let rival = Text(quoting: rival)
    return Text(
      sv: "Jämför den med \(rival.sv), och flytta ut den som inte gäller ur mappen.",
      en: "Compare it with \(rival.en), and move the one that does not hold out of the folder.")
  }

  private static func rename(_ name: Text) -> Text {
    Text(
      sv: "Ska den räknas, döp om den till \(name.sv). Flytta annars ut den ur mappen.",
      en: "If it is to count, rename it to \(name.en). If not, move it out of the folder.")
  }
}
