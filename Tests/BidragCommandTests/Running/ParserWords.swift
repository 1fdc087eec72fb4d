import Testing

/// The words of the argument parser, which the user of the other language must not meet.
enum ParserWords {
  static let english = [
    "OVERVIEW", "USAGE", "Usage", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Error:", "Help:",
    "Show help", "Show the version", "See '", "See ”", "for more information", "detailed help",
    "<subcommand>", "<options>", "values:", "Unexpected", "Unknown", "Missing", "is invalid",
    "Did you mean", "Please", "The value", "The option", "does not take", "Can't", " or '",
    " and '", "default:",
  ]

  static let swedish = [
    "ÖVERSIKT", "SÅ SKRIVER", "Så skriver", "UPPGIFTER", "VAL:", "KOMMANDON", "Fel:", "Hjälp:",
    "Visa ", "<kommando>", "<val>", "annars", "kan vara", "Menade", "Skriv ", "Det ",
  ]

  /// Expects a text to be in one language alone, as far as the parser's words go.
  static func expectOnly(
    _ words: [String], absent others: [String], in text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(words.contains { text.contains($0) }, "\(text)", sourceLocation: sourceLocation)
    let found = others.filter { text.contains($0) }
    #expect(found.isEmpty, "\(text)", sourceLocation: sourceLocation)
  }

  static func expectSwedish(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expectOnly(swedish, absent: english, in: text, sourceLocation: sourceLocation)
  }

  static func expectEnglish(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expectOnly(english, absent: swedish, in: text, sourceLocation: sourceLocation)
  }
}
