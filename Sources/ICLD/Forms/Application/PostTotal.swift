import Diagnostics
public import FormKit

/// What the lines of one post cost together.
public struct PostTotal: FormPart {
  public var post: CostPost?
  public var amount: Money?

  public init() {}
}

extension PostTotal {
  public static let post = Token(
    \PostTotal.post, sv: "post", en: "post",
    label: Text(sv: "Post", en: "Post of the budget"),
    help: Text(sv: "Posten som summan gäller.", en: "The post of the sum.")
  ).required()

  public static let amount = Token(
    \PostTotal.amount, sv: "belopp", en: "amount",
    label: Text(sv: "Belopp", en: "Amount"),
    help: Text(sv: "Summan i kronor.", en: "The sum in kronor."))

  public static let fields = FieldList<PostTotal>(post.field, amount.field)
}
