public import Diagnostics
import FormKit
public import RuleKit

/// The goals of Agenda 2030 are among the seventeen, and each is named once.
public enum SustainableGoalRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "OBJ010", .error,
    title: Text(
      sv: "De globala målen finns och är nämnda en gång var",
      en: "The global goals exist and are named once each"),
    reason: Text(
      sv: "Agenda 2030 har 17 numrerade mål. ICLD följer upp partnerskapen efter numren.",
      en: "Agenda 2030 has 17 numbered goals. ICLD follows up the partnerships by the numbers."),
    basis: .logic,
    firing: [
      .change("agenda_2030:\n  globala_mål: [8, 18] # <--\n"),
      .change("agenda_2030:\n  globala_mål:\n    - 8\n    - Ren luft # <--\n"),
      .change("agenda_2030:\n  globala_mål:\n    - 11\n    - 8\n    - Mål 11 # <--\n"),
      .change(in: .report, "agenda_2030:\n  globala_mål: [0, 11] # <--\n"),
    ],
    silent: [
      .change("agenda_2030:\n  globala_mål: [1, 17]\n"),
      .change("agenda_2030:\n  globala_mål: [Mål 8, Hållbara städer och samhällen]\n"),
      .change("", without: ["agenda_2030"]),
      .change(in: .report, "agenda_2030:\n  globala_mål: [8, 11]\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    check(
      application.agenda2030.goals, at: Application.root / Application.agenda2030 / Agenda.goals,
      &outcome)
  }

  public static func check(
    _ report: Report, in context: CaseContext, _ outcome: inout Outcome
  ) {
    check(
      report.agenda2030.goals, at: Report.root / Report.agenda2030 / AgendaChange.goals, &outcome)
  }

  private static func check(
    _ goals: [SustainableGoal], at list: Place<[SustainableGoal]>, _ outcome: inout Outcome
  ) {
    var named: [Int] = []
    for (place, goal) in list.items(of: goals) {
      switch goal.fault {
      case .form: outcome.report(.noGoal(goal), at: place)
      case .outside: outcome.report(.outside(goal), at: place)
      case nil:
        guard let number = goal.number else { continue }
        if named.contains(number) {
          outcome.report(.twice(goal), at: place)
        } else {
          named.append(number)
        }
      }
    }
  }
}

extension Text {
  fileprivate static func noGoal(_ goal: SustainableGoal) -> Text {
    let written = Text(quoting: goal.text)
    return Text(
      sv: """
        \(written.sv) är varken nummer eller namn på ett globalt mål. Skriv målets nummer, från \
        1 till 17.
        """,
      en: """
        \(written.en) is neither the number nor the name of a global goal. Write the number of \
        the goal, from 1 to 17.
        """)
  }

  fileprivate static func outside(_ goal: SustainableGoal) -> Text {
    let written = Text(quoting: goal.text)
    return Text(
      sv: """
        \(written.sv) är inget globalt mål: målen är numrerade från 1 till 17. Rätta \
        numret, eller ta bort målet.
        """,
      en: """
        \(written.en) is not a global goal: the goals are numbered from 1 to 17. Either correct \
        the number, or remove the goal.
        """)
  }

  fileprivate static func twice(_ goal: SustainableGoal) -> Text {
    let name = goal.name ?? Text(same: goal.text)
    return Text(
      sv: """
        Mål \(goal.text), ”\(name.sv)”, står redan i listan. Ta bort det här, eller \
        skriv det mål ni menade.
        """,
      en: """
        Goal \(goal.text), “\(name.en)”, is already in the list. Either remove this one, or \
        write the goal you meant.
        """)
  }
}
