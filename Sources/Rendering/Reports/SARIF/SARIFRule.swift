import Diagnostics

/// A rule as SARIF describes it.
struct SARIFRule {
  let id: RuleID
  /// What the rule says of itself, where that is known.
  let info: RuleInfo?
  let language: Language

  var descriptor: JSONValue {
    guard let info else { return ["id": .string(id.rawValue)] }
    return .present([
      "id": .string(id.rawValue),
      "shortDescription": SARIFText.message(info.title[language]),
      "fullDescription": SARIFText.message(info.reason[language]),
      "help": SARIFText.message(help(on: info)),
      "helpUri": info.citation?.address.flatMap(FileAddress.ofPage).map(JSONValue.string),
      "defaultConfiguration": ["level": .string(info.severity.rawValue)],
      "properties": ["basis": .string(info.basis.rawValue)],
    ])
  }

  private func help(on info: RuleInfo) -> String {
    let source = info.citation.map { "\(ReportWords.source[language]) \($0.summary[language])." }
    let more = Text(
      sv: "Skriv ”bidrag regler \(id.rawValue)” för exempel.",
      en: "Write “bidrag rules \(id.rawValue)” for examples.")
    return [info.reason[language], source, more[language]].compactMap { $0 }
      .joined(separator: " ")
  }
}
