import ArgumentParser
import BidragKit
import Diagnostics

/// Lists the rules, or explains one.
struct RulesCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown, digests }

  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: Text(
      sv: "Visa reglerna, eller förklara en av dem.", en: "List the rules, or explain one of them."
    ).help,
    discussion: Text(
      sv: """
        Exempel:
          bidrag regler                       alla regler
          bidrag regler --område BUD          reglerna för budgeten
          bidrag regler BUD002                en regel: vad, varför, källa och exempel
          bidrag regler --format json         för program
        """,
      en: """
        Examples:
          bidrag rules                        all rules
          bidrag rules --area BUD             the rules for budgets
          bidrag rules BUD002                 one rule: what, why, source and examples
          bidrag rules --format json          for programs
        """
    ).help,
    aliases: ["regler"])

  @Argument(
    help: ArgumentHelp(
      Text(sv: "Regelns beteckning, till exempel BUD002.", en: "The rule's id, such as BUD002.")
        .help, valueName: Text(sv: "regel", en: "rule").help))
  var rule: String?

  @Option(
    name: [.long, .customLong("område"), .customLong("omrade")],
    help: ArgumentHelp(
      Text(
        sv: "Bara reglerna i ett område, med de tre bokstäver som de börjar på.",
        en: "Only the rules of an area, by the three letters that they begin with."
      ).help, valueName: Text(sv: "område", en: "area").help))
  var area: String?

  @Option(
    help: ArgumentHelp(
      Text(
        sv: "Hur svaret skrivs; digests är en kontrollsumma för varje regel.",
        en: "How the answer is written; digests gives a checksum for each rule."
      ).help, valueName: "format"))
  var format: Format = .text

  @OptionGroup var speech: SpeechOptions

  private var spoken: Language { speech.chosen ?? UserLanguage.current }

  func validate() throws {
    if let rule, !RulePage.exists(rule) { throw ValidationError(RulePage.unknown(rule)[spoken]) }
    if let area, RuleList(area: area) == nil {
      throw ValidationError(RuleList.unknown(area: area)[spoken])
    }
    if rule != nil, area != nil { throw ValidationError(Text.ruleOrArea[spoken]) }
  }

  func run() {
    let list =
      rule.flatMap(RuleList.init(rule:)) ?? area.flatMap(RuleList.init(area:)) ?? RuleList()
    switch format {
    case .text:
      let page = rule.flatMap { RulePage.page(of: $0, in: spoken, width: Console.width) }
      Console.say(page ?? list.text(in: spoken, width: Console.isTerminal ? Console.width : nil))
    case .json: Console.say(list.json)
    case .markdown: Console.say(list.markdown(in: spoken))
    case .digests: Console.say(list.digests)
    }
  }
}

extension Text {
  fileprivate static let ruleOrArea = Text(
    sv: "Ange antingen en regel eller ett område, inte båda.",
    en: "Give either a rule or an area, not both.")
}
