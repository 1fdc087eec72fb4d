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

  private var spoken: Language { speech.chosen ?? UserLanguage.current }

  func validate() throws {
    guard let rule, !RulePage.exists(rule) else { return }
    throw ValidationError(RulePage.unknown(rule)[spoken])
  }

  func run() {
    let page = rule.flatMap {
      RulePage.page(of: $0, in: spoken, today: Today.day, width: Console.width)
    }
    Console.say(page ?? RulePage.list(in: spoken))
  }
}
