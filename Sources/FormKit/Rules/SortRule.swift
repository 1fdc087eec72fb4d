public import Diagnostics

/// A field holds the sort of value that it is meant for: one value, several fields, or a list.
public enum SortRule {
  public static let info = RuleInfo(
    "FRM003", .error,
    title: Text(sv: "Rätt sorts värde", en: "The right sort of value"),
    reason: Text(
      sv: "Fältet väntar sig en annan sorts uppgift: ett värde, flera underfält eller en lista.",
      en: """
        The field expects another sort of entry: one value, several fields below it, or a list.
        """),
    basis: .logic,
    firing: [
      .change("i_korthet: Näringsliv i Jinan # <--\n"),
      .change("aktiviteter: Resa till Jinan # <--\n"),
      .change("i_korthet:\n  rubrik:\n    - Näringsliv # <--\n    - Jinan\n"),
    ],
    silent: [
      .change("i_korthet:\n  rubrik: Näringsliv i Jinan\n"),
      .change("agenda_2030:\n  globala_mål:\n    - 8\n    - 11\n"),
    ])

  static func notFields(_ text: String, _ part: PartInfo) -> Text {
    let names = part.fields.filter { !$0.isDerived }.map(\.name).prefix(3)
    return Text(
      sv: """
        Här står texten ”\(text.shortened)”, men här ska det finnas underfält, till exempel \
        \(names.map { "”\($0.sv)”" }.joined(separator: ", ")). Skriv dem på egna rader, indragna \
        två blanksteg.
        """,
      en: """
        Here is the text “\(text.shortened)”, but there should be fields below this one, such as \
        \(names.map { "“\($0.en)”" }.joined(separator: ", ")). Write each on a line of its own, \
        indented by two spaces.
        """)
  }

  static let listNotFields = Text(
    sv: """
      Här står en lista, men här ska det bara finnas en uppsättning underfält. Ta bort \
      bindestrecken.
      """,
    en: "Here is a list, but there should be a single set of fields. Take the dashes away.")

  static func notList(_ text: String) -> Text {
    Text(
      sv: """
        Här står ”\(text.shortened)”, men här ska det vara en lista. Skriv varje post på en egen \
        rad som börjar med ett bindestreck och ett blanksteg.
        """,
      en: """
        Here is “\(text.shortened)”, but there should be a list. Write each entry on a line of \
        its own that begins with a dash and a space.
        """)
  }

  static let fieldsNotList = Text(
    sv: """
      Här ska det vara en lista. Sätt ett bindestreck och ett blanksteg framför det första \
      fältet i varje post.
      """,
    en: "There should be a list here. Put a dash and a space before the first field of each entry.")

  static let fieldsNotValue = Text(
    sv: """
      Här ska det stå ett enda värde, men det finns underfält. Är det en text med kolon, sätt \
      citattecken (") runt den. Kontrollera annars indraget på raderna under.
      """,
    en: """
      There should be a single value here, but there are fields below it. If it is a text with a \
      colon, put quotation marks (") around it. Else check how the lines below are indented.
      """)

  static let listNotValue = Text(
    sv: "Här ska det stå ett enda värde, men det är en lista. Skriv värdet direkt efter kolonet.",
    en: """
      There should be a single value here, but it is a list. Write the value right after the \
      colon.
      """)
}
