import Diagnostics
import FormKit

/// A profile grades rules that exist.
enum RegradedRuleKnownRule {
  static let info = RuleInfo(
    "PRF001", .error,
    title: Text(sv: "Profilen gäller regler som finns", en: "The profile is of rules that exist"),
    reason: Text(
      sv:
        """
        En felskriven beteckning skulle annars göra att regeln väger som vanligt, utan att det \
        märks.
        """,
      en: "Otherwise a misspelled id would leave the rule as it is, unnoticed."),
    basis: .logic,
    firing: [
      .profile("profil: Västerås\nregler:\n  - {regel: ACT999, allvar: stoppar} # <--\n"),
      .profile("profile: Västerås\nrules:\n  - {rule: gender, grade: stops} # <--\n"),
    ],
    silent: [.profile("profil: Västerås\nregler:\n  - {regel: act001, allvar: stoppar}\n")])

  static func finding(_ name: String, at place: Place<Regrading>) -> Finding {
    Finding(
      info, at: (place / Regrading.rule).path,
      message: Text(
        sv: "Det finns ingen regel ”\(name)”. Rätta beteckningen; ”bidrag regler” visar alla.",
        en: "There is no rule “\(name)”. Correct the id; “bidrag rules” shows all."))
  }
}
