import Diagnostics
import Glibc

/// The language in which the program itself speaks: of a document it speaks in the document's own.
enum UserLanguage {
  /// What the call says, by a Swedish command or `--language`; else what the system is set to.
  static let current = language(
    arguments: Array(CommandLine.arguments.dropFirst()),
    environment: ["BIDRAG_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].compactMap(variable))

  static func language(arguments: [String], environment: [String]) -> Language {
    for (option, value) in zip(arguments, arguments.dropFirst())
    where ["--language", "--språk", "--sprak"].contains(option) {
      return value.lowercased().hasPrefix("s") ? .swedish : .english
    }
    if arguments.prefix(2).contains(where: swedishWords.contains) { return .swedish }
    guard let first = environment.first(where: { !$0.isEmpty }) else { return .english }
    return first.hasPrefix("sv") ? .swedish : .english
  }

  /// Commands and forms that are written in Swedish; `schema` is the same in both languages.
  private static let swedishWords = [
    "ny", "granska", "skriv", "regler", "läge", "lage", "ansökan", "ansokan", "beslut",
    "redovisning",
  ]

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

extension Text {
  /// The words in the language of the user, for help.
  var help: String { self[UserLanguage.current] }
}
