import Diagnostics
import XMLKit

/// A document as a suite of tests: how each rule went on it.
struct JUnitSuite {
  let document: DocumentReport
  let language: Language
  /// The document's name as it may be shown.
  let name: String
  private(set) var cases: [JUnitCase] = []

  init(_ document: DocumentReport, in language: Language, _ glossary: RuleGlossary) {
    self.document = document
    self.language = language
    name = VisibleText.line(document.source.name)
    cases = ruleCases(glossary) + layerCases
  }

  func write(to writer: inout XMLWriter) {
    writer.open("testsuite", attributes: [("name", name)] + JUnitCase.counts(of: cases))
    writer.open("properties")
    for (name, value) in properties {
      writer.element("property", text: nil, attributes: [("name", name), ("value", value)])
    }
    writer.close()
    for item in cases { item.write(to: &writer, of: name) }
    writer.close()
  }

  private var properties: [(String, String)] {
    let texts: [(String, String?)] = [
      ("form", document.form?[language]), ("kind", document.kind?[language]),
      ("edition", document.edition), ("profile", document.profile), ("digest", document.digest),
      ("verdict", document.verdict.rawValue),
    ]
    return texts.compactMap { name, text in text.map { (name, VisibleText.oneLine($0)) } }
  }
}

/// Cases.
extension JUnitSuite {
  private func ruleCases(_ glossary: RuleGlossary) -> [JUnitCase] {
    let findings = Dictionary(grouping: document.findings, by: \.rule)
    let waived = Dictionary(grouping: document.waived, by: \.finding.rule)
    let unknown = Dictionary(grouping: document.notChecked, by: \.rule)
    let skipped = Dictionary(grouping: document.skipped, by: \.rule)
    return document.outcomes.map { rule, outcome in
      let found = findings[rule] ?? []
      let errors = found.filter { $0.severity == .error }
      let reasons = (unknown[rule] ?? []).map(\.reason) + (skipped[rule] ?? []).map(\.reason)
      let told =
        found.filter { $0.severity != .error }.map(details) + (waived[rule] ?? []).map(line)
      var item = JUnitCase(
        name: VisibleText.oneLine(glossary.name(of: rule, in: language)), outcome: .passed,
        output: told)
      if let first = errors.first {
        item.outcome = .failed(
          message(first, of: errors.count), type: rule.rawValue,
          details: errors.map(details).joined(separator: "\n\n"))
      }
      switch outcome {
      case .notChecked, .skipped: item.outcome = .skipped(line(reasons))
      case .found, .waived: item.output += reasons.isEmpty ? [] : [notChecked(reasons)]
      case .passed: break
      }
      return item
    }
  }

  /// Steps that were not taken, or failed.
  private var layerCases: [JUnitCase] {
    document.layers.compactMap { layer in
      let name = ReportWords.sentence(ReportWords.layer(layer.name)[language]).dropLast()
      return switch layer.status {
      case .skipped(let reason): JUnitCase(name: String(name), outcome: .skipped(line([reason])))
      case .failed(let reason): JUnitCase(name: String(name), outcome: .error(line([reason])))
      case .passed, .found: nil
      }
    }
  }

  /// The first of several findings stands for them all, with their number.
  private func message(_ finding: Finding, of count: Int) -> String {
    let statement = FindingWords(finding, in: language).statement
    return count == 1 ? statement : "\(statement) (\(ReportWords.numbered(1, of: count)[language]))"
  }

  private func details(_ finding: Finding) -> String {
    let words = FindingWords(finding, in: language)
    return
      ([words.line(in: name)] + words.relatedLines + words.remarks.map(VisibleText.oneLine))
      .joined(separator: "\n")
  }

  private func line(_ item: WaivedFinding) -> String {
    let words = FindingWords(item.finding, in: language)
    let waiver = VisibleText.oneLine(ReportWords.waiver(item)[language])
    let heading = ReportWords.waived[language]
    return "\(words.place(in: name)): \(heading): \(words.statement)\n\(waiver)"
  }

  private func line(_ reasons: [Text]) -> String {
    reasons.map { VisibleText.oneLine(ReportWords.sentence($0[language])) }.joined(separator: " ")
  }

  private func notChecked(_ reasons: [Text]) -> String {
    "\(ReportWords.notChecked[language]): \(line(reasons))"
  }
}
