public import Diagnostics
import FormKit
public import RuleKit

/// The post of each line is one that the programme names.
public enum PostInListRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD006", .warning,
    title: Text(
      sv: "Posten är en som programmet nämner", en: "The post is one that the programme names"),
    reason: Text(
      sv: "Programmet betalar bara kostnader som nämns i budgetriktlinjerna.",
      en: "The programme pays only for costs that its budget guidelines name."),
    basis: .verified, citation: .budgetGuidelines, canBeWaived: true,
    firing: [
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 14 000}
            - {år: 2014, post: övrigt, belopp: 2 000} # <--
        """),
      .change(
        of: .inception2023,
        """
        budget:
          lines:
            - {year: 2024, post: other, amount: 2 000} # <--
        """),
    ],
    silent: [
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 14 000}
        """),
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: försäkring, belopp: 2 000}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let posts = context.edition.posts.compactMap { item in item.post.map { ($0, item.financed) } }
    guard !posts.isEmpty else { return outcome.notChecked(.listUnknown) }
    let lines = Application.root / Application.budget / Budget.lines
    for (place, line) in lines.items(of: application.budget.lines) {
      guard let post = line.post else { continue }
      guard let (_, financed) = posts.first(where: { $0.0 == post }) else {
        outcome.report(.notNamed(post), at: place / BudgetLine.post)
        continue
      }
      if financed == .unknown { outcome.notChecked(.notKnown(post)) }
    }
  }
}

extension Text {
  fileprivate static let listUnknown = Text(
    sv: "Vilka kostnader som programmet betalar är inte känt för utgåvan.",
    en: "Which costs the programme pays for is not known for the edition.")

  fileprivate static func notKnown(_ post: CostPost) -> Text {
    Text(
      sv: "Om programmet betalar posten ”\(post.label.sv)” är inte känt för utgåvan.",
      en: """
        Whether the programme pays for the post “\(post.label.en)” is not known for the edition.
        """)
  }

  fileprivate static func notNamed(_ post: CostPost) -> Text {
    Text(
      sv: """
        ”\(post.label.sv)” finns inte bland de kostnader som programmet nämner, och det som inte \
        nämns betalas inte. Välj den post som kostnaden hör till, eller ta bort raden.
        """,
      en: """
        “\(post.label.en)” is not among the costs that the programme names, and what is not named \
        is not paid for. Either choose the post that the cost belongs to, or delete the line.
        """)
  }
}
