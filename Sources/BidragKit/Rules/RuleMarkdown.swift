import Diagnostics

/// Rules as pages of the documentation.
enum RuleMarkdown {
  /// The page of an area: its contents, and each rule.
  static func page(of area: String, _ rules: [RuleInfo], in language: Language) -> String {
    let contents = rules.map { rule in
      "- [\(rule.id.rawValue): \(escaped(rule.title[language]))](#\(anchor(of: rule))) "
        + "(\(rule.severity.word[language]))\n"
    }
    return """
      # \(RuleArea.title(of: area)[language]) (\(area))

      <!-- \(Text.origin[language]) -->

      \(contents.joined())
      \(rules.map { section(of: $0, .init(of: $0), in: language) }.joined(separator: "\n"))
      """
  }

  /// The SHA-256 of a rule's page in both languages, the same on every day.
  static func digest(of rule: RuleInfo) -> String {
    let choice = RuleDemonstration.Choice(of: rule)
    let text = Language.allCases.map { section(of: rule, choice, in: $0) }.joined()
    return SHA256Digest.hex(of: Array(text.utf8))
  }

  private static func section(
    of rule: RuleInfo, _ choice: RuleDemonstration.Choice, in language: Language
  ) -> String {
    var blocks = [
      // An address that stays the same when the title is put in better words.
      "<a id=\"\(anchor(of: rule))\"></a>",
      "## \(rule.id.rawValue): \(escaped(rule.title[language]))",
      "**\(rule.severity.meaning[language]).** \(escaped(rule.reason[language]))",
      ([.source(of: rule)] + RuleFact.terms(of: rule)).map { line(of: $0, language) }
        .joined(separator: "\n"),
    ]
    let demonstration = RuleDemonstration(of: rule, choice, in: language)
    if let wrong = demonstration.wrong {
      blocks += code(of: wrong, after: .wrong(of: rule) + wrong.place, language)
    }
    if let message = demonstration.message {
      let says = demonstration.wrong == nil ? Text.saysUnseen : .says
      blocks += [says[language], "> \(escaped(message))"]
    }
    if let right = demonstration.right {
      blocks += code(
        of: right, after: .right(of: rule) + right.place(after: demonstration.wrong), language)
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func anchor(of rule: RuleInfo) -> String { rule.id.rawValue.lowercased() }

  private static func line(of fact: RuleFact, _ language: Language) -> String {
    let words = escaped(fact.words[language])
    let linked = fact.address.map { "[\(words.dropLast())](\($0))." } ?? words
    return "- **\(fact.heading[language]):** \(linked)"
  }

  private static func code(
    of example: ShownExample, after heading: Text, _ language: Language
  ) -> [String] {
    var blocks = ["\(heading[language]):"]
    if let without = example.without { blocks.append(escaped(without[language])) }
    for block in example.blocks {
      if let caption = block.caption { blocks.append(caption[language]) }
      let lines = block.lines(width: 96, in: language).joined(separator: "\n")
      blocks.append("```\(block.isXML ? "xml" : "yaml")\n\(lines)\n```")
    }
    return blocks
  }

  /// The words with the signs that Markdown would take for its own.
  private static func escaped(_ words: String) -> String {
    var text = ""
    for character in words {
      if "\\*<>`[]".contains(character) { text.append("\\") }
      text.append(character)
    }
    return text
  }
}

extension Text {
  fileprivate static let origin = Text(
    sv: "Skriven av ”make rules” ur reglerna själva: ändra dem, inte den här filen.",
    en: "Written by “make rules” from the rules themselves: change them, not this file.")
}
