import Diagnostics
public import FormKit

/// People for whom an initiative is to make things better, and how many they are.
public struct TargetGroup: FormPart {
  public var name: String?
  public var women: Int?
  public var men: Int?
  public var young: Int?
  public var participation: String?

  public init() {}
}

extension TargetGroup {
  public static let name = Token(
    \TargetGroup.name, sv: "namn", en: "name",
    label: Text(sv: "Målgrupp", en: "Target group"),
    help: Text(sv: "Vilka de är.", en: "Who they are.")
  ).required().example(Text(sv: "Hushåll i två stadsdelar", en: "Households in two districts"))

  public static let women = Token(
    \TargetGroup.women, sv: "kvinnor", en: "women",
    label: Text(sv: "Antal kvinnor", en: "Number of women"),
    help: Text(
      sv: "Hur många i målgruppen som är kvinnor.",
      en: "How many in the target group are women.")
  ).counted()

  public static let men = Token(
    \TargetGroup.men, sv: "män", en: "men",
    label: Text(sv: "Antal män", en: "Number of men"),
    help: Text(
      sv: "Hur många i målgruppen som är män.", en: "How many in the target group are men.")
  ).counted()

  public static let young = Token(
    \TargetGroup.young, sv: "unga", en: "young",
    label: Text(sv: "Antal unga", en: "Number of young people"),
    help: Text(sv: "Hur många av dem som är unga.", en: "How many of them are young.")
  ).counted()

  public static let participation = Token(
    \TargetGroup.participation, sv: "delaktighet", en: "participation",
    label: Text(sv: "Delaktighet", en: "Participation"),
    help: Text(
      sv: "Hur målgruppen är med och påverkar insatsen.",
      en: "How the target group takes part in the initiative and influences it.")
  ).paragraphs()

  public static let fields = FieldList<TargetGroup>(
    name.field, women.field, men.field, young.field, participation.field)

  public static var identity: [Field<TargetGroup>] { [name.field] }
}
