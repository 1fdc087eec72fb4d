import Diagnostics
public import FormKit

/// What is to live on when the grant has ended.
public struct After: FormPart {
  public var lastingChange: String?
  public var ownership: String?
  public var dissemination: String?

  public init() {}
}

extension After {
  public static let lastingChange = Token(
    \After.lastingChange, sv: "varaktig_förändring", en: "lasting_change",
    label: Text(sv: "Varaktig förändring", en: "Lasting change"),
    help: Text(
      sv: "Vad som ska finnas kvar hos varje part, till exempel beslut, metoder eller policyer.",
      en: "What is to remain with each party, such as decisions, methods or policies.")
  ).paragraphs().required()

  public static let ownership = Token(
    \After.ownership, sv: "ägarskap", en: "ownership",
    label: Text(sv: "Ägarskap", en: "Ownership"),
    help: Text(
      sv: "Vem hos varje part som tar över ansvaret när insatsen är slut.",
      en: "Who at each party takes over responsibility when the initiative ends.")
  ).paragraphs()

  public static let dissemination = Token(
    \After.dissemination, sv: "spridning", en: "dissemination",
    label: Text(sv: "Spridning", en: "Dissemination"),
    help: Text(
      sv: "Hur ni för vidare det ni har lärt er, och till vem.",
      en: "How you pass on what you have learnt, and to whom.")
  ).paragraphs()

  public static let fields = FieldList<After>(
    lastingChange.field, ownership.field, dissemination.field)
}
