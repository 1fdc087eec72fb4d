import Diagnostics
public import FormKit

/// What a party gains from a partnership and what it brings.
public struct Benefit: FormPart {
  public var party: String?
  public var gains: String?
  public var brings: String?

  public init() {}
}

extension Benefit {
  public static let party = Token(
    \Benefit.party, sv: "part", en: "party",
    label: Text(sv: "Part", en: "Party"),
    help: Text(
      sv: "Partens beteckning, så som den står under Parter.",
      en: "The party's identifier, as it stands under Parties.")
  ).required()

  public static let gains = Token(
    \Benefit.gains, sv: "vinner", en: "gains",
    label: Text(sv: "Parten får", en: "The party gains"),
    help: Text(
      sv: "Vad parten lär sig eller får ut av samarbetet.",
      en: "What the party learns or gets out of the cooperation.")
  ).paragraphs()

  public static let brings = Token(
    \Benefit.brings, sv: "bidrar_med", en: "brings",
    label: Text(sv: "Parten bidrar med", en: "The party brings"),
    help: Text(
      sv: "Vad parten bidrar med, till exempel kunskap, tid eller lokaler.",
      en: "What the party brings, such as knowledge, time or premises.")
  ).paragraphs()

  public static let fields = FieldList<Benefit>(party.field, gains.field, brings.field)

  public static var identity: [Field<Benefit>] { [party.field] }
}
