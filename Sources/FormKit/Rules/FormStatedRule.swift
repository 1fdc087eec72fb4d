public import Diagnostics

/// A document says which form it is, and of which kind.
public enum FormStatedRule {
  public static let info = RuleInfo(
    "FRM016", .error,
    title: Text(
      sv: "Formulär och typ är angivna", en: "The form and its kind are stated"),
    reason: Text(
      sv: "Formuläret och typen avgör vilka frågor som ställs och vilka regler som gäller.",
      en: "The form and the kind decide which questions are asked and which rules apply."),
    basis: .logic,
    firing: [
      .yaml("typ: förberedelse # <--\nparter: []\n"),
      .yaml("formulär: ansökan # <--\ni_korthet:\n  rubrik: Jinan\n"),
      .yaml("formulär: ansökan\ntyp: # <--\n"),
      .yaml("formulär: ansökning # <--\ntyp: förberedelse\n"),
    ],
    silent: [.yaml("formulär: ansökan\ntyp: förberedelse\n")])

  package static func missing(_ forms: [Text]) -> Text {
    let names = forms.asAlternatives()
    return Text(
      sv: """
        Dokumentet säger inte vilket formulär det är. Skriv ”formulär:” och sedan \(names.sv) \
        överst.
        """,
      en: """
        The document does not say which form it is. Write “form:” and then \(names.en) at the \
        top.
        """)
  }

  package static func missingKind(_ kinds: [Text]) -> Text {
    let names = kinds.asAlternatives()
    return Text(
      sv: "Dokumentet säger inte vilken typ det är. Skriv ”typ:” och sedan \(names.sv) överst.",
      en: """
        The document does not say which kind it is. Write “kind:” and then \(names.en) at the \
        top.
        """)
  }

  package static func unknown(_ written: String, _ forms: [Text]) -> Text {
    let names = forms.asAlternatives()
    return Text(
      sv: "”\(written.shortened)” är inget formulär som Bidrag har. Skriv \(names.sv).",
      en: "“\(written.shortened)” is not a form that Bidrag has. Write \(names.en).")
  }
}
