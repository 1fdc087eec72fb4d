import Diagnostics
import FormKit
import FormYAML
import ICLD

/// Proves that a text after its fixes is the one before, but for what they mend.
///
/// That fixes keep what they promise is not taken on trust: the text is read and checked again, and
/// nothing is written unless every finding that was to go is gone, none has come, and every value
/// that no fix is for is the same, letter by letter.
struct FixProof {
  /// A finding by what it is of and where it stands.
  private struct Key: Hashable {
    var rule: RuleID
    var path: FieldPath
    var offset: Int?
    var message: String?
  }

  private let edits: FixEdits
  private let before: LoadedDocument
  private let after: LoadedDocument
  private let newSource: SourceBytes
  /// The fields whose values could not be read before, and can now.
  private let madeReadable: Set<FieldPath>
  private let newSyntax: Set<Finding>
  private let newShape: Set<Finding>

  init(_ edits: FixEdits, before: LoadedDocument, after: LoadedDocument) {
    self.edits = edits
    self.before = before
    self.after = after
    newSource = SourceBytes(after.source.text)
    let oldShape = Set(before.shapeFindings)
    madeReadable = Set(
      edits.findings.filter { $0.severity == .error && oldShape.contains($0) }.map(\.path))
    newSyntax = Set(after.syntaxFindings)
    newShape = Set(after.shapeFindings)
  }

  /// What does not hold; nil where all does.
  func fault(_ old: DocumentReport, _ new: DocumentReport) -> Text? {
    // Letters that are restored leave nothing to compare with.
    if before.isGarbled { return after.isGarbled ? .notMended(NotUTF8Rule.info.id) : nil }
    guard let oldTree = before.tree, let newTree = after.tree else { return .unreadable }
    guard isSame(oldTree, newTree) else { return .otherMeaning }
    let found = Set(new.findings.map { newKey(of: $0, withMessage: true) })
    if let left = edits.findings.first(where: { found.contains(moved($0, withMessage: true)) }) {
      return .notMended(left.rule)
    }
    let known = Set(old.findings.map { moved($0) })
    let crowded = Self.crowded(old)
    let come = new.findings.first {
      !known.contains(newKey(of: $0)) && !isRevealed($0) && !isOfEarlierAnnex($0)
        && !crowded.contains($0.rule)
    }
    return come.map { .hasCome($0.rule) }
  }

  // MARK: Findings

  private func newKey(of finding: Finding, withMessage: Bool = false) -> Key {
    Key(
      rule: finding.rule, path: finding.path,
      offset: finding.range.flatMap { newSource.offset(of: $0.start) }.map(edits.anchored),
      message: withMessage ? finding.message.en : nil)
  }

  /// Where a finding of the text before stands in the text after.
  private func moved(_ finding: Finding, withMessage: Bool = false) -> Key {
    Key(
      rule: finding.rule, path: finding.path,
      offset: finding.range.flatMap { edits.source.offset(of: $0.start) }.map(edits.moved),
      message: withMessage ? finding.message.en : nil)
  }

  /// Whether a finding was true before, and hidden by one that is mended.
  private func isRevealed(_ finding: Finding) -> Bool {
    // Of several mistakes on a line only the first is told, and of very many in a file the first.
    if newSyntax.contains(finding) {
      return before.syntaxFindings.count >= YAMLLimits.standard.findings
        || mendedLines.contains(finding.range?.start.line ?? 0)
    }
    // What the rules say of a value shows once it can be read.
    return !madeReadable.isEmpty
      && (!newShape.contains(finding) || madeReadable.contains(finding.path))
  }

  /// Whether a budget annex was made before something in the budget was mended: it is to be made
  /// anew, as after any other change, and that is no reason to leave the mistake.
  private func isOfEarlierAnnex(_ finding: Finding) -> Bool {
    finding.rule == BudgetAnnexRule.info.id
      && edits.findings.contains(where: BudgetAnnex.isOfBudget)
  }

  /// The rules with so many findings that there was no room for others, which show once those are
  /// mended.
  private static func crowded(_ report: DocumentReport) -> Set<RuleID> {
    let counts = Dictionary(report.findings.map { ($0.rule, 1) }, uniquingKeysWith: +)
    return Set(counts.filter { $0.value >= FindingTally.mostKept / 2 }.keys)
  }

  private var mendedLines: Set<Int> {
    let mended = edits.findings.filter(before.syntaxFindings.contains)
    return Set(mended.compactMap { moved($0).offset }.map { newSource.position(at: $0).line })
  }

  // MARK: Values

  /// Whether two trees hold the same names and values, but for those that a fix is for.
  private func isSame(_ old: FormNode, _ new: FormNode) -> Bool {
    let mended = edits.findings.filter { $0.path != .root }.compactMap(\.range)
    return isSame(old, new, mended: Set(mended))
  }

  private func isSame(_ old: FormNode, _ new: FormNode, mended: Set<SourceRange>) -> Bool {
    switch (old.content, new.content) {
    case (.empty, .empty): true
    case (.scalar(let a), .scalar(let b)):
      a.hasBytes(of: b) || old.range.map(mended.contains) ?? false
    case (.items(let a), .items(let b)):
      a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1, mended: mended) }
    case (.fields(let a), .fields(let b)):
      a.count == b.count
        && zip(a, b).allSatisfy { first, second in
          first.name.hasBytes(of: second.name)
            && isSame(first.node, second.node, mended: mended)
        }
    default: false
    }
  }
}

extension Text {
  fileprivate static let unreadable = Text(
    sv: "då går filen inte längre att läsa", en: "then the file can no longer be read")

  fileprivate static let otherMeaning = Text(
    sv: "då ändras ett annat värde", en: "then another value is changed")

  fileprivate static func notMended(_ rule: RuleID) -> Text {
    Text(
      sv: "anmärkningen \(rule.rawValue) är ändå kvar", en: "the finding \(rule.rawValue) stays"
    )
  }

  fileprivate static func hasCome(_ rule: RuleID) -> Text {
    Text(
      sv: "då kommer en ny anmärkning, \(rule.rawValue)",
      en: "then there is a new finding, \(rule.rawValue)")
  }
}
