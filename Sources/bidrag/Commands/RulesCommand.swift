import ArgumentParser
import BidragKit
import Diagnostics
import FormKit

/// Lists the rules, or explains one.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: Text(
      sv: "Visa reglerna, eller förklara en av dem.", en: "List the rules, or explain one of them."
    ).help,
    discussion: Text(
      sv: """
        Exempel:
          bidrag regler           alla regler
          bidrag regler BUD002    en regel: vad, varför, källa och exempel
        """,
      en: """
        Examples:
          bidrag rules            all rules
          bidrag rules BUD002     one rule: what, why, source and examples
        """
    ).help,
    aliases: ["regler"])

  @Argument(
    help: ArgumentHelp(
      Text(sv: "Regelns beteckning, till exempel BUD002.", en: "The rule's id, such as BUD002.")
        .help, valueName: Text(sv: "regel", en: "rule").help))
  var rule: String?

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let language = speech.chosen ?? UserLanguage.current
    guard let rule else {
      return Console.say(RulePage.list(in: language, width: Console.width))
    }
    guard let page = RulePage.page(of: rule, in: language, today: Today.day, width: Console.width)
    else {
      throw ValidationError(RulePage.unknown(rule)[language])
    }
    Console.say(page)
  }
}
