import Diagnostics
import Glibc

/// The language in which the program itself speaks: of a document it speaks in the document's own.
enum UserLanguage {
  /// What the call says, by a Swedish command or `--language`; else what the system is set to.
  static let current = language(
    arguments: Array(CommandLine.arguments.dropFirst()),
    environment: ["BIDRAG_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].compactMap(variable))

  static func language(arguments: [String], environment: [String]) -> Language {
    if let asked = askedFor(in: arguments) { return asked }
    if arguments.prefix(2).contains(where: swedishWords.contains) { return .swedish }
    guard let first = environment.first(where: { !$0.isEmpty }) else { return .english }
    return first.hasPrefix("sv") ? .swedish : .english
  }

  /// The language that an option names, after a blank or an equals sign; nil for one we do not
  /// speak.
  private static func askedFor(in arguments: [String]) -> Language? {
    let spaced = zip(arguments, arguments.dropFirst()).first { options.contains($0.0) }?.1
    let joined = arguments.lazy.compactMap { argument in
      options.first { argument.hasPrefix($0 + "=") }.map {
        String(argument.dropFirst($0.count + 1))
      }
    }
    return (spaced ?? joined.first).flatMap(LanguageArgument.init(argument:))?.language
  }

  private static let options = ["--language", "--språk", "--sprak"]

  /// Commands and forms that are written in Swedish; `schema` is the same in both languages.
  private static let swedishWords = [
    "ny", "granska", "rätta", "ratta", "skriv", "hämta", "hamta", "flytta", "förklara",
    "forklara", "regler", "läge", "lage", "packa", "kontrollera", "handbok", "ansökan", "ansokan",
    "beslut", "redovisning",
  ]

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

extension Text {
  /// The words in the language of the user, for help.
  var help: String { self[UserLanguage.current] }
}
