import Diagnostics
import FormKit
import ICLD

/// Which form a tree says it is, and what is wrong with how it says so.
struct FormStatement {
  private(set) var form: FormName?
  private(set) var findings: [Finding] = []

  private static let formPath = FieldPath([.field("form")])
  private static let kindPath = FieldPath([.field("kind")])
  private static let formNames = FormName.allCases.map(\.name)

  init(_ tree: FormNode, fileName: String) {
    let entry = tree.entries.first { Self.isForm($0.name) }
    if let written = entry?.node.text {
      form = try? FormName(written: written)
      if form == nil {
        report(FormStatedRule.unknown(written, Self.formNames), at: Self.formPath)
      }
    } else {
      report(FormStatedRule.missing(Self.formNames), at: .root)
    }
    form = form ?? Self.guess(tree, fileName: fileName)
    reportKind(in: tree)
  }

  /// Whether the statement has already said what a finding of the form says.
  func covers(_ finding: Finding) -> Bool {
    let isRequired = finding.rule == MissingRule.info.id || finding.rule == BlankRule.info.id
    if finding.path == Self.formPath {
      return isRequired || finding.rule == ChoiceRule.info.id
    }
    return finding.path == Self.kindPath && isRequired
  }

  private mutating func report(_ message: Text, at path: FieldPath) {
    findings.append(Finding(FormStatedRule.info, at: path, message: message))
  }

  private mutating func reportKind(in tree: FormNode) {
    guard let form, let field = form.info.part.fields.first(where: { $0.name.en == "kind" }),
      !form.info.kinds.isEmpty
    else { return }
    let names = [field.name.sv, field.name.en].map(Spelling.init)
    let entry = tree.entries.first { names.contains(Spelling($0.name)) }
    guard entry == nil || entry?.node.content == .empty else { return }
    report(
      FormStatedRule.missingKind(form.info.kinds.map(\.name)),
      at: entry == nil ? .root : Self.kindPath)
  }

  /// Whether a field of that name says which form a document is.
  static func isForm(_ name: String) -> Bool {
    [Spelling("form"), Spelling("formulär")].contains(Spelling(name))
  }

  /// The form that most of the tree's fields belong to, helped by the file's name.
  private static func guess(_ tree: FormNode, fileName: String) -> FormName? {
    let stem = Spelling(PathName.stem(of: fileName)).folded
    let named = FormName.allCases.first { form in
      stem.hasPrefix(Spelling(form.name.sv).folded) || stem.hasPrefix(form.name.en)
    }
    if let named { return named }
    let written = Set(tree.entries.map { Spelling($0.name) })
    let scores = FormName.allCases.map { form in
      (
        form: form,
        score: form.info.part.fields.count { field in
          written.contains(Spelling(field.name.sv)) || written.contains(Spelling(field.name.en))
        }
      )
    }
    return scores.max { $0.score < $1.score }.flatMap { $0.score > 0 ? $0.form : nil }
  }
}
