import Diagnostics

/// What follows ` #` is a comment, which whoever numbers things with the mark does not mean.
enum CommentMarkRule {
  static let info = RuleInfo(
    "YML007", .warning,
    title: Text(
      sv: "Ingen text är avklippt vid ett #", en: "No text is cut off at a #"),
    reason: Text(
      sv: """
        Efter ett blanksteg börjar # en kommentar, som inte lämnas in. Den som menade ett nummer \
        märker inte att resten av texten är borta.
        """,
      en: """
        After a space, # begins a comment, which is not submitted. Whoever meant a number does not \
        notice that the rest of the text is gone.
        """),
    basis: .house,
    firing: [
      .change("i_korthet:\n  rubrik: Projekt #2 i Jinan # <--\n"),
      .change("i_korthet:\n  rubrik: Etapp #två # <--\n"),
      .change("antaganden:\n  - #1 är givet # <--\n"),
      .change("i_korthet:\n  rubrik: Projekt\n    nummer #2 i Jinan # <--\n"),
      .change("i_korthet:\n  rubrik: \"Projekt\" #2 i Jinan # <--\n"),
    ],
    silent: [
      .change("i_korthet:\n  rubrik: Projekt i Jinan # det andra\n"),
      .change("antaganden: # enligt mötet\n  #och sedan\n  - Allt är givet.\n"),
      .change("i_korthet:\n  rubrik: \"Projekt #2 i Jinan\"\n"),
      .change("i_korthet:\n  rubrik: Projekt nr#2 i Jinan\n"),
    ])

  /// - Parameter range: the text, and what follows it to the end of the line.
  static func finding(_ range: Range<Int>, mark: Int, in text: ScalarText) -> Finding {
    let written = text.string(range).unicodeScalars
    let isPlain = written.first != "\"" && written.first != "'"
    let isOneLine = !written.contains(where: \.isBreak)
    let cut = Mistake.shown(text.string(mark..<range.upperBound))
    let fix = Fix(
      title: NotYAMLRule.quoteOffer, range: text.range(range),
      replacement: ScalarStyle.quoted(text.string(range)))
    return Finding(
      info, at: .root,
      message: Text(
        sv: """
          ”\(cut)” räknas som en kommentar och kommer inte med. Sätt citattecken (") runt hela \
          texten om det hör till den. Är det en kommentar, skriv ett blanksteg efter #.
          """,
        en: """
          “\(cut)” counts as a comment and is left out. Put quotation marks (") around the whole \
          text if it belongs there. If it is a comment, write a space after the #.
          """), range: text.range(mark..<range.upperBound),
      fixes: isOneLine && isPlain ? [fix] : [])
  }
}
