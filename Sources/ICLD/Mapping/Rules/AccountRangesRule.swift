import Diagnostics
import FormKit

/// Accounts in a mapping are numbers and ranges.
enum AccountRangesRule {
  static let info = RuleInfo(
    "MAP001", .error,
    title: Text(
      sv: "Konton skrivs som nummer och spann", en: "Accounts are written as numbers and ranges"),
    reason: Text(
      sv: "Ett konto som inte går att läsa skulle annars aldrig passa någon rad.",
      en: "Otherwise an account that cannot be read would never fit any row."),
    basis: .logic,
    firing: [
      .mapping(
        "kontering: Jinan\nrader:\n  - konton: lönekonton # <--\n    post: arbetsinsatser\n"),
      .mapping("kontering: Jinan\nrader:\n  - konton: 5099-5010 # <--\n    post: arbetsinsatser\n"),
      .mapping("kontering: Jinan\nrader:\n  - konton: 50-5099 # <--\n    post: arbetsinsatser\n"),
      .mapping("mapping: Jinan\ncase:\n  - accounts: \"*\" # <--\nrows:\n  - post: work\n"),
    ],
    silent: [
      .mapping(
        """
        kontering: Jinan
        rader:
          - konton: 5010 – 5099, 5610; 70**
            post: arbetsinsatser

        """),
      .mapping("mapping: Jinan\nrows:\n  - accounts: 5010\n    post: work\n"),
    ])

  static func problem(_ piece: String, in written: String) -> ValueProblem {
    let piece = Text(quoting: piece)
    return ValueProblem(
      info,
      Text(
        sv: """
          \(piece.sv) är varken ett konto eller ett spann. Skriv till exempel 5010, 5010-5099 (det \
          lägre först, lika många siffror) eller 50*, med komma emellan.
          """,
        en: """
          \(piece.en) is neither an account nor a range. Write 5010, 5010-5099 (the lower one \
          first, as many figures) or 50*, with commas between.
          """))
  }
}
