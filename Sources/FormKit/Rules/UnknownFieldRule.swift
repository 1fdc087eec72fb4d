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

  static func unknown(_ written: String, holding node: FormNode, in part: PartInfo) -> Text {
    let name = written.shortened
    if let holder = part.holder(ofFieldNamed: written, holding: node) {
      return misplaced(name, in: holder)
    }
    guard let meant = part.nearestName(to: written) else {
      let names = part.fields.filter { !$0.isDerived }.map(\.name)
      return Text(
        sv: """
          Fältet ”\(name)” finns inte här. De fält som finns är \
          \(names.map(\.sv).joined(separator: ", ")). Hör raden till en annan del av formuläret \
          flyttar du den dit.
          """,
        en: """
          There is no field “\(name)” here. There are \
          \(names.map(\.en).joined(separator: ", ")). If the line belongs to another part of the \
          form, move it there.
          """)
    }
    return Text(
      sv: "Fältet ”\(name)” finns inte i formuläret. Menade du ”\(meant)”?",
      en: "The form has no field “\(name)”. Did you mean “\(meant)”?")
  }

  /// A field that slipped out of its part.
  private static func misplaced(_ name: String, in holder: FieldInfo) -> Text {
    guard holder.shape.itemShape == nil else {
      return Text(
        sv: """
          ”\(name)” hör till posterna i ”\(holder.name.sv)”. Flytta raden till den post som den \
          gäller, och dra in den lika mycket som fälten där.
          """,
        en: """
          “\(name)” belongs to the items of “\(holder.name.en)”. Move the line to the item that it \
          is about, and indent it as much as the fields there.
          """)
    }
    return Text(
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
