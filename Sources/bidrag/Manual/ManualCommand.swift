import ArgumentParser
import BidragKit
import Diagnostics
import FormKit

/// Writes the program's manual page, for whoever packs it. Not shown among the commands.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: Text(
      sv: "Skriv handbokssidan, för man.", en: "Write the manual page, for man."
    ).help,
    shouldDisplay: false, aliases: ["handbok"])

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var day: DayOptions

  func run() throws {
    let page = ManualPage(
      help: try .ofProgram(), version: "bidrag \(Bidrag.version)", day: day.today.canonical,
      language: UserLanguage.current)
    Console.say(page.roff)
  }
}
