public import Diagnostics

/// Tells programs that gather the results of many checks what a check found, as SARIF 2.1.0.
///
/// Findings are results; what is waived is a suppressed result; what could not be judged, and rules
/// and steps that were skipped, are notifications, so that nothing left out looks passed.
///
/// Source: OASIS Standard, Static Analysis Results Interchange Format (SARIF) Version 2.1.0,
/// 27 March 2020.
public struct SARIFReporter {
  private let report: CheckReport
  private let language: Language
  private let glossary: RuleGlossary
  /// The rules that occur, in the order of their ids.
  private let rules: [RuleID]
  private let documents: [SARIFDocument]

  /// - Parameter rules: what the rules say of themselves; those that occur are described.
  public static func render(
    _ report: CheckReport, in language: Language, rules: [RuleInfo]
  ) -> String {
    SARIFReporter(report, language, RuleGlossary(rules)).log.visibleText
  }

  private init(_ report: CheckReport, _ language: Language, _ glossary: RuleGlossary) {
    self.report = report
    self.language = language
    self.glossary = glossary
    let rules = Set(report.documents.flatMap(\.namedRules)).sorted()
    self.rules = rules
    let places = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
    documents = report.documents.map { SARIFDocument($0, in: language, rules: places) }
  }

  private var log: JSONValue {
    [
      "$schema": .string(Self.schema),
      "version": "2.1.0",
      "runs": [run],
    ]
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private var run: JSONValue {
    [
      "tool": ["driver": driver],
      "language": .string(language.rawValue),
      "invocations": [invocation],
      "artifacts": .array(artifacts),
      "results": .array(documents.flatMap(\.results)),
      "newlineSequences": ["\r\n", "\n", "\r"],
      "columnKind": "unicodeCodePoints",
      "properties": ["asOf": .string(report.asOf)],
    ]
  }

  private var driver: JSONValue {
    [
      "name": "bidrag",
      "version": .string(report.tool),
      "semanticVersion": .string(report.tool),
      "language": .string(language.rawValue),
      "rules": .array(
        rules.map { SARIFRule(id: $0, info: glossary[$0], language: language).descriptor }),
    ]
  }

  /// A document that was named twice is there once.
  private var artifacts: [JSONValue] {
    var seen: Set<String> = []
    return documents.filter { seen.insert($0.address).inserted }.map(\.artifact)
  }

  private var invocation: JSONValue {
    [
      "executionSuccessful": .bool(report.documents.allSatisfy(\.failedLayers.isEmpty)),
      "toolExecutionNotifications": .array(documents.flatMap(\.executionNotifications)),
      "toolConfigurationNotifications": .array(documents.flatMap(\.configurationNotifications)),
    ]
  }
}

extension DocumentReport {
  /// The rules that the log names.
  fileprivate var namedRules: [RuleID] {
    findings.map(\.rule) + waived.map(\.finding.rule) + notChecked.map(\.rule)
      + skipped.map(\.rule)
  }
}
