import Diagnostics

/// What a check found in one document, in SARIF's values.
struct SARIFDocument {
  let document: DocumentReport
  let language: Language
  /// Where each rule stands in the log's list.
  let rules: [RuleID: Int]
  let address: String
  private let lines: SourceLines

  init(_ document: DocumentReport, in language: Language, rules: [RuleID: Int]) {
    self.document = document
    self.language = language
    self.rules = rules
    address = FileAddress.of(document.source.name)
    lines = document.source.lines
  }

  /// The file itself, with what proves which bytes were checked.
  var artifact: JSONValue {
    [
      "location": location,
      "hashes": ["sha-256": .string(document.digest)],
      "properties": .present([
        "edition": document.edition.map(JSONValue.string),
        "profile": document.profile.map(JSONValue.string),
        "verdict": .string(document.verdict.rawValue),
      ]),
    ]
  }

  private var location: JSONValue { ["uri": .string(address)] }
}

/// Results.
extension SARIFDocument {
  /// The findings, and then those that a waiver sets aside.
  var results: [JSONValue] {
    var times: [String: Int] = [:]
    let items =
      document.findings.map { ($0, nil as WaivedFinding?) }
      + document.waived.map { ($0.finding, $0) }
    return items.map { finding, waiver in
      let name = fingerprint(of: finding)
      let time = times[name, default: 0] + 1
      times[name] = time
      return result(finding, waiver, fingerprint: "\(name)/\(time)")
    }
  }

  /// What names a finding for as long as the document has its rule, its field and its line,
  /// wherever they stand: rows and lines above may come and go.
  private func fingerprint(of finding: Finding) -> String {
    let names = finding.path.steps.compactMap { step in
      if case .field(let name) = step { name } else { nil as String? }
    }
    let line = finding.range.map { $0.start.line - 1 }
    let text = line.flatMap { lines.indices.contains($0) ? String(lines[$0]) : nil } ?? ""
    let field = names.joined(separator: ".")
    return "\(finding.rule.rawValue)/\(field)/\(LineDigest.hex(of: text))"
  }

  private func result(
    _ finding: Finding, _ waiver: WaivedFinding?, fingerprint: String
  ) -> JSONValue {
    let words = [finding.label[language], finding.message[language]].filter { !$0.isEmpty }
    let fixes = finding.fixes.compactMap(fix)
    let related = finding.related.enumerated().map { place(of: $1, id: $0 + 1) }
    return .present([
      "ruleId": .string(finding.rule.rawValue),
      "ruleIndex": rules[finding.rule].map(JSONValue.number),
      "level": .string(finding.severity.rawValue),
      "message": SARIFText.message(words.joined(separator: ": ")),
      "locations": [place(of: finding)],
      "relatedLocations": related.isEmpty ? nil : .array(related),
      "partialFingerprints": ["ruleFieldAndLine/v1": .string(fingerprint)],
      "suppressions": waiver.map { [suppression($0)] },
      "fixes": fixes.isEmpty ? nil : .array(fixes),
    ])
  }

  private func place(of finding: Finding) -> JSONValue {
    let field: JSONValue = .present([
      "name": finding.label[language].isEmpty ? nil : .string(finding.label[language]),
      "fullyQualifiedName": .string(finding.path.description),
    ])
    return .present([
      "physicalLocation": .present([
        "artifactLocation": location, "region": finding.range.map(region),
      ]),
      "logicalLocations": finding.path == .root ? nil : [field],
    ])
  }

  /// A place in another document, with what stands there as its message.
  private func place(of related: RelatedPlace, id: Int) -> JSONValue {
    let field: JSONValue = .present([
      "name": related.label[language].isEmpty ? nil : .string(related.label[language]),
      "fullyQualifiedName": .string(related.path.description),
    ])
    return .present([
      "id": .number(id),
      "physicalLocation": .present([
        "artifactLocation": ["uri": .string(FileAddress.of(related.file ?? ""))],
        "region": related.range.map(region),
      ]),
      "logicalLocations": related.path == .root ? nil : [field],
      "message": SARIFText.message(RelatedWords(related, in: language).statement),
    ])
  }

  private func region(_ range: SourceRange) -> JSONValue {
    [
      "startLine": .number(range.start.line), "startColumn": .number(range.start.column),
      "endLine": .number(range.end.line), "endColumn": .number(range.end.column),
    ]
  }

  /// Nil for a change that has no place in the file.
  private func fix(_ fix: Fix) -> JSONValue? {
    guard let range = fix.range else { return nil }
    let replacement: JSONValue = [
      "deletedRegion": region(range), "insertedContent": ["text": .string(fix.replacement)],
    ]
    return [
      "description": SARIFText.message(fix.title[language]),
      "artifactChanges": [["artifactLocation": location, "replacements": [replacement]]],
    ]
  }

  private func suppression(_ waiver: WaivedFinding) -> JSONValue {
    [
      "kind": "inSource",
      "status": "accepted",
      "justification": .string(waiver.reason),
      "properties": .present([
        "by": .string(waiver.by), "date": .string(waiver.date),
        "until": waiver.until.map(JSONValue.string),
      ]),
    ]
  }
}

/// Notifications.
extension SARIFDocument {
  /// What could not be judged, and steps that were skipped or failed.
  var executionNotifications: [JSONValue] {
    document.notChecked.map {
      notification("note", ReportWords.notChecked, $0.title + Text(same: ": ") + $0.reason, $0.rule)
    }
      + document.skippedLayers.map {
        notification("note", ReportWords.skipped, ReportWords.layers($0))
      }
      + document.failedLayers.map {
        notification("error", ReportWords.failed, ReportWords.layers($0))
      }
  }

  /// Rules that were not run.
  var configurationNotifications: [JSONValue] {
    document.skipped.map {
      notification("note", ReportWords.skipped, $0.title + Text(same: ": ") + $0.reason, $0.rule)
    }
  }

  private func notification(
    _ level: String, _ heading: Text, _ words: Text, _ rule: RuleID? = nil
  ) -> JSONValue {
    .present([
      "level": .string(level),
      "message": SARIFText.message("\(heading[language]): \(words[language])"),
      "associatedRule": rule.map { rule in
        .present(["id": .string(rule.rawValue), "index": rules[rule].map(JSONValue.number)])
      },
      "locations": [["physicalLocation": ["artifactLocation": location]]],
    ])
  }
}
