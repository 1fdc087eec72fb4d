public import Diagnostics

/// A value that is to be chosen is one of the choices.
public enum ChoiceRule {
  public static let info = RuleInfo(
    "FRM004", .error,
    title: Text(sv: "Värdet är ett av alternativen", en: "The value is one of the choices"),
    reason: Text(
      sv: "Fältet har bestämda alternativ, så att alla läser det på samma sätt.",
      en: "The field has fixed choices, so that everyone reads it the same way."),
    basis: .logic,
    firing: [
      .change("parter:\n  - organisationstyp: komun # <--\n"),
      .change("typ: förstudie # <--\n"),
    ],
    silent: [
      .change("typ: Förberedelse\n"), .change("typ: forberedelse\n"), .change("typ: inception\n"),
    ])

  /// What the options are called, to be compared with what is written.
  static func spellings(of options: [ChoiceShape.Option]) -> SpellingList<ChoiceShape.Option> {
    SpellingList(
      options.lazy.flatMap { option in
        [option.name.sv, option.name.en, option.label.sv, option.label.en]
          .map { (spelling: $0, value: option) }
      })
  }

  public static func problem(_ written: String, options: [ChoiceShape.Option]) -> ValueProblem {
    problem(written, options: options, spelled: spellings(of: options))
  }

  /// - Parameter spelled: what the options are called. For the many there can be of countries the
  ///   list is made once.
  static func problem(
    _ written: String, options: [ChoiceShape.Option],
    spelled: SpellingList<ChoiceShape.Option>
  ) -> ValueProblem {
    ValueProblem(info, message(written, options, spelled))
  }

  private static func message(
    _ written: String, _ options: [ChoiceShape.Option],
    _ spelled: SpellingList<ChoiceShape.Option>
  ) -> Text {
    if let meant = spelled.nearest(to: written) {
      return Text(
        sv: "”\(written.shortened)” är inte ett av alternativen. Menade du ”\(meant.name.sv)”?",
        en: "“\(written.shortened)” is not one of the choices. Did you mean “\(meant.name.en)”?")
    }
    // A long list would bury the message.
    guard options.count <= 20 else {
      return Text(
        sv: """
          ”\(written.shortened)” är inte ett av de \(options.count) alternativen. Kontrollera \
          stavningen.
          """,
        en: """
          “\(written.shortened)” is not one of the \(options.count) choices. Check the spelling.
          """)
    }
    let names = options.map(\.name).asAlternatives()
    return Text(
      sv: "”\(written.shortened)” är inte ett av alternativen. Skriv \(names.sv).",
      en: "“\(written.shortened)” is not one of the choices. Write \(names.en).")
  }
}
