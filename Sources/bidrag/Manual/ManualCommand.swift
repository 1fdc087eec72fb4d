import ArgumentParser
import BidragKit
import Diagnostics
import FormKit
import FoundationEssentials

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
    let words = Data(BidragCommand._dumpHelp().utf8)
    let help = try JSONDecoder().decode(CommandHelp.Tool.self, from: words).command
    let page = ManualPage(
      help: help, version: "bidrag \(Bidrag.version)", day: day.today.canonical,
      language: UserLanguage.current)
    Console.say(page.roff)
  }
}
