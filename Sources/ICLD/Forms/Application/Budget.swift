import Diagnostics
public import FormKit

/// What an initiative costs, and who pays.
public struct Budget: FormPart {
  public var lines: [BudgetLine] = []
  public var otherFinancing: [OtherFinancing] = []
  public var requested: Money?

  public init() {}
}

extension Budget {
  public static let lines = Token(
    \Budget.lines, sv: "rader", en: "lines", item: ItemName("line", sv: "rad", en: "row"),
    label: Text(sv: "Rader", en: "Lines"),
    help: Text(sv: "En rad för varje kostnad.", en: "One line for each cost.")
  ).required()

  public static let otherFinancing = Token(
    \Budget.otherFinancing, sv: "annan_finansiering", en: "other_financing",
    item: ItemName("source", sv: "källa", en: "source"),
    label: Text(sv: "Annan finansiering", en: "Other financing"),
    help: Text(
      sv: "Pengar från andra än ICLD, som betalar en del av kostnaderna.",
      en: "Money from others than ICLD, which pays part of the costs."))

  public static let requested = Token(
    \Budget.requested, sv: "sökt_belopp", en: "requested",
    label: Text(sv: "Sökt belopp", en: "Amount applied for"),
    help: Text(
      sv: "Det belopp ni söker av ICLD, i kronor: summan av raderna minus annan finansiering.",
      en: """
        The amount you apply for from ICLD, in kronor: the total of the lines less other \
        financing.
        """)
  ).required().example(Text(same: "273 500")).worked { $0.requestedWorking }

  public static let total = Token<Budget, Money>(
    derived: { $0.totalWorking }, sv: "summa", en: "total",
    label: Text(sv: "Summa kostnader", en: "Total cost"),
    help: Text(sv: "Summan av alla rader.", en: "The sum of all lines."))

  public static let byYear = Token<Budget, [YearTotal]>(
    derived: { $0.yearSums }, result: YearTotal.amount, sv: "per_år", en: "by_year",
    item: ItemName("total", sv: "summa", en: "total"),
    label: Text(sv: "Summa per år", en: "Total per year"),
    help: Text(sv: "Summan av raderna för varje år.", en: "The sum of the lines for each year."))

  public static let byPost = Token<Budget, [PostTotal]>(
    derived: { $0.postSums }, result: PostTotal.amount, sv: "per_post", en: "by_post",
    item: ItemName("total", sv: "summa", en: "total"),
    label: Text(sv: "Summa per post", en: "Total per post"),
    help: Text(
      sv: "Summan av raderna för varje post.", en: "The sum of the lines for each post."))

  public static let byParty = Token<Budget, [PartyTotal]>(
    derived: { $0.partySums }, result: PartyTotal.amount, sv: "per_part", en: "by_party",
    item: ItemName("total", sv: "summa", en: "total"),
    label: Text(sv: "Summa per part", en: "Total per party"),
    help: Text(
      sv: "Summan av raderna för varje part.", en: "The sum of the lines for each party."))

  public static let byActivity = Token<Budget, [ActivityTotal]>(
    derived: { $0.activitySums }, result: ActivityTotal.amount, sv: "per_aktivitet",
    en: "by_activity",
    item: ItemName("total", sv: "summa", en: "total"),
    label: Text(sv: "Summa per aktivitet", en: "Total per activity"),
    help: Text(
      sv: "Summan av raderna för varje aktivitet.",
      en: "The sum of the lines for each activity."))

  public static let fields = FieldList<Budget>(
    lines.field, otherFinancing.field, requested.field, total.field, byYear.field, byPost.field,
    byParty.field, byActivity.field)
}
