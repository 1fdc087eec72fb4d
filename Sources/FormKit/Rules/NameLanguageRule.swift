public import Diagnostics

/// The field names of a document are in one language.
public enum NameLanguageRule {
  public static let info = RuleInfo(
    "FRM009", .note,
    title: Text(sv: "Fältnamnen är på ett språk", en: "Field names are in one language"),
    reason: Text(
      sv: "Blandade fältnamn fungerar, men gör dokumentet svårare att läsa för den som tar över.",
      en: "Mixed field names work, but make the document harder to read for whoever takes over."),
    basis: .house,
    firing: [
      .change("i_korthet:\n  title: Näringsliv i Jinan # <--\n", without: ["in_short.title"])
    ],
    silent: [.change("i_korthet:\n  rubrik: Näringsliv i Jinan\n")])

  static func mixed(_ name: Text) -> Text {
    Text(
      sv: """
        Fältnamnen är på både svenska och engelska. Det här är det första i minoritet: \
        ”\(name.sv)” på svenska, ”\(name.en)” på engelska. Välj gärna ett språk.
        """,
      en: """
        The field names are in both Swedish and English. This is the first of the minority: \
        “\(name.sv)” in Swedish, “\(name.en)” in English. Better to choose one language.
        """)
  }
}
