import ArgumentParser
import BidragKit
import Diagnostics
import Rendering

/// The editions of the programme's rules, shared by the commands that judge by them.
struct EditionOptions: ParsableArguments {
  @Option(
    name: [.customLong("editions"), .customLong("utgåvor"), .customLong("utgavor")],
    help: ArgumentHelp(
      Text(
        sv: "Följ utgåvorna i en mapp, i stället för dem som följer med Bidrag.",
        en: "Go by the editions in a folder, instead of those that come with Bidrag."
      ).help, valueName: Text(sv: "mapp", en: "folder").help))
  var editions: String?

  /// The editions that are given, or those that come with the program.
  func library() throws -> EditionLibrary {
    guard let editions else { return .standard }
    return try EditionLibrary(at: editions)
  }

  /// The editions, where nothing is wrong with them; otherwise that is said, and the program ends.
  func soundLibrary(in language: Language?) throws -> EditionLibrary {
    let library = try library()
    guard let faults = library.faults else { return library }
    Console.say(TextReporter.render(faults, in: language, style: Console.style))
    throw ExitCode(faults.exitCode)
  }
}
