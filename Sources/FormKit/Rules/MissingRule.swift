public import Diagnostics

/// Every field that must be filled in is there.
public enum MissingRule {
  public static let info = RuleInfo(
    "FRM002", .error,
    title: Text(sv: "Fält som krävs finns med", en: "Required fields are there"),
    reason: Text(
      sv: "Utan uppgiften kan handläggaren inte bedöma ansökan eller redovisningen.",
      en: "Without it the programme officer cannot assess the application or the report."),
    basis: .logic,
    firing: [
      .change("i_korthet: # <--\n  ämnesområde: Näringsliv\n", without: ["in_short.title"]),
      .change("", without: ["background"]),
    ],
    silent: [.change("i_korthet:\n  rubrik: Näringslivsutveckling i Jinan\n")])

  static func missing(_ field: FieldInfo) -> Text {
    Text(
      sv: "Uppgiften saknas. Lägg till fältet ”\(field.name.sv)”. \(field.help.sv)",
      en: "The entry is missing. Add the field “\(field.name.en)”. \(field.help.en)")
  }
}
