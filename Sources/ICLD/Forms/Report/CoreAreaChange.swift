import Diagnostics
public import FormKit

/// What has changed within one core area of the programme.
public struct CoreAreaChange: FormPart {
  public var area: CoreArea?
  public var change: String?

  public init() {}
}

extension CoreAreaChange {
  public static let area = Token(
    \CoreAreaChange.area, sv: "område", en: "area",
    label: Text(sv: "Kärnområde", en: "Core area"),
    help: Text(
      sv: "Ett av de kärnområden som ni valde i ansökan.",
      en: "One of the core areas that you chose in the application.")
  ).required()

  public static let change = Token(
    \CoreAreaChange.change, sv: "förändring", en: "change",
    label: Text(sv: "Förändring", en: "Change"),
    help: Text(
      sv: "Vad som har förändrats, för vem, och hur det märks.",
      en: "What has changed, for whom, and how it shows.")
  ).paragraphs()

  public static let fields = FieldList<CoreAreaChange>(area.field, change.field)

  public static var identity: [Field<CoreAreaChange>] { [area.field] }
}
