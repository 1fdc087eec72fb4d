import Diagnostics

/// The examples of the rule on who signed the letter of intent: who that is can be written in many
/// ways.
enum LetterSignatoriesExamples {
  static let firing: [RuleExample] =
    [
      .change(
        """
        bilagor:
          - slag: avsiktsförklaring
            fil: bilagor/avsiktsforklaring.pdf
            undertecknad: ja
            undertecknare: [Västerås stad] # <--
        """),
      // One party, and who signed for it.
      .change(
        """
        bilagor:
          - slag: avsiktsförklaring
            fil: bilagor/avsiktsforklaring.pdf
            undertecknad: ja
            undertecknare: ["Västerås stad, miljö- och byggnadsdirektören"] # <--
        """),
    ] + oneEach.map { .change(letter(signedBy: $0) + " # <--\n") }

  static let silent: [RuleExample] =
    [
      .change(
        """
        bilagor:
          - slag: avsiktsförklaring
            fil: bilagor/avsiktsforklaring.pdf
            undertecknad: ja
            undertecknare: [Västerås stad, Jinans stad]
        """),
      .change(
        """
        bilagor:
          - {slag: avsiktsförklaring, fil: bilagor/a.pdf, undertecknare: [Jinans stad]}
          - {slag: avsiktsförklaring, fil: bilagor/b.pdf, undertecknare: [Västerås stad]}
        """),
      // Who signed need not be said.
      .change(
        """
        bilagor:
          - {slag: avsiktsförklaring, fil: bilagor/avsiktsforklaring.pdf, undertecknad: ja}
          - {slag: budget, fil: bilagor/budget.xlsx, undertecknare: [Västerås stad]}
        """),
    ] + bothInOne.map { .change(letter(signedBy: $0) + "\n") }

  /// One who signed, with a title or the party.
  private static let oneEach = [
    "Anna Ek, Kommundirektör", "Västerås stad, Anna Ek", "Anna Ek, kommundirektör",
  ]

  /// Both stand on one line.
  private static let bothInOne = [
    "Västerås stad och Jinans stad", "VÄSTERÅS STAD OCH JINANS STAD", "Västerås stad, Jinans stad",
    "Västerås, Jinan", "Västerås stad / Jinans stad", "Västerås stad/Jinans stad",
    "Västerås stad + Jinans stad", "Västerås stad, Shandong Provincial Council", "Anna Ek, Bo Li",
    "Västerås stad, Anna Ek, Jinans stad, Bo Li",
  ]

  private static func letter(signedBy entry: String) -> String {
    """
    bilagor:
      - slag: avsiktsförklaring
        fil: bilagor/avsiktsforklaring.pdf
        undertecknare: ["\(entry)"]
    """
  }
}
