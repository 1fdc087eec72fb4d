package import Diagnostics
public import FormKit

/// One line of a mapping: what it fits, and the post, the activity or both that follow.
public struct MappingRow: RowCondition {
  public var accounts: AccountRanges?
  public var dimension: String?
  public var object: String?
  /// Words within the text of the row or of its voucher.
  public var text: String?
  public var post: CostPost?
  /// The identifier of the activity.
  public var activity: String?
  /// Whether rows that it fits are left out of the report.
  public var leftOut: YesNo?

  public init() {}

  /// Whether it fits some rows alone.
  public var hasConditions: Bool {
    accounts != nil || dimension != nil || object != nil || text != nil
  }
}

extension MappingRow {
  public static let accounts = accountsToken
  public static let dimension = dimensionToken
  public static let object = objectToken

  public static let text = Token(
    \MappingRow.text, sv: "text", en: "text", label: Text(sv: "Text", en: "Text"),
    help: Text(
      sv: "Ord som står i radens eller verifikationens text; stora och små bokstäver är lika.",
      en: "Words in the text of the row or the voucher; capitals and small letters are the same."))

  public static let post = Token(
    \MappingRow.post, sv: "post", en: "post", label: Text(sv: "Budgetpost", en: "Budget post"),
    help: Text(
      sv: "Den beviljade post som raderna hör till.",
      en: "The post granted that the rows belong to."))

  public static let activity = Token(
    \MappingRow.activity, sv: "aktivitet", en: "activity",
    label: Text(sv: "Aktivitet", en: "Activity"),
    help: Text(
      sv: "Beteckningen för den aktivitet som raderna hör till.",
      en: "The identifier of the activity that the rows belong to.")
  ).example(Text(same: "A1"))

  public static let leftOut = Token(
    \MappingRow.leftOut, sv: "utelämnas", en: "left_out",
    label: Text(sv: "Utelämnas", en: "Left out"),
    help: Text(
      sv: "Ja för rader som hör till projektet men inte ska redovisas till ICLD.",
      en: "Yes for rows that belong to the project but are not to be reported to ICLD."))

  /// What a row says that leaves costs out, as people write it.
  package static let leavingOut =
    leftOut.field.info.name + Text(same: ": ") + YesNo.yes.name

  public static let fields = FieldList<MappingRow>(
    accounts.field, dimension.field, object.field, text.field, post.field, activity.field,
    leftOut.field)
}
