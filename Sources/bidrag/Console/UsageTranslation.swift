/// What tells how a command is called, with the names that people who read Swedish know it by.
///
/// The argument parser names a command and its options by the first of their names, which are
/// English.
struct UsageTranslation {
  /// The program with all its commands.
  let program: CommandHelp

  /// The message with the names replaced where the parser itself names them. What the user wrote, and
  /// the message quotes, stays as it was written.
  func translated(_ message: String) -> String {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let command = lines.lazy.compactMap(command(calledIn:)).first else { return message }
    return lines.map { line in
      guard let beginning = Self.beginnings.first(where: { line.contains($0) }) else { return line }
      let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      let own = beginning.hasSuffix("'") ? words.firstIndex { $0.hasPrefix("'--") } : 0
      return words.enumerated().map { index, word in
        index < own ?? words.count ? word : renamed(word, in: command)
      }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// What comes before names of the parser's own.
  private static let beginnings = [
    "SÅ SKRIVER DU: ", "Så skriver du: ", "   eller: ", "  Skriv ”", "Det saknas en uppgift: '",
    "Det saknas ett värde efter '",
  ]

  private func command(calledIn line: String) -> CommandHelp? {
    guard Self.beginnings.prefix(2).contains(where: { line.hasPrefix($0) }) else { return nil }
    let words = line.split(separator: " ")
    return program.shownCommands.first { words.contains(Substring($0.commandName)) }
  }

  /// The command by the first of its other names, an option by the second of its long ones.
  private func renamed(_ word: String, in command: CommandHelp) -> String {
    if word == command.commandName { return command.aliases?.first ?? word }
    for argument in command.shownArguments {
      let names = (argument.names ?? []).filter { $0.kind == "long" }.map(\.spelled)
      guard names.count > 1 else { continue }
      for (opening, ending) in [("[", ""), ("[", "]"), ("", ""), ("'", ""), ("'", "'")]
      where word == opening + names[0] + ending {
        return opening + names[1] + ending
      }
    }
    return word
  }
}
