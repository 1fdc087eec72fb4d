import Diagnostics
public import FormKit

/// A decided budget post and what it came to cost.
public struct PostOutcome: FormPart {
  public var post: CostPost?
  /// The calendar year; nil where the decision does not divide the post between years.
  public var year: Int?
  public var decided: Money?
  public var outcome: Money?
  public var explanation: String?

  public init() {}
}

extension PostOutcome {
  public static let post = Token(
    \PostOutcome.post, sv: "post", en: "post",
    label: Text(sv: "Budgetpost", en: "Budget post"),
    help: Text(
      sv: """
        Posten som den står i beslutet. Ändra den inte. Anger beslutet inga poster väljer du själv.
        """,
      en: """
        The post as it stands in the decision. Leave it as it is. If the decision names no posts, \
        choose it yourself.
        """)
  ).required()

  public static let year = Token(
    \PostOutcome.year, sv: "år", en: "year",
    label: Text(sv: "År", en: "Year"),
    help: Text(
      sv: "Kalenderåret, om beslutet delar upp posten på år.",
      en: "The calendar year, if the decision divides the post by year.")
  ).within(2000...2100)

  public static let decided = Token(
    \PostOutcome.decided, sv: "beviljat", en: "decided",
    label: Text(sv: "Beviljat", en: "Granted"),
    help: Text(
      sv: """
        Vad som beviljades för posten, i kronor. Ändra det inte. Anger beslutet inga poster \
        fördelar du det som beviljades.
        """,
      en: """
        What was granted for the post, in Swedish kronor. Leave it as it is. If the decision names \
        no posts, divide what was granted.
        """)
  ).required()

  public static let outcome = Token(
    \PostOutcome.outcome, sv: "utfall", en: "outcome",
    label: Text(sv: "Utfall", en: "Outcome"),
    help: Text(
      sv: "Vad posten kostade, i kronor. Skriv 0 om den inte kostade något.",
      en: "What the post cost, in Swedish kronor. Write 0 if it cost nothing.")
  ).required()

  public static let difference = Token<PostOutcome, Money>(
    derived: { (post: PostOutcome) in post.differenceWorking }, sv: "skillnad", en: "difference",
    label: Text(sv: "Skillnad", en: "Difference"),
    help: Text(
      sv: "Utfallet minskat med det beviljade.",
      en: "The outcome less what was granted."))

  public static let explanation = Token(
    \PostOutcome.explanation, sv: "förklaring", en: "explanation",
    label: Text(sv: "Förklaring", en: "Explanation"),
    help: Text(
      sv: "Varför utfallet skiljer sig från det beviljade, om det gör det.",
      en: "Why the outcome differs from what was granted, if it does.")
  ).paragraphs()

  public static let fields = FieldList<PostOutcome>(
    post.field, year.field, decided.field, outcome.field, difference.field, explanation.field)

  public static var identity: [Field<PostOutcome>] { [post.field, year.field] }
}
