import Diagnostics
import FormKit

/// A profile grades no rule below its floor.
enum GradeAboveFloorRule {
  static let info = RuleInfo(
    "PRF002", .error,
    title: Text(
      sv: "Profilen mildrar inga regler som måste gälla",
      en: "The profile softens no rule that has to hold"),
    reason: Text(
      sv: """
        Regler som vaktar summor, uppställning och det som måste stämma väger lika för alla: \
        annars vore ett godkännande inte värt något.
        """,
      en: """
        Rules that guard sums, shape and what has to agree weigh the same for everyone: otherwise \
        a pass would be worth nothing.
        """),
    basis: .logic,
    firing: [
      .profile("profil: Västerås\nregler:\n  - {regel: BUD001, allvar: av} # <--\n"),
      .profile("profil: Västerås\nregler:\n  - {regel: FRM002, allvar: se_över} # <--\n"),
    ],
    silent: [
      .profile("profil: Västerås\nregler:\n  - {regel: BUD001, allvar: stoppar}\n"),
      .profile("profil: Västerås\nregler:\n  - {regel: PRT003, allvar: av}\n"),
      // What is good to know may be made stricter.
      .profile("profil: Västerås\nregler:\n  - {regel: FRM009, allvar: stoppar}\n"),
    ])

  static func finding(_ rule: RuleInfo, _ grade: Grade, at place: Place<Regrading>) -> Finding? {
    guard !rule.canBeWaived, grade.weight < Grade(rule.severity).weight else { return nil }
    let floor = Grade(rule.severity)
    return Finding(
      info, at: (place / Regrading.grade).path,
      message: Text(
        sv: """
          \(rule.id.rawValue) (”\(rule.title.sv)”) kan inte väga mindre än ”\(floor.name.sv)”, men \
          här står ”\(grade.name.sv)”. Skriv ”\(floor.name.sv)” eller strängare, eller ta bort \
          raden.
          """,
        en: """
          \(rule.id.rawValue) (“\(rule.title.en)”) cannot weigh less than “\(floor.name.en)”, but \
          this says “\(grade.name.en)”. Either write “\(floor.name.en)” or stricter, or delete the \
          row.
          """))
  }
}

extension Grade {
  fileprivate init(_ severity: Severity) {
    self =
      switch severity {
      case .error: .stops
      case .warning: .lookOver
      case .note: .goodToKnow
      }
  }

  fileprivate var weight: Int {
    switch self {
    case .off: 0
    case .goodToKnow: 1
    case .lookOver: 2
    case .stops: 3
    }
  }
}
