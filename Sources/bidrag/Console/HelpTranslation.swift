import Diagnostics

/// The few words that the argument parser itself says, in Swedish.
enum HelpTranslation {
  static func translated(_ message: String, to language: Language) -> String {
    guard language == .swedish else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { translated(line: String($0)) }.joined(separator: "\n")
  }

  private static func translated(line: String) -> String {
    var line = line
    for (english, swedish) in beginnings where line.hasPrefix(english) {
      line = swedish + line.dropFirst(english.count)
    }
    for (english, swedish) in phrases {
      line = replacing(english, by: swedish, in: line)
    }
    return line
  }

  private static func replacing(_ words: String, by others: String, in line: String) -> String {
    var pieces: [Substring] = []
    var rest = Substring(line)
    while let range = firstRange(of: words, in: rest) {
      pieces.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    guard !pieces.isEmpty else { return line }
    return (pieces + [rest]).joined(separator: others)
  }

  private static func firstRange(
    of words: String, in text: Substring
  ) -> Range<Substring.Index>? {
    var start = text.startIndex
    while start != text.endIndex {
      let tail = text[start...]
      if tail.hasPrefix(words) {
        return start..<text.index(start, offsetBy: words.count)
      }
      start = text.index(after: start)
    }
    return nil
  }

  private static let beginnings = [
    ("OVERVIEW: ", "ÖVERSIKT: "), ("USAGE: ", "SÅ SKRIVER DU: "), ("Usage: ", "Så skriver du: "),
    ("ARGUMENTS:", "UPPGIFTER:"), ("OPTIONS:", "VAL:"), ("SUBCOMMANDS:", "KOMMANDON:"),
    ("Error: ", "Fel: "), ("Help: ", "Hjälp: "), ("   or: ", "   eller: "),
  ]

  private static let phrases = [
    ("Show help information.", "Visa hjälp."),
    ("Show the version.", "Visa versionen."),
    ("' for more information.", "” för mer hjälp."),
    ("  See '", "  Skriv ”"),
    ("' for detailed help.", "” för hjälp med ett kommando."),
    ("; default: ", "; annars: "), ("  default: ", "  annars: "), ("' or '", "' eller '"),
    ("' and '", "' och '"),
    ("The option '", "Valet '"), ("' does not take any value, but ", "' tar inget värde, men "),
    (" was specified.", " angavs."),
    (
      "Please use --generate-completion-script=<shell> with one of:",
      "Skriv --generate-completion-script=<skal> med ett av:"
    ),
    ("Can't generate completion scripts for", "Det går inte att göra komplettering för"),
    ("<subcommand>", "<kommando>"), ("<options>", "<val>"),
    ("Unknown option '", "Det finns inget val som heter '"),
    ("'. Did you mean '", "'. Menade du '"),
    ("Unexpected argument '", "Bidrag väntade sig inte '"),
    (" unexpected arguments: '", " uppgifter är inte väntade: '"), ("' in '", "' i '"),
    ("Missing expected argument '", "Det saknas en uppgift: '"),
    ("Missing value for '", "Det saknas ett värde efter '"),
    ("The value '", "Värdet '"), ("' is invalid for '", "' går inte för '"),
    ("(default: ", "(annars: "), ("(values: ", "(kan vara: "),
    ("Please provide one of the following:", "Skriv ett av följande:"),
    ("Please provide one of ", "Skriv ett av "),
  ]
}
