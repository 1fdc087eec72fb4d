public import Diagnostics
import FormKit
import Rendering

/// Rules in a row: all of them, or those of an area.
public struct RuleList: Sendable {
  private let rules: [RuleInfo]

  /// All rules.
  public init() { rules = Bidrag.rules }

  /// The rules of an area, by its three letters in any case; nil where there is none of that name.
  public init?(area: String) {
    rules = Bidrag.rules.filter { $0.id.area == area.uppercased() }
    if rules.isEmpty { return nil }
  }

  /// One rule; nil where there is none of that name.
  public init?(rule id: String) {
    guard let rule = RulePage.rule(id) else { return nil }
    rules = [rule]
  }

  /// There is no such area; which there are.
  public static func unknown(area: String) -> Text {
    let names = RuleArea.all.joined(separator: ", ")
    return Text(
      sv: "Det finns inget område ”\(area.visible)”. Områdena är \(names).",
      en: "There is no area “\(area.visible)”. The areas are \(names).")
  }

  /// The rules by area, a line each.
  ///
  /// - Parameter width: the columns of the screen; nil where lines may be as long as they are.
  public func text(in language: Language, width: Int? = nil) -> String {
    var text = ""
    var area = ""
    for rule in rules {
      if rule.id.area != area {
        area = String(rule.id.area)
        text += "\(text.isEmpty ? "" : "\n")\(RuleArea.title(of: area)[language])\n"
      }
      let weight = rule.severity.word[language]
      let padding = String(repeating: " ", count: max(1, 14 - weight.count))
      let start = "  \(rule.id.rawValue)  \(weight)\(padding)"
      let title = rule.title[language]
      guard let width else {
        text += "\(start)\(title)\n"
        continue
      }
      let room = max(20, width - start.count)
      let indent = String(repeating: " ", count: start.count)
      text += start + TextBlock.lines(title, width: room).replacing("\n", with: "\n\(indent)")
      text += "\n"
    }
    return text
  }

  /// The rules as the pages of the documentation, in Markdown.
  public func markdown(in language: Language) -> String {
    var pages: [String] = []
    for area in RuleArea.all {
      let members = rules.filter { $0.id.area == area }
      if !members.isEmpty {
        pages.append(RuleMarkdown.page(of: area, members, in: language))
      }
    }
    return pages.joined(separator: "\n")
  }

  /// A line for each rule: the SHA-256 of its page in both languages, its id, and the version of
  /// the rules.
  public var digests: String {
    rules.map { "\(RuleMarkdown.digest(of: $0))  \($0.id.rawValue)  rules \(Bidrag.ruleSet)\n" }
      .joined()
  }

  /// The rules for programs, as JSON; the same rules give the same bytes.
  public var json: String {
    let value: JSONValue = [
      "version": 1,
      "tool": ["name": "bidrag", "version": .string(Bidrag.version)],
      "ruleSet": .string(Bidrag.ruleSet),
      "rules": .array(rules.map(Self.json)),
    ]
    return value.text
  }

  private static func json(of rule: RuleInfo) -> JSONValue {
    [
      "id": .string(rule.id.rawValue),
      "area": RuleArea.title(of: String(rule.id.area)).json,
      "severity": .string(rule.severity.rawValue),
      "title": rule.title.json,
      "reason": rule.reason.json,
      "basis": .string(rule.basis.rawValue),
      "citation": rule.citation?.json ?? .null,
      "since": rule.since.map(JSONValue.number) ?? .null,
      "until": rule.until.map(JSONValue.number) ?? .null,
      "canBeWaived": .bool(rule.canBeWaived),
      "comparesDocuments": .bool(rule.comparesDocuments),
      "examples": [
        "firing": .number(rule.firing.count), "silent": .number(rule.silent.count),
      ],
    ]
  }
}
