public import Diagnostics
import FormKit
public import RuleKit

/// Each line of the budget names the activity that it is for.
///
/// An audit is of the whole initiative, and so belongs to none.
public enum LineHasActivityRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD017", .note,
    title: Text(
      sv: "Varje rad hör till en aktivitet", en: "Each line belongs to an activity"),
    reason: Text(
      sv: "Då syns det vad varje aktivitet kostar, och varför kostnaden behövs.",
      en: "That shows what each activity costs, and why the cost is needed."),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: logi, text: Hotell, aktivitet: A1, belopp: 14 000}
            - {år: 2014, post: försäkring, text: Reseförsäkring, belopp: 2 000} # <--
        """),
      .change(
        of: .inception2023,
        """
        budget:
          lines: # <--
            - {year: 2024, post: work, text: Planning, amount: 50 000}
            - {year: 2024, post: international_travel, text: Flights, amount: 48 000}
        """),
    ],
    silent: [
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: logi, text: Hotell, aktivitet: A1, belopp: 14 000}
            - {år: 2014, post: revision, text: Revisor, belopp: 8 000}
        """),
      .change("budget:\n  rader:\n    - {år: 2014, post: revision, belopp: 8 000}\n"),
      // Without activities there is none to name.
      .change(
        "budget:\n  rader:\n    - {år: 2014, post: logi, belopp: 14 000}\n",
        without: ["activities"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard !application.activities.isEmpty else { return }
    let list = Application.root / Application.budget / Budget.lines
    let lines = list.items(of: application.budget.lines)
      .filter { $0.value.post != .audit && !$0.value.isBlank }
    let loose = lines.filter { $0.value.activity == nil }
    // Where no line names an activity, that is said once.
    if loose.count > 1, loose.count == lines.count {
      return outcome.report(.noLine(loose.count), at: list, target: .name)
    }
    for (place, line) in loose {
      let name = line.text.map { Text(quoting: $0) } ?? line.post?.label ?? .theLine
      outcome.report(.noActivity(name), at: place / BudgetLine.activity)
    }
  }
}

extension Text {
  fileprivate static let theLine = Text(sv: "Raden", en: "The line")

  fileprivate static func noLine(_ count: Int) -> Text {
    Text(
      sv: """
        Ingen av de \(count) raderna anger vilken aktivitet kostnaden hör till. Skriv \
        aktivitetens beteckning i fältet ”aktivitet” på de rader som hör till någon.
        """,
      en: """
        None of the \(count) lines states which activity the cost belongs to. Write the \
        activity's identifier in the field “activity” of those that belong to one.
        """)
  }

  fileprivate static func noActivity(_ line: Text) -> Text {
    Text(
      sv: """
        \(line.sv) anger ingen aktivitet. Skriv aktivitetens beteckning i fältet ”aktivitet”, \
        eller låt raden vara om kostnaden gäller hela insatsen.
        """,
      en: """
        \(line.en) states no activity. Either write the activity's identifier in the field \
        “activity”, or leave the line as it is if the cost is for the whole initiative.
        """)
  }
}
