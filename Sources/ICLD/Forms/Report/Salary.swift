import Diagnostics
public import FormKit

/// The hours that someone worked and what they cost; people are named by role.
public struct Salary: FormPart {
  public var role: String?
  public var hours: DecimalNumber?
  /// What an hour costs: the pay alone where `contributions` are stated, which then come on top;
  /// otherwise all that an hour costs the employer.
  public var hourlyCost: Money?
  public var contributions: Percentage?
  public var amount: Money?

  public init() {}
}

extension Salary {
  public static let role = Token(
    \Salary.role, sv: "roll", en: "role",
    label: Text(sv: "Roll", en: "Role"),
    help: Text(
      sv: "Rollen som personen har haft, till exempel projektledare.",
      en: "The role that the person has had, such as project manager.")
  ).required()

  public static let hours = Token(
    \Salary.hours, sv: "timmar", en: "hours",
    label: Text(sv: "Timmar", en: "Hours"),
    help: Text(
      sv: "Antalet arbetade timmar.",
      en: "The number of hours worked.")
  ).required()

  public static let hourlyCost = Token(
    \Salary.hourlyCost, sv: "timkostnad", en: "hourly_cost",
    label: Text(sv: "Timkostnad", en: "Hourly cost"),
    help: Text(
      sv: """
        Vad en timme kostar i kronor. Fyller du i arbetsgivaravgiften nedan skriver du lönen utan \
        den, annars allt som timmen kostar arbetsgivaren.
        """,
      en: """
        What an hour costs in Swedish kronor. If you fill in the employer's contributions below, \
        write the pay without them; otherwise all that the hour costs the employer.
        """)
  ).required()

  public static let contributions = Token(
    \Salary.contributions, sv: "arbetsgivaravgift", en: "contributions",
    label: Text(sv: "Arbetsgivaravgift", en: "Employer's contributions"),
    help: Text(
      sv: """
        Avgiften i procent av lönen. Den läggs till timkostnaden; lämna fältet tomt om \
        timkostnaden redan har den med.
        """,
      en: """
        The contributions in per cent of the pay. They are added to the hourly cost; leave the \
        field empty if the hourly cost already includes them.
        """)
  ).example(Text(sv: "31,42 %", en: "31.42%"))

  public static let amount = Token(
    \Salary.amount, sv: "belopp", en: "amount",
    label: Text(sv: "Belopp", en: "Amount"),
    help: Text(
      sv: "Timmarna gånger timkostnaden, plus arbetsgivaravgiften om den är ifylld, i kronor.",
      en: """
        The hours times the hourly cost, plus the employer's contributions where they are filled \
        in, in Swedish kronor.
        """)
  ).required().worked { $0.amountWorking }

  public static let fields = FieldList<Salary>(
    role.field, hours.field, hourlyCost.field, contributions.field, amount.field)

  public static var identity: [Field<Salary>] { [role.field] }
}

extension Salary {
  /// Hours × hourly cost, with contributions on top where they are stated; nil until hours and
  /// cost are.
  var amountWorking: Working? {
    guard let hours, let hourlyCost else { return nil }
    return .product(
      (hours, (Salary.root / Salary.hours).path),
      (.money(hourlyCost), (Salary.root / Salary.hourlyCost).path),
      adding: contributions.map { ($0, (Salary.root / Salary.contributions).path) })
  }
}
