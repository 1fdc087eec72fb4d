/// The line that says how a command is called, with the names that people who read Swedish know it
/// by.
///
/// The argument parser names a command and its options by the first of their names, which are
/// English.
struct UsageTranslation {
  /// The program with all its commands.
  let program: CommandHelp

  /// The message with the names in its lines of usage replaced; other lines are as they were.
  func translated(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Self.beginnings.contains { line.hasPrefix($0) } ? translated(line: line) : String(line)
    }.joined(separator: "\n")
  }

  private static let beginnings = ["SÅ SKRIVER DU: ", "Så skriver du: ", "   eller: ", "  Skriv ”"]

  private func translated(line: Substring) -> String {
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let start = words.firstIndex(where: { $0.hasSuffix(program.commandName) }),
      let place = words[start...].dropFirst().indices.first,
      let command = program.shownCommands.first(where: { $0.commandName == words[place] })
    else { return String(line) }
    words[place] = command.aliases?.first ?? words[place]
    for index in words.indices[(place + 1)...] {
      words[index] = Self.renamed(words[index], in: command.shownArguments)
    }
    return words.joined(separator: " ")
  }

  /// An option in brackets by the second of its long names, where it has several.
  private static func renamed(_ word: String, in arguments: [CommandHelp.Argument]) -> String {
    for argument in arguments {
      let names = (argument.names ?? []).filter { $0.kind == "long" }.map(\.spelled)
      guard names.count > 1 else { continue }
      for (opening, ending) in [("[", ""), ("[", "]"), ("", "")]
      where word == opening + names[0] + ending {
        return opening + names[1] + ending
      }
    }
    return word
  }
}
