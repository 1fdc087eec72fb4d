public import Diagnostics
import FormKit
public import RuleKit

/// The final report on an inception or a development holds the project ideas that were promised.
public enum JointIdeasRule: ReportRule {
  public static let info = RuleInfo(
    "REP006", .error,
    title: Text(
      sv: "De utlovade projektidéerna finns med", en: "The project ideas promised are there"),
    reason: Text(
      sv: "En förberedelse eller utveckling får bidrag för att leda till gemensamma projektidéer.",
      en: "An inception or a development is granted money to lead to joint project ideas."),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(
        in: .report, "planerade_projektidéer: 1 # <--\n", without: ["joint_ideas"]),
      .change(
        in: .report,
        """
        planerade_projektidéer: 3
        gemensamma_projektidéer: # <--
          - {rubrik: En ingång för företag, beskrivning: Gemensam modell för service.}
        """, beside: [.application: "mål:\n  gemensamma_projektidéer: 3 # <--\n"]),
    ],
    silent: [
      .change(
        in: .report,
        """
        gemensamma_projektidéer:
          - {rubrik: En ingång för företag, beskrivning: Gemensam modell för service.}
          - {rubrik: Skolor, beskrivning: Gemensamma studiebesök.}
        """),
      .change(
        in: .report, "ärende:\n  slag: delredovisning\n", without: ["joint_ideas"]),
      .change(in: .report, of: .project2013, "ärende:\n  slag: slutredovisning\n"),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard report.details.kind == .final, let kind = report.kind,
      Report.jointIdeas.field.info.asked.contains(kind.formKind)
    else { return }
    guard let promised = context.application?.objectives.jointIdeas ?? report.plannedIdeas else {
      if context.application == nil { outcome.notChecked(context.lacking(.application)) }
      return
    }
    let related = context.application?.objectives.jointIdeas.map { promised in
      RelatedPlace.in(Application.self, holds: promised) {
        $0 / Application.objectives / Objectives.jointIdeas
      }
    }
    let found = report.jointIdeas.count
    guard found < promised else { return }
    if found == 0 {
      outcome.report(
        .none(promised), at: Report.root / Report.plannedIdeas,
        related: [related].compactMap { $0 })
    } else {
      outcome.report(
        .tooFew(found, promised), at: Report.root / Report.jointIdeas, target: .name,
        related: [related].compactMap { $0 })
    }
  }
}

extension Text {
  fileprivate static func none(_ promised: Int) -> Text {
    let ideas = Text.ideas(promised)
    return Text(
      sv: """
        Ansökan utlovar \(ideas.sv), men ingen finns med. Beskriv vad parterna har kommit fram \
        till tillsammans.
        """,
      en: """
        The application promises \(ideas.en), but none is there. Describe what the parties have \
        arrived at together.
        """)
  }

  fileprivate static func tooFew(_ found: Int, _ promised: Int) -> Text {
    let ideas = Text.ideas(promised)
    return Text(
      sv: """
        Ansökan utlovar \(ideas.sv), men bara \(found) finns med. Beskriv också de övriga som \
        parterna har kommit fram till.
        """,
      en: """
        The application promises \(ideas.en), but only \(found) \(found == 1 ? "is" : "are") \
        there. Describe the others that the parties have arrived at, too.
        """)
  }

  private static func ideas(_ count: Int) -> Text {
    count == 1
      ? Text(sv: "1 gemensam projektidé", en: "1 joint project idea")
      : Text(sv: "\(count) gemensamma projektidéer", en: "\(count) joint project ideas")
  }
}
