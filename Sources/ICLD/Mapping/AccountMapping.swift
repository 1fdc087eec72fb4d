import Diagnostics
public import FormKit

/// How the accounts of an organisation's books belong to the posts and activities of a case.
///
/// A row of the books belongs to the case where it meets one of the conditions in `selection`, or
/// where there are none. Its post comes from the first of `rows` that it meets and that states a
/// post or leaves the row out; its activity from the first that it meets and that states one.
public struct AccountMapping: FormPart {
  /// What the mapping is called.
  public var name: String?
  public var selection: [RowSelection] = []
  public var rows: [MappingRow] = []
  public var columns = TableColumns()

  public init() {}
}

extension AccountMapping {
  public static let name = Token(
    \AccountMapping.name, sv: "kontering", en: "mapping",
    label: Text(sv: "Kontering", en: "Mapping"),
    help: Text(
      sv: "Vad konteringen gäller, för den som läser filen.",
      en: "What the mapping is for, for readers of the file.")
  ).required().example(
    Text(sv: "Samarbetet med Jinan, Västerås stad", en: "The cooperation with Jinan"))

  public static let selection = Token(
    \AccountMapping.selection, sv: "ärendet", en: "case",
    item: ItemName("condition", sv: "villkor", en: "condition"),
    label: Text(sv: "Det som hör till ärendet", en: "What belongs to the case"),
    help: Text(
      sv: """
        Vilka bokförda rader som hör till ärendet, oftast de på projektet. Det räcker att en rad \
        uppfyller ett av villkoren. Utan villkor hör hela filen till ärendet.
        """,
      en: """
        Which booked rows belong to the case, most often those on the project. A row need meet but \
        one of the conditions. Without any, the whole file belongs to the case.
        """))

  public static let rows = Token(
    \AccountMapping.rows, sv: "rader", en: "rows", item: ItemName("row", sv: "rad", en: "row"),
    label: Text(sv: "Rader", en: "Rows"),
    help: Text(
      sv: """
        Vad som hör till vilken post och aktivitet. Ordningen avgör: posten tas från den första \
        rad som passar och anger en post, aktiviteten från den första som passar och anger en \
        aktivitet. En rad utan villkor passar allt.
        """,
      en: """
        What belongs to which post and activity. The order decides: the post is taken from the \
        first row that fits and states a post, the activity from the first that fits and states an \
        activity. A row without conditions fits everything.
        """)
  ).required()

  public static let columns = Token(
    \AccountMapping.columns, sv: "csv", en: "csv",
    label: Text(sv: "Kolumner i CSV", en: "Columns of CSV"),
    help: Text(
      sv: "Behövs bara när kolumnerna i en CSV-fil har ovanliga namn, eller tecknen är omvända.",
      en: "Only needed where the columns of a CSV file have unusual names, or signs are reversed."))

  public static let fields = FieldList<AccountMapping>(
    name.field, selection.field, rows.field, columns.field)
}
