import Diagnostics
public import FormKit

/// Something that is to be achieved when the initiative ends (projektmål).
public struct ProjectObjective: FormPart {
  public var id: String?
  public var text: String?
  public var results: [ExpectedResult] = []

  public init() {}
}

extension ProjectObjective {
  public static let id = Token(
    \ProjectObjective.id, sv: "id", en: "id",
    label: Text(sv: "Beteckning", en: "Identifier"),
    help: Text(
      sv: "En kort beteckning för projektmålet.", en: "A short identifier of the objective.")
  ).required().example(Text(sv: "m1", en: "o1"))

  public static let text = Token(
    \ProjectObjective.text, sv: "text", en: "text",
    label: Text(sv: "Projektmål", en: "Objective"),
    help: Text(
      sv: "Vad som ska vara annorlunda när insatsen är slut, så att det går att följa upp.",
      en: "What is to be different when the initiative ends, so that it can be followed up.")
  ).paragraphs().required()

  public static let results = Token(
    \ProjectObjective.results, sv: "resultat", en: "results",
    item: ItemName("result", sv: "resultat", en: "result"),
    label: Text(sv: "Förväntade resultat", en: "Expected results"),
    help: Text(
      sv: "De resultat som tillsammans gör att projektmålet nås.",
      en: "The results that together bring the objective about."))

  public static let fields = FieldList<ProjectObjective>(id.field, text.field, results.field)

  public static var identity: [Field<ProjectObjective>] { [id.field] }
}
