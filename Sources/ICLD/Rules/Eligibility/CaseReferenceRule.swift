public import Diagnostics
import FormKit
public import RuleKit

/// References of cases are written as ICLD writes them.
public enum CaseReferenceRule: ApplicationRule, DecisionRule, ReportRule {
  public static let info = RuleInfo(
    "ELG004", .error,
    title: Text(
      sv: "Referensnummer är skrivna som hos ICLD",
      en: "References are written as ICLD writes them"),
    reason: Text(
      sv: """
        Varje ansökan har ett eget nummer: året, ett bindestreck och fyra siffror. Det är numret \
        som håller ihop ansökan, beslut och redovisning.
        """,
      en: """
        Each application has a number of its own: the year, a hyphen and four digits. It is the \
        number that keeps application, decision and reports together.
        """),
    basis: .verified, citation: .applicationSummaries,
    firing: [
      .change(
        of: .project2013,
        "ärende:\n  tidigare_ärenden:\n    - 2012-0031\n    - KS 2012/31 # <--\n"),
      .change(in: .decision, "referensnummer: 2013/0042 # <--\n"),
      .change(in: .report, "ärende:\n  referensnummer: 2013-42 # <--\n"),
    ],
    silent: [
      .change(of: .project2013, "ärende:\n  tidigare_ärenden: [2012-0031]\n"),
      .change(in: .decision, "referensnummer: dnr 2013-0042\n"),
      .change(in: .report, "ärende:\n  språk: svenska\n", without: ["case.reference"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let place = Application.root / Application.details / CaseDetails.earlier
    for (place, reference) in place.items(of: application.details.earlier) {
      check(reference, at: place, &outcome)
    }
  }

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    check(decision.reference, at: Decision.root / Decision.reference, &outcome)
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    check(
      report.details.reference, at: Report.root / Report.details / ReportDetails.reference,
      &outcome)
  }

  private static func check(
    _ reference: CaseReference?, at place: Place<CaseReference>, _ outcome: inout Outcome
  ) {
    guard let reference, reference.fault != nil else { return }
    let meant = meant(by: reference.text)
    outcome.report(
      .notAReference(reference, meant), at: place, fixes: meant.map { [.write($0)] } ?? [])
  }

  /// The reference that is meant where four digits and four digits stand apart otherwise than by a
  /// hyphen.
  private static func meant(by text: String) -> String? {
    let groups = text.split(whereSeparator: { [" ", "/", ".", ":", "_"].contains($0) })
    let meant = groups.joined(separator: "-")
    return groups.count == 2 && CaseReference(written: meant).fault == nil ? meant : nil
  }
}

extension Text {
  fileprivate static func notAReference(_ reference: CaseReference, _ meant: String?) -> Text {
    let quoted = Text(quoting: reference.text)
    let advice =
      meant.map { Text(sv: "Skriv \($0).", en: "Write \($0).") }
      ?? Text(
        sv: "Skriv året, ett bindestreck och fyra siffror, till exempel 2013-0042.",
        en: "Write the year, a hyphen and four digits, such as 2013-0042.")
    return Text(
      sv: "\(quoted.sv) är inte skrivet som ICLD:s referensnummer. \(advice.sv)",
      en: "\(quoted.en) is not written like ICLD's references. \(advice.en)")
  }
}
