import Diagnostics
public import FormKit

/// A risk of the application, and whether it came true.
public struct ReportedRisk: FormPart {
  public var description: String?
  public var occurred: YesNo?
  public var handling: String?

  public init() {}
}

extension ReportedRisk {
  public static let description = Token(
    \ReportedRisk.description, sv: "beskrivning", en: "description",
    label: Text(sv: "Risk", en: "The risk"),
    help: Text(
      sv: "Risken som den står i ansökan, eller en som ni inte hade förutsett.",
      en: "The risk as it stands in the application, or one that you had not foreseen.")
  ).required().paragraphs()

  public static let occurred = Token(
    \ReportedRisk.occurred, sv: "inträffade", en: "occurred",
    label: Text(sv: "Inträffade", en: "Came true"),
    help: Text(
      sv: "Ja om risken blev verklighet, annars nej.",
      en: "Yes if the risk came true, otherwise no."))

  public static let handling = Token(
    \ReportedRisk.handling, sv: "hantering", en: "handling",
    label: Text(sv: "Hantering", en: "How it was dealt with"),
    help: Text(
      sv: "Vad ni gjorde för att förebygga risken eller lindra följderna.",
      en: "What you did to prevent the risk or to soften its consequences.")
  ).paragraphs()

  public static let fields = FieldList<ReportedRisk>(
    description.field, occurred.field, handling.field)

  public static var identity: [Field<ReportedRisk>] { [description.field] }
}
