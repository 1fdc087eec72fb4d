import Diagnostics
import FormKit
import FormYAML

/// A small file beside the documents, such as a profile or a letterhead, as far as it could be
/// read.
struct CompanionFile<Part: FormPart> {
  let part: Part
  let tree: FormNode
  let locator: Locator
  /// Whether the file could be read as one document at all.
  let isRead: Bool
  private let yaml: YAMLReading
  private let digest: String
  /// What its fields are not.
  let shape: [Finding]

  init(_ bytes: [UInt8], name: String) {
    yaml = YAMLReader.read(bytes, name: name)
    isRead = yaml.tree != nil
    tree = yaml.tree ?? .fields([])
    locator = Locator(tree: tree, part: Part.partInfo)
    digest = SHA256Digest.hex(of: bytes)
    let reading = FormReader.read(tree, as: Part.self, kind: nil)
    part = reading.form
    shape = isRead ? reading.findings.map(locator.located) : []
  }

  /// The language in which a field is named that every such file has; another where it has none.
  func language<Value>(
    by token: Token<Part, Value>, otherwise language: Language = .swedish
  ) -> Language {
    let name = token.field.info.name
    if tree.entries.contains(where: { $0.name == name.en }) { return .english }
    return tree.entries.contains { $0.name == name.sv } ? .swedish : language
  }

  /// What is said of the file.
  ///
  /// - Parameters:
  ///   - findings: what the rules for such files found, nil where there are none.
  ///   - rules: those rules.
  func report(
    _ form: Text, called subject: Text, in language: Language, findings: [Finding]? = nil,
    of rules: [RuleInfo] = []
  ) -> DocumentReport {
    var report = DocumentReport(source: yaml.source, language: language, digest: digest)
    report.form = form
    report.subject = subject
    report.isSubmitted = false
    report.findings = yaml.findings + shape + (findings ?? []).map(locator.located)
    report.findings.sort(by: Checker.isBefore)
    let found = Set(report.findings.map(\.rule))
    report.passed = rules.map(\.id).filter { isRead && !found.contains($0) }
    report.layers = [
      Layer(.syntax, .init(found: yaml.findings.count)), Layer(.shape, .init(found: shape.count)),
    ]
    if let findings { report.layers.append(Layer(.rules, .init(found: findings.count))) }
    return report
  }
}
