public import Diagnostics

/// Every field name is one that the form has.
public enum UnknownFieldRule {
  public static let info = RuleInfo(
    "FRM001", .error,
    title: Text(sv: "Fältet finns i formuläret", en: "The field is in the form"),
    reason: Text(
      sv: """
        Ett fält som formuläret inte har läses av ingen, så det som står där skulle gå förlorat.
        """,
      en: "A field that the form does not have is read by no one, so what it says would be lost."),
    basis: .logic,
    firing: [
      .change("i_korthet:\n  rubbrik: Näringslivsutveckling i Jinan # <--\n"),
      .change("i_korthet:\n  headline: Business development # <--\n"),
      .change("budget:\n  summor: 1 000 # <--\n"),
      .change("i_korthet:\n  rubrik: Näringslivsutveckling\nperiod: 2014 # <--\n"),
    ],
    silent: [
      .change("i_korthet:\n  rubrik: Näringslivsutveckling i Jinan\n"),
      .change("budget:\n  sokt_belopp: 273 500\n"),
    ])

  static func unknown(_ written: String, in part: PartInfo) -> Text {
    let name = written.shortened
    if let holder = part.holder(ofFieldNamed: written) { return misplaced(name, in: holder) }
    guard let meant = part.nearestName(to: written) else {
      let names = part.fields.filter { !$0.isDerived }.map(\.name)
      return Text(
        sv: """
          Fältet ”\(name)” finns inte i formuläret. Ta bort raden, eller använd ett av: \
          \(names.map(\.sv).joined(separator: ", ")).
          """,
        en: """
          The form has no field “\(name)”. Either delete the line, or use one of: \
          \(names.map(\.en).joined(separator: ", ")).
          """)
    }
    return Text(
      sv: "Fältet ”\(name)” finns inte i formuläret. Menade du ”\(meant)”?",
      en: "The form has no field “\(name)”. Did you mean “\(meant)”?")
  }

  /// A field that slipped out of its part.
  private static func misplaced(_ name: String, in holder: FieldInfo) -> Text {
    Text(
      sv: """
        ”\(name)” hör till ”\(holder.name.sv)”. Flytta raden dit, och dra in den lika mycket som \
        fälten där.
        """,
      en: """
        “\(name)” belongs to “\(holder.name.en)”. Move the line there, and indent it as much as \
        the fields there.
        """)
  }

  static func derived(_ field: FieldInfo) -> Text {
    Text(
      sv: "”\(field.name.sv)” räknas ut av de andra uppgifterna och fylls inte i. Ta bort raden.",
      en: """
        “\(field.name.en)” is worked out from the other entries and is not filled in. Delete the \
        line.
        """)
  }
}
