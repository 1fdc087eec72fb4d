import ArgumentParser
import BidragKit
import Diagnostics
import FormKit

/// A first word that is no command, and what may have been meant.
struct UnknownCommand {
  private let word: String

  /// Nil where the words begin with a command or an option, or where there are none.
  init?(_ arguments: [String]) {
    guard let word = arguments.first, !word.isEmpty, !word.hasPrefix("-"),
      !Self.names.contains(word)
    else { return nil }
    self.word = word
  }

  private static let names =
    BidragCommand.configuration.subcommands.flatMap { command in
      [command.configuration.commandName].compactMap { $0 } + command.configuration.aliases
    } + ["help"]

  var message: Text {
    let quoted = Text(quoting: word)
    return Text(
      sv: "Fel: Det finns inget kommando som heter \(quoted.sv). ",
      en: "Error: There is no command called \(quoted.en). ") + advice
  }

  private var advice: Text {
    let near = Spelling.nearest(
      to: word, among: Self.names.map { (spelling: $0, value: $0) })
    if let near {
      return Text(
        sv: "Menade du ”\(near)”? Alla kommandon: bidrag --help",
        en: "Did you mean “\(near)”? All commands: bidrag --help")
    }
    if FileReader.kind(of: word) != .missing {
      return Text(
        sv: "Skriv kommandot före filen, till exempel: bidrag granska FIL",
        en: "Write the command before the file, for example: bidrag validate FILE")
    }
    return Text(sv: "Alla kommandon: bidrag --help", en: "All commands: bidrag --help")
  }
}
