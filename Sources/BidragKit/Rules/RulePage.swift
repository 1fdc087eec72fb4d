public import Diagnostics
public import FormKit
import Rendering

/// Rules as pages that people read: what, why, since when, by which source, and what it looks like.
public enum RulePage {
  /// All rules by area, a line each.
  public static func list(in language: Language) -> String {
    var text = ""
    var area = ""
    for rule in Bidrag.rules {
      if rule.id.area != area {
        area = String(rule.id.area)
        text += "\(text.isEmpty ? "" : "\n")\(RuleArea.title(of: area)[language])\n"
      }
      let weight = rule.severity.word[language]
      let padding = String(repeating: " ", count: max(1, 14 - weight.count))
      text += "  \(rule.id.rawValue)  \(weight)\(padding)\(rule.title[language])\n"
    }
    return text
  }

  /// The page of one rule; nil when there is none of that name.
  public static func page(
    of id: String, in language: Language, today: CalendarDate, width: Int
  ) -> String? {
    guard let rule = rule(id) else { return nil }
    var blocks = ["\(rule.id.rawValue): \(rule.title[language])\n\(weight(of: rule)[language])"]
    blocks.append(wrapped("\(Text.why[language]) \(rule.reason[language])", width))
    blocks.append(source(of: rule, language, width))
    blocks += examples(of: rule, language, today: today, width)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  public static func exists(_ id: String) -> Bool { rule(id) != nil }

  private static func rule(_ id: String) -> RuleInfo? {
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

  private static func weight(of rule: RuleInfo) -> Text {
    let years = rule.since.map { since in
      Text(sv: ", från utgåvan \(since)", en: ", from the edition of \(since)")
    }
    let until = rule.until.map { until in
      Text(sv: ", till och med utgåvan \(until)", en: ", up to the edition of \(until)")
    }
    return [rule.severity.meaning, years, until].compactMap { $0 }.joined(separator: "")
  }

  private static func source(of rule: RuleInfo, _ language: Language, _ width: Int) -> String {
    guard let citation = rule.citation else {
      return wrapped("\(Text.source[language]) \(rule.basis.meaning[language])", width)
    }
    let words = "\(Text.source[language]) \(citation.summary[language])."
    return ([wrapped(words, width)] + (citation.address.map { [$0] } ?? []))
      .joined(separator: "\n")
  }

  private static func examples(
    of rule: RuleInfo, _ language: Language, today: CalendarDate, _ width: Int
  ) -> [String] {
    var blocks: [String] = []
    if let firing = rule.firing.first, let text = firing.shownText {
      let result = ExampleRunner(today: today).run(firing)
      let finding = result.report.findings.first { $0.rule == rule.id }
      let words = finding.map { finding in
        [finding.label[language], finding.message[language]].filter { !$0.isEmpty }
          .joined(separator: ": ")
      }
      blocks.append("\(Text.fires[language])\n\n\(indented(text))")
      if let words { blocks.append(wrapped("\(Text.says[language]) \(words)", width)) }
    }
    if let silent = rule.silent.first, let text = silent.shownText {
      blocks.append("\(Text.silent[language])\n\n\(indented(text))")
    }
    return blocks
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
      .joined(separator: "\n")
  }

  private static func wrapped(_ text: String, _ width: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return (lines + [line]).joined(separator: "\n")
  }
}

extension RuleExample {
  /// The example as a reader sees it: short, without the mark; nil when there is nothing to show.
  fileprivate var shownText: String? {
    let text =
      switch content {
      case .change(_, _, let yaml, _): yaml
      case .file(_, let text): text
      case .bytes: ""
      }
    let lines = text.split(separator: "\n").map { line in
      let end = line.firstRange(of: " # <--")?.lowerBound ?? line.endIndex
      let shown = line[..<end]
      return shown.count > 90 ? shown.prefix(89) + "…" : String(shown)
    }
    return lines.isEmpty || lines.count > 30 ? nil : lines.joined(separator: "\n")
  }
}

extension Text {
  fileprivate static let why = Text(sv: "Varför:", en: "Why:")
  fileprivate static let source = Text(sv: "Källa:", en: "Source:")
  fileprivate static let fires = Text(sv: "Så här blir det fel:", en: "This goes wrong:")
  fileprivate static let says = Text(sv: "Då säger Bidrag:", en: "Then Bidrag says:")
  fileprivate static let silent = Text(sv: "Så här är det rätt:", en: "This is right:")
}
