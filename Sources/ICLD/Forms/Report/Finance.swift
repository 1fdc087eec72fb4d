import Diagnostics
public import FormKit

/// The financial report: each decided post with its outcome, and the bookkeeping behind it.
public struct Finance: FormPart {
  public var posts: [PostOutcome] = []
  public var entries: [Entry] = []
  public var salaries: [Salary] = []
  public var earlierPayments: Money?
  public var requested: Money?

  public init() {}
}

extension Finance {
  public static let posts = Token(
    \Finance.posts, sv: "poster", en: "posts", item: ItemName("post", sv: "post", en: "post"),
    label: Text(sv: "Budgetposter", en: "Budget posts"),
    help: Text(
      sv: """
        De beviljade posterna med utfall. Lägg inte till, ta inte bort och döp inte om någon. \
        Anger beslutet inga poster skriver du in dem själv; tillsammans ska de bli det som \
        beviljades.
        """,
      en: """
        The posts granted, with their outcome. Do not add, remove or rename any. If the decision \
        names no posts, write them yourself; together they must come to what was granted.
        """)
  ).required().worked(PostOutcome.outcome) { $0.bookedWorkings }

  public static let entries = Token(
    \Finance.entries, sv: "verifikationer", en: "entries",
    item: ItemName("entry", sv: "verifikation", en: "entry"),
    label: Text(sv: "Verifikationer", en: "Bookkeeping entries"),
    help: Text(
      sv: "De bokförda kostnaderna bakom utfallet, en i taget.",
      en: "The booked costs behind the outcome, one by one."))

  public static let salaries = Token(
    \Finance.salaries, sv: "löner", en: "salaries",
    item: ItemName("salary", sv: "lön", en: "salary"),
    label: Text(sv: "Löner", en: "Salaries"),
    help: Text(
      sv: "Arbetad tid och vad den har kostat, roll för roll.",
      en: "The hours worked and what they cost, role by role."))

  public static let total = Token<Finance, Money>(
    derived: { (finance: Finance) in finance.totalWorking }, sv: "summa", en: "total",
    label: Text(sv: "Utfall, summa", en: "Total outcome"),
    help: Text(
      sv: "Summan av posternas utfall.",
      en: "The sum of the posts' outcomes."))

  public static let decidedTotal = Token<Finance, Money>(
    derived: { (finance: Finance) in finance.decidedWorking },
    sv: "beviljat_summa", en: "decided_total",
    label: Text(sv: "Beviljat, summa", en: "Total granted"),
    help: Text(
      sv: "Summan av posternas beviljade belopp.",
      en: "The sum of the amounts granted for the posts."))

  public static let earlierPayments = Token(
    \Finance.earlierPayments, sv: "tidigare_utbetalt", en: "earlier_payments",
    label: Text(sv: "Tidigare utbetalt", en: "Paid earlier"),
    help: Text(
      sv: """
        Vad ICLD redan har betalat ut för det som redovisas här, i kronor. Räkna inte med det \
        som betalades för tidigare år.
        """,
      en: """
        What ICLD has already paid for what is reported here, in Swedish kronor. Leave out what \
        was paid for earlier years.
        """))

  public static let requested = Token(
    \Finance.requested, sv: "begärt_belopp", en: "requested",
    label: Text(sv: "Begärt belopp", en: "Amount requested"),
    help: Text(
      sv: "Vad ni begär att få utbetalt efter den här redovisningen, i kronor.",
      en: "What you ask to be paid after this report, in Swedish kronor.")
  ).required().worked { $0.requestedWorking }

  public static let remaining = Token<Finance, Money>(
    derived: { (finance: Finance) in finance.remainingWorking }, sv: "kvar_av_beviljat",
    en: "remaining",
    label: Text(sv: "Beviljat minus utfall", en: "Granted less outcome"),
    help: Text(
      sv: """
        Det beviljade minskat med utfallet i den här redovisningen. Av poster som flera \
        redovisningar delar kan mindre vara kvar.
        """,
      en: """
        What was granted less the outcome in this report. Of posts that several reports share, \
        less may be left.
        """))

  public static let fields = FieldList<Finance>(
    posts.field, entries.field, salaries.field, total.field, decidedTotal.field,
    earlierPayments.field, requested.field, remaining.field)
}
