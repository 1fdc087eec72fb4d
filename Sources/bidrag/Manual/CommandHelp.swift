import ArgumentParser
import FoundationEssentials

/// What the argument parser tells of a command and those below it, as far as a manual page says it.
///
/// The parser writes it as JSON, in the user's language, when it is asked for its whole help.
struct CommandHelp: Decodable {
  /// The outermost of what the parser writes.
  struct Tool: Decodable {
    var command: CommandHelp
  }

  struct Name: Decodable {
    var kind: String
    var name: String

    /// As it is written on the command line.
    var spelled: String { (kind == "long" ? "--" : "-") + name }
  }

  struct Argument: Decodable {
    var kind: String
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var allValues: [String]?
    var defaultValue: String?
    var isOptional: Bool
    var isRepeating: Bool
    var shouldDisplay: Bool

    /// The value that follows an option, or is an argument itself; nil for a flag.
    var value: String? { kind == "flag" ? nil : valueName }
  }

  var commandName: String
  var aliases: [String]?
  var abstract: String?
  var discussion: String?
  var arguments: [Argument]?
  var subcommands: [CommandHelp]?
  var shouldDisplay: Bool

  /// The commands that are shown to users; every program that the parser is used in has `help`.
  var shownCommands: [CommandHelp] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  /// The program itself.
  static func ofProgram() throws -> CommandHelp {
    try JSONDecoder().decode(Tool.self, from: Data(BidragCommand._dumpHelp().utf8)).command
  }

  var shownArguments: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }
}
