import Diagnostics
import FormKit

/// A profile grades each rule once.
enum RegradedOnceRule {
  static let info = RuleInfo(
    "PRF003", .error,
    title: Text(
      sv: "Varje regel står en gång i profilen", en: "Each rule stands once in the profile"),
    reason: Text(
      sv: "Står samma regel två gånger vet ingen vilken rad som gäller.",
      en: "With the same rule twice, no one knows which row counts."),
    basis: .logic,
    firing: [
      .profile(
        """
        profil: Västerås
        regler:
          - {regel: ACT001, allvar: stoppar}
          - {regel: act001, allvar: stoppar} # <--
        """)
    ],
    silent: [
      .profile(
        """
        profil: Västerås
        regler:
          - {regel: ACT001, allvar: stoppar}
          - {regel: ACT003, allvar: stoppar}
        """)
    ])

  static func finding(_ rule: RuleInfo, at place: Place<Regrading>) -> Finding {
    Finding(
      info, at: (place / Regrading.rule).path,
      message: Text(
        sv: "\(rule.id.rawValue) står redan längre upp i profilen. Ta bort en av raderna.",
        en: "\(rule.id.rawValue) already stands further up in the profile. Delete one of the rows.")
    )
  }
}
