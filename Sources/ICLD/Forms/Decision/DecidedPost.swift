import Diagnostics
public import FormKit

/// One post of the budget in a decision, for a calendar year or for the whole case.
public struct DecidedPost: FormPart {
  public var post: CostPost?
  /// The calendar year; nil where the decision does not divide the post between years.
  public var year: Int?
  public var amount: Money?

  public init() {}
}

extension DecidedPost {
  public static let post = Token(
    \DecidedPost.post, sv: "post", en: "post",
    label: Text(sv: "Budgetpost", en: "Budget post"),
    help: Text(
      sv: "Posten som den står i beslutets budget.",
      en: "The post as it stands in the budget of the decision.")
  ).required()

  public static let year = Token(
    \DecidedPost.year, sv: "år", en: "year",
    label: Text(sv: "År", en: "Year"),
    help: Text(
      sv: "Kalenderåret som beloppet gäller, om beslutet delar upp posten på år.",
      en: "The calendar year that the amount is for, if the decision divides the post by year.")
  ).within(2000...2100).example(Text(same: "2014"))

  public static let amount = Token(
    \DecidedPost.amount, sv: "belopp", en: "amount",
    label: Text(sv: "Beviljat belopp", en: "Amount granted"),
    help: Text(
      sv: "Vad som har beviljats för posten, i kronor.",
      en: "What was granted for the post, in Swedish kronor.")
  ).required()

  public static let fields = FieldList<DecidedPost>(post.field, year.field, amount.field)

  public static var identity: [Field<DecidedPost>] { [post.field, year.field] }
}
