public import Diagnostics
import FormKit
public import RuleKit

/// The application in the case is the one that was decided on.
public enum ApplicationAsDecidedRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC006", .warning,
    title: Text(
      sv: "Ansökan är den som beslutet gäller", en: "The application is the one that was decided on"
    ),
    reason: Text(
      sv: """
        Ett beslut gäller den ansökan som lämnades in. Ändras den efteråt stämmer den inte längre \
        med det som beviljades.
        """,
      en: """
        A decision is on the application that was handed in. If that is changed afterwards, it no \
        longer agrees with what was granted.
        """),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(in: .decision, "ansökans_kontrollsumma: \"\(zeros)\" # <--\n"),
      .change(
        in: .decision, "ansökans_kontrollsumma: \"\(zeros)\" # <--\n",
        beside: [.application: "i_korthet:\n  rubrik: Avfall i Västerås och Jinan\n"]),
    ],
    silent: [
      .change(in: .decision, "referensnummer: 2013-0100\n"),
      .change(
        in: .decision, "referensnummer: 2013-0100\n",
        beside: [.application: "i_korthet:\n  rubrik: Avfall i Västerås och Jinan\n"]),
    ])

  /// A digest that no file has.
  private static let zeros = String(repeating: "0", count: 64)

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let held = decision.applicationDigest else { return }
    guard let digest = context.applicationDigest else {
      return outcome.notChecked(
        context.lacking(.application) + context.copyAtHand(of: .application))
    }
    guard digest != held.hex else { return }
    outcome.report(
      .changed(context.applicationChanges) + context.copyAtHand(of: .application),
      at: Decision.root / Decision.applicationDigest,
      related: context.applicationChanges?.places(in: Application.self) ?? [])
  }
}

extension Text {
  fileprivate static func changed(_ changes: [FieldChange]?) -> Text {
    let what = changes.map(Text.changed) ?? .unknown
    return Text(
      sv: """
        Ansökan har ändrats sedan beslutet skrevs in. \(what.sv) Lägg tillbaka den ansökan som \
        ICLD beslutade om, eller kontrollera att ICLD har godkänt ändringarna.
        """,
      en: """
        The application has changed since the decision was entered. \(what.en) Either put back \
        the application that ICLD decided on, or make sure that ICLD has approved the changes.
        """)
  }

  private static let unknown = Text(
    sv: "Vad som har ändrats framgår inte: ärendet har ingen fryst kopia av den.",
    en: "What has changed is not known: the case holds no frozen copy of it.")
}
