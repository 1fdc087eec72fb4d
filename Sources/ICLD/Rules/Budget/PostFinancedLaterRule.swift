public import Diagnostics
import FormKit
public import RuleKit

/// No line has a post that the programme came to finance only later.
public enum PostFinancedLaterRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD007", .warning,
    title: Text(
      sv: "Posten betalades redan i den här utgåvan",
      en: "The post was financed already in this edition"),
    reason: Text(
      sv: """
        Lokala resor, mindre hyror för lokaler, kostnader kring visum och klimatkompensation \
        betalas först från revideringen 2019.
        """,
      en: """
        Local transport, minor rent of premises, costs around visas and climate compensation \
        are financed only from the revision of 2019 on.
        """),
    basis: .verified, citation: .newGuidelines2019, canBeWaived: true,
    firing: [
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: lokala_resor, belopp: 2 000} # <--
        """),
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 14 000}
            - {år: 2014, post: klimatkompensation, belopp: 1 000} # <--
        """),
    ],
    silent: [
      .change(
        """
        budget:
          rader:
            - {år: 2014, post: visum, belopp: 2 000}
        """),
      .change(
        of: .inception2023,
        """
        budget:
          lines:
            - {year: 2024, post: local_transport, amount: 2 000}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let refused = Set(
      context.edition.posts.filter { $0.financed == .known(.no) }.compactMap(\.post))
    let lines = Application.root / Application.budget / Budget.lines
    for (place, line) in lines.items(of: application.budget.lines) {
      guard let post = line.post, refused.contains(post) else { continue }
      outcome.report(.notYet(post), at: place / BudgetLine.post)
    }
  }
}

extension Text {
  fileprivate static func notYet(_ post: CostPost) -> Text {
    Text(
      sv: """
        Posten ”\(post.label.sv)” betalas inte enligt den här utgåvan av reglerna. Ta \
        bort raden ur budgeten, eller fråga ICLD innan ni lämnar in.
        """,
      en: """
        The post “\(post.label.en)” is not financed under this edition of the rules. Either \
        delete the line from the budget, or ask ICLD before you submit.
        """)
  }
}
