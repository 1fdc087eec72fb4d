import Diagnostics

/// The manual page of the program, in the macros of man(7), made of the help of its commands.
struct ManualPage {
  let help: CommandHelp
  /// The program and its version.
  let version: String
  /// The day that the page bears.
  let day: String
  let language: Language

  /// The page, for `man`.
  var roff: String {
    var page = RoffText(
      title: help.commandName.uppercased(), section: 1, day: day, version: version,
      book: Text.book[language])
    page.section(Text.name[language])
    page.line("\(help.commandName) \\- ", help.abstract ?? "")
    page.section(Text.synopsis[language])
    page.line("", "bidrag \(Text.command[language]) …", font: "B")
    page.section(Text.description[language])
    page.discussion(help.discussion ?? "")
    page.section(Text.commands[language])
    for command in help.shownCommands { add(command, to: &page) }
    page.section(Text.options[language])
    add(help.shownArguments, to: &page)
    page.section(Text.exitStatus[language])
    for (code, meaning) in Text.codes { page.item(String(code), meaning[language]) }
    page.section(Text.environment[language])
    for (name, meaning) in Text.variables { page.item(name, meaning[language]) }
    return page.text
  }

  private func add(_ command: CommandHelp, to page: inout RoffText) {
    let names = names(of: command)
    page.macro("SS", names.joined(separator: ", "))
    page.line("", usage(of: command, as: names.first ?? command.commandName), font: "B")
    page.paragraph()
    page.line("", command.abstract ?? "")
    page.discussion(command.discussion ?? "")
    // What every command has is said once, at the end.
    let common = Set((help.arguments ?? []).flatMap { $0.names ?? [] }.map(\.spelled))
    add(
      command.shownArguments.filter { argument in
        !(argument.names ?? []).contains { common.contains($0.spelled) }
      }, to: &page)
  }

  private func add(_ arguments: [CommandHelp.Argument], to page: inout RoffText) {
    for argument in arguments {
      let names = (argument.names ?? []).map(\.spelled).joined(separator: ", ")
      let tag = [names, argument.value ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
      page.item(tag, words(of: argument))
    }
  }

  private func words(of argument: CommandHelp.Argument) -> String {
    var words = argument.abstract ?? ""
    if let values = argument.allValues, !values.isEmpty {
      words += " \(Text.values[language]): \(values.joined(separator: ", "))."
    }
    if let value = argument.defaultValue { words += " \(Text.otherwise[language]): \(value)." }
    return words
  }

  /// The command's names; that of the page's language comes first. Aliases are Swedish, each with
  /// its letters and then in ASCII.
  private func names(of command: CommandHelp) -> [String] {
    let aliases = command.aliases ?? []
    return language == .swedish ? aliases + [command.commandName] : [command.commandName] + aliases
  }

  private func usage(of command: CommandHelp, as name: String) -> String {
    let taken = command.shownArguments.filter { $0.kind == "positional" }.map { argument in
      let value = (argument.value ?? "") + (argument.isRepeating ? "…" : "")
      return argument.isOptional ? "[\(value)]" : value
    }
    let words = [help.commandName, name] + taken + ["[\(Text.option[language])…]"]
    return words.joined(separator: " ")
  }
}

extension Text {
  fileprivate static let book = Text(sv: "Bidrags handbok", en: "Bidrag's manual")
  fileprivate static let name = Text(sv: "NAMN", en: "NAME")
  fileprivate static let synopsis = Text(sv: "SÅ SKRIVER DU", en: "SYNOPSIS")
  fileprivate static let description = Text(sv: "BESKRIVNING", en: "DESCRIPTION")
  fileprivate static let commands = Text(sv: "KOMMANDON", en: "COMMANDS")
  fileprivate static let options = Text(sv: "VAL FÖR ALLA KOMMANDON", en: "OPTIONS OF ALL COMMANDS")
  fileprivate static let exitStatus = Text(sv: "SLUTKODER", en: "EXIT STATUS")
  fileprivate static let environment = Text(sv: "MILJÖ", en: "ENVIRONMENT")
  fileprivate static let command = Text(sv: "kommando", en: "command")
  fileprivate static let option = Text(sv: "val", en: "option")
  fileprivate static let values = Text(sv: "Kan vara", en: "One of")
  fileprivate static let otherwise = Text(sv: "Annars", en: "Otherwise")

  /// The words of the README.
  fileprivate static let codes = [
    (0, Text(sv: "inget stoppar inlämning", en: "nothing stops submission")),
    (1, Text(sv: "något stoppar", en: "something does")),
    (64, Text(sv: "kommandot är felskrivet", en: "wrong usage")),
    (
      65,
      Text(
        sv: "filen kan inte läsas som ett dokument", en: "the input cannot be read as a document")
    ),
    (66, Text(sv: "filen eller mappen finns inte", en: "no such input")),
    (
      70,
      Text(
        sv: "Bidrags eget fel: XML-filen passade inte schemat",
        en: "our own fault: the schema proof failed")
    ),
    (
      73,
      Text(sv: "filen kan inte sparas eller göras till PDF", en: "cannot write or print the file")
    ),
    (
      74,
      Text(
        sv: "filen kan inte läsas från disken, eller svaret inte visas",
        en: "input or output failed")
    ),
  ]

  fileprivate static let variables = [
    (
      "BIDRAG_LANGUAGE",
      Text(
        sv: "Programmets språk, sv eller en. Annars gäller LC_ALL, LC_MESSAGES eller LANG.",
        en: "The program's language, sv or en. Otherwise LC_ALL, LC_MESSAGES or LANG tell.")
    ),
    (
      "TMPDIR",
      Text(
        sv: "Mappen för tillfälliga filer, annars /tmp.",
        en: "The folder for temporary files, otherwise /tmp.")
    ),
    ("NO_COLOR", Text(sv: "Visa inga färger.", en: "Show no colours.")),
  ]
}
