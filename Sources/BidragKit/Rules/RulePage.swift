public import Diagnostics
import FormKit

/// A rule as a page that people read: what, why, by which source, since when, what may be done
/// about it, and what it looks like.
public enum RulePage {
  /// The page of one rule; nil when there is none of that name.
  ///
  /// - Parameter width: the columns of the page; only addresses may go beyond them.
  public static func page(of id: String, in language: Language, width: Int) -> String? {
    guard let rule = rule(id) else { return nil }
    let title = TextBlock.lines("\(rule.id.rawValue): \(rule.title[language])", width: width)
    var blocks = ["\(title)\n\(rule.severity.meaning[language])"]
    blocks.append(TextBlock.lines("\(Text.why[language]) \(rule.reason[language])", width: width))
    blocks.append(text(of: .source(of: rule), language, width))
    blocks.append(
      RuleFact.terms(of: rule).map { text(of: $0, language, width) }.joined(separator: "\n"))
    let demonstration = RuleDemonstration(of: rule, .init(of: rule), in: language)
    if let wrong = demonstration.wrong {
      blocks += lines(of: wrong, after: .wrong(of: rule) + wrong.place, language, width)
    }
    if let message = demonstration.message {
      let says = demonstration.wrong == nil ? Text.saysUnseen : .says
      blocks.append(TextBlock.lines("\(says[language]) \(message)", width: width))
    }
    if let right = demonstration.right {
      blocks += lines(
        of: right, after: .right(of: rule) + right.place(after: demonstration.wrong), language,
        width)
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  public static func exists(_ id: String) -> Bool { rule(id) != nil }

  static func rule(_ id: String) -> RuleInfo? {
    Bidrag.rules.first { $0.id.rawValue == id.uppercased() }
  }

  public static func unknown(_ id: String) -> Text {
    let meant = Spelling.nearest(
      to: id, among: Bidrag.rules.map { (spelling: $0.id.rawValue, value: $0.id.rawValue) })
    let hint = meant.map { Text(sv: " Menade du \($0)?", en: " Did you mean \($0)?") }
    return Text(
      sv:
        "Det finns ingen regel ”\(id.shortened)”.\(hint?.sv ?? "") Skriv ”bidrag regler” för att se alla.",
      en: "There is no rule “\(id.shortened)”.\(hint?.en ?? "") Write “bidrag rules” to see all.")
  }

  private static func text(of fact: RuleFact, _ language: Language, _ width: Int) -> String {
    let words = "\(fact.heading[language]): \(fact.words[language])"
    return ([TextBlock.lines(words, width: width)] + (fact.address.map { [$0] } ?? []))
      .joined(separator: "\n")
  }

  private static func lines(
    of example: ShownExample, after heading: Text, _ language: Language, _ width: Int
  ) -> [String] {
    var blocks = [TextBlock.lines("\(heading[language]):", width: width)]
    if let without = example.without {
      blocks.append(TextBlock.lines(without[language], width: width))
    }
    for block in example.blocks {
      if let caption = block.caption {
        blocks.append(TextBlock.lines(caption[language], width: width))
      }
      blocks.append(
        block.lines(width: width - 4, in: language).map { $0.isEmpty ? "" : "    \($0)" }
          .joined(separator: "\n"))
    }
    return blocks
  }
}

extension Text {
  static let why = Text(sv: "Varför:", en: "Why:")
  /// Before an example that fires.
  static func wrong(of rule: RuleInfo) -> Text {
    rule.onlyTellsUnchecked
      ? Text(sv: "Det här kan inte prövas", en: "This cannot be checked")
      : Text(sv: "Så här blir det fel", en: "This goes wrong")
  }

  static let says = Text(sv: "Då säger Bidrag:", en: "Then Bidrag says:")
  /// Of a document that is too large for a page, or no text.
  static let saysUnseen = Text(
    sv: "Så här säger Bidrag när det blir fel:", en: "This is what Bidrag says when it goes wrong:")
  /// Before an example that does not fire.
  static func right(of rule: RuleInfo) -> Text {
    rule.onlyTellsUnchecked
      ? Text(sv: "Här är inget okänt", en: "Here nothing is unknown")
      : Text(sv: "Så här är det rätt", en: "This is right")
  }
}
