import Diagnostics
public import FormKit

/// How an initiative works with one of the core areas.
public struct CoreAreaWork: FormPart {
  public var area: CoreArea?
  public var how: String?

  public init() {}
}

extension CoreAreaWork {
  public static let area = Token(
    \CoreAreaWork.area, sv: "område", en: "area",
    label: Text(sv: "Kärnområde", en: "Core area"),
    help: Text(
      sv: "Vilket av de fyra kärnområdena det gäller.",
      en: "Which of the four core areas this is about.")
  ).required()

  public static let how = Token(
    \CoreAreaWork.how, sv: "arbetssätt", en: "how",
    label: Text(sv: "Arbetssätt", en: "Way of working"),
    help: Text(
      sv: "Hur insatsen arbetar med kärnområdet.",
      en: "How the initiative works with the core area.")
  ).paragraphs()

  public static let fields = FieldList<CoreAreaWork>(area.field, how.field)

  public static var identity: [Field<CoreAreaWork>] { [area.field] }
}
