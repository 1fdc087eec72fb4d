public import Diagnostics
import FormKit
public import RuleKit

/// The application and the decision are those that the report was begun from.
public enum ChangedSinceBegunRule: ReportRule {
  public static let info = RuleInfo(
    "REP002", .warning,
    title: Text(
      sv: "Ansökan och beslutet är desamma som när redovisningen påbörjades",
      en: "The application and the decision are those that the report was begun from"),
    reason: Text(
      sv: """
        Redovisningen jämför med det som var planerat och beviljat. Har det ändrats efteråt jämför \
        den med något annat.
        """,
      en: """
        The report compares with what was planned and granted. If that has changed since, it \
        compares with something else.
        """),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(in: .report, "ärende:\n  ansökans_kontrollsumma: \"\(zeros)\" # <--\n"),
      .change(
        in: .report, "ärende:\n  ansökans_kontrollsumma: \"\(zeros)\" # <--\n",
        beside: [.application: "i_korthet:\n  rubrik: Avfall i Västerås och Jinan\n"]),
      .change(in: .report, "ärende:\n  beslutets_kontrollsumma: \"\(zeros)\" # <--\n"),
      .change(
        in: .report, "ärende:\n  beslutets_kontrollsumma: \"\(zeros)\" # <--\n",
        beside: [.decision: "poster:\n  - {post: logi, belopp: 131 000}\n"]),
    ],
    silent: [
      .change(in: .report, "ärende:\n  referensnummer: 2013-0100\n"),
      .change(
        in: .report, of: .inception2023, "case:\n  reference: 2024-0100\n",
        beside: [.application: "in_short:\n  title: Waste in Västerås\n"]),
    ])

  /// A digest that no file has.
  private static let zeros = String(repeating: "0", count: 64)

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let details = Report.root / Report.details
    let renewing = Text.renewing(report.details.year)
    if let held = report.details.applicationDigest {
      if let digest = context.applicationDigest, let application = context.application {
        if digest != held.hex {
          outcome.report(
            .applicationChanged(
              context.applicationChanges.map(Text.changed)
                ?? .differing(report.differences(from: application, in: context)), renewing),
            at: details / ReportDetails.applicationDigest, fixes: [.newDigest(digest)],
            related: context.applicationChanges?.places(in: Application.self)
              ?? [.in(Application.self) { $0 }])
        }
      } else {
        outcome.notChecked(context.lacking(.application))
      }
    }
    if let held = report.details.decisionDigest {
      if let digest = context.decisionDigest, let decision = context.decision {
        if digest != held.hex {
          outcome.report(
            .decisionChanged(
              context.decisionChanges.map(Text.changed)
                ?? .differing(report.differences(from: decision, in: context)), renewing),
            at: details / ReportDetails.decisionDigest, fixes: [.newDigest(digest)],
            related: context.decisionChanges?.places(in: Decision.self)
              ?? [.in(Decision.self) { $0 }])
        }
      } else {
        outcome.notChecked(context.lacking(.decision))
      }
    }
  }
}

extension Fix {
  fileprivate static func newDigest(_ digest: String) -> Fix {
    Fix(
      title: Text(
        sv: "Skriv kontrollsumman för dokumentet som det är nu",
        en: "Write the digest of the document as it is now"),
      replacement: digest)
  }
}

extension Text {
  /// The command that brings the report up to date; without its year, it would take the first
  /// report that is not ready.
  fileprivate static func renewing(_ year: Int?) -> Text {
    let option = year.map { Text(sv: " --år \($0)", en: " --year \($0)") } ?? Text(same: "")
    return Text(
      sv: "”bidrag ny redovisning --från .\(option.sv)”",
      en: "“bidrag new report --from .\(option.en)”")
  }

  fileprivate static func applicationChanged(_ what: Text, _ renewing: Text) -> Text {
    Text(
      sv: """
        Ansökan har ändrats sedan redovisningen påbörjades. \(what.sv) Lägg tillbaka den ansökan \
        som ICLD beslutade om, eller gör \(renewing.sv) en gång till: då följer redovisningen \
        ändringarna, och det du har skrivit rörs inte.
        """,
      en: """
        The application has changed since the report was begun. \(what.en) Either put back the \
        application that ICLD decided on, or run \(renewing.en) once more: the report then follows \
        the changes, and what you wrote is not touched.
        """)
  }

  fileprivate static func decisionChanged(_ what: Text, _ renewing: Text) -> Text {
    Text(
      sv: """
        Beslutet har ändrats sedan redovisningen påbörjades. \(what.sv) Lägg tillbaka det tidigare \
        beslutet, eller gör \(renewing.sv) en gång till: då följer redovisningen ändringarna, och \
        det du har skrivit rörs inte.
        """,
      en: """
        The decision has changed since the report was begun. \(what.en) Either put back the \
        earlier decision, or run \(renewing.en) once more: the report then follows the changes, \
        and what you wrote is not touched.
        """)
  }

  /// What differs, where it is not known what stood there before.
  fileprivate static func differing(_ parts: [Text]) -> Text {
    guard !parts.isEmpty else {
      return Text(
        sv: "Ändringen rör inget av det som redovisningen bygger på.",
        en: "The change touches nothing that the report builds on.")
    }
    // A longer list would bury the advice.
    let most = 8
    let more =
      parts.count > most ? [Text(sv: "annat", en: "other things")] : []
    let list = (parts.prefix(most) + more).asSeries()
    return Text(sv: "Det här skiljer sig: \(list.sv).", en: "This differs: \(list.en).")
  }
}
