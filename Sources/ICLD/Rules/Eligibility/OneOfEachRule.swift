public import Diagnostics
import FormKit
public import RuleKit

/// A case has one application and one decision.
public enum OneOfEachRule: ApplicationRule, DecisionRule, ReportRule {
  public static let info = RuleInfo(
    "ELG012", .error,
    title: Text(
      sv: "Ärendet har en ansökan och ett beslut",
      en: "The case has one application and one decision"),
    reason: Text(
      sv: """
        Ligger det två i mappen vet ingen vilken som gäller, och allt som jämförs kan jämföras med \
        fel dokument.
        """,
      en: """
        With two in the folder nobody knows which one counts, and whatever is compared may be \
        compared with the wrong one.
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
    ],
    silent: [
      .change("formulär: ansökan\n"),
      .change(in: .decision, "formulär: beslut\n"),
      .change(in: .report, "formulär: redovisning\n"),
      // A case may have several reports; those on the same year are another rule's.
      .change(in: .decision, "formulär: beslut\n", twins: [.report: "formulär: redovisning\n"]),
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
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let place = Report.root / Report.formName
    self.report(.application, but: nil, at: place, in: context, &outcome)
    self.report(.decision, but: nil, at: place, in: context, &outcome)
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
