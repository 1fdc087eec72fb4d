public import Diagnostics
import FormKit
public import RuleKit

/// A case has one application and one decision, and what others build on can be read.
public enum OneOfEachRule: ApplicationRule, DecisionRule, ReportRule {
  public static let info = RuleInfo(
    "ELG012", .error,
    title: Text(
      sv: "Ärendet har en ansökan och ett beslut, och de går att läsa",
      en: "The case has one application and one decision, and they can be read"),
    reason: Text(
      sv: """
        Dokumenten i ett ärende jämförs med varandra. Då måste det framgå vilken ansökan och vilket \
        beslut som gäller. Det som jämförs måste också gå att läsa.
        """,
      en: """
        The documents of a case are compared with each other. So it must be known which application \
        and which decision count. What is compared must also be readable.
        """),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change("formulär: ansökan # <--\n", twins: [.application: "formulär: ansökan # <--\n"]),
      .change(
        in: .decision, "formulär: beslut # <--\n",
        twins: [.decision: "formulär: beslut # <--\n"]),
      .change(
        in: .report, "formulär: redovisning # <--\n",
        beside: [.application: "formulär: ansökan # <--\n"],
        twins: [.application: "formulär: ansökan # <--\n"]),
      .change(
        in: .report, "formulär: redovisning # <--\n",
        twins: [.decision: "formulär: beslut # <--\n"]),
      // What is named as the application is not one.
      .change(
        in: .decision, "formulär: beslut # <--\n",
        beside: [.application: "formulär: redovisning\n"]),
      .change(
        in: .report, "formulär: redovisning # <--\n",
        beside: [.application: "formulär: redovisning\n"]),
    ],
    silent: [
      .change("formulär: ansökan\n"),
      .change(in: .decision, "formulär: beslut\n"),
      .change(in: .report, "formulär: redovisning\n"),
      // A case may have several reports; those on the same year are another rule's.
      .change(in: .decision, "formulär: beslut\n", twins: [.report: "formulär: redovisning\n"]),
      // An application does not build on the decision.
      .change("formulär: ansökan\n", beside: [.decision: "formulär: redovisning\n"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let number = context.number else { return }
    report(
      .application, but: number, at: Application.root / Application.formName, in: context, &outcome)
  }

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let number = context.number else { return }
    let place = Decision.root / Decision.formName
    report(.application, but: nil, at: place, in: context, &outcome)
    report(.decision, but: number, at: place, in: context, &outcome)
    for document in context.unread where document.form == .application {
      outcome.report(.unread(document) + context.copyAtHand(of: .application), at: place)
    }
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let place = Report.root / Report.formName
    self.report(.application, but: nil, at: place, in: context, &outcome)
    self.report(.decision, but: nil, at: place, in: context, &outcome)
    for document in context.unread where isBuiltOn(document, by: report) {
      let copy = document.form == .report ? nil : context.copyAtHand(of: document.form)
      outcome.report(.unread(document) + (copy ?? Text(same: "")), at: place)
    }
  }

  /// Whether a report follows on a document: the application, the decision, or an earlier report.
  private static func isBuiltOn(_ document: UnreadDocument, by report: Report) -> Bool {
    guard document.form == .report else { return true }
    guard let earlier = document.year, let year = report.details.year else { return false }
    return earlier < year
  }

  /// - Parameter number: the document that is checked, where it is one of them.
  private static func report(
    _ form: FormName, but number: Int?, at place: Place<FormName>, in context: CaseContext,
    _ outcome: inout Outcome
  ) {
    let count = context.count(form)
    guard count > 1 else { return }
    outcome.report(
      .several(form, count), at: place,
      related: (0..<count).filter { $0 != number }.map { other in
        switch form {
        case .application: .in(Application.self, number: other) { $0 / Application.formName }
        case .decision: .in(Decision.self, number: other) { $0 / Decision.formName }
        case .report: .in(Report.self, number: other) { $0 / Report.formName }
        }
      })
  }
}

extension Text {
  fileprivate static func unread(_ document: UnreadDocument) -> Text {
    let fault = document.fault
    let advice =
      document.otherForm == nil
      ? Text(sv: "Granska och rätta den filen först", en: "Check and mend that file first")
      : Text(
        sv: "Rätta filens namn eller det formulär som anges i den",
        en: "Correct either the file's name or the form that is stated in it")
    return Text(
      sv: """
        \(fault.sv), så det går inte att se om dokumenten stämmer överens. \(advice.sv), eller \
        flytta ut filen ur mappen om den inte hör till ärendet.
        """,
      en: """
        \(fault.en), so nobody can tell whether the documents agree. \(advice.en), or move the file \
        out of the folder if it does not belong to the case.
        """)
  }

  fileprivate static func several(_ form: FormName, _ count: Int) -> Text {
    switch form {
    case .application, .report:
      Text(
        sv: """
          Ärendets mapp har \(count) ansökningar, och det framgår inte vilken som gäller. Flytta \
          ut dem som inte gör det.
          """,
        en: """
          The case's folder has \(count) applications, and it is not known which one counts. Move \
          the others out of it.
          """)
    case .decision:
      Text(
        sv: """
          Ärendets mapp har \(count) beslut, och det framgår inte vilket som gäller. Flytta ut dem \
          som inte gör det.
          """,
        en: """
          The case's folder has \(count) decisions, and it is not known which one counts. Move the \
          others out of it.
          """)
    }
  }
}
