import Diagnostics
public import FormKit

/// The hours that someone worked and what they cost; people are named by role.
public struct Salary: FormPart {
  public var role: String?
  public var hours: DecimalNumber?
  /// What an hour costs the employer, contributions included: times `hours` it is `amount`.
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
      sv: "Vad en timme kostar arbetsgivaren i kronor, med arbetsgivaravgifter.",
      en: "What an hour costs the employer in Swedish kronor, with employer's contributions.")
  ).required()

  public static let contributions = Token(
    \Salary.contributions, sv: "arbetsgivaravgift", en: "contributions",
    label: Text(sv: "Arbetsgivaravgift", en: "Employer's contributions"),
    help: Text(
      sv: "Avgiften i procent av lönen. Den ska redan vara inräknad i timkostnaden.",
      en: "The contributions in per cent of the pay. The hourly cost should already include them."))

  public static let amount = Token(
    \Salary.amount, sv: "belopp", en: "amount",
    label: Text(sv: "Belopp", en: "Amount"),
    help: Text(
      sv: "Timmarna gånger timkostnaden, i kronor.",
      en: "The hours times the hourly cost, in Swedish kronor.")
  ).required().worked { $0.amountWorking }

  public static let fields = FieldList<Salary>(
    role.field, hours.field, hourlyCost.field, contributions.field, amount.field)
}

extension Salary {
  /// Hours × hourly cost; nil until both are stated.
  var amountWorking: Working? {
    guard let hours, let hourlyCost else { return nil }
    return .product(
      (hours, (Salary.root / Salary.hours).path),
      (.money(hourlyCost), (Salary.root / Salary.hourlyCost).path), rate: nil)
  }
}
