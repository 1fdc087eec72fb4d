import Diagnostics
import FormKit
import FormYAML

/// A file of data, with a change to lay over it.
struct DataFile: Sendable {
  /// What changes a file's data: places in it are places in its own text.
  struct Change: Sendable {
    var tree: FormNode
    /// English paths of what is taken away.
    var without: [String] = []
    /// The text that the change was read from; nil where the file's own text is shown.
    var source: SourceText?
  }

  var name: String
  /// Nil for a file that Bidrag ships with, which is taken when it is read.
  var given: [UInt8]?
  var change: Change?

  var bytes: [UInt8] { given ?? TemplateLibrary.bytes(of: name) ?? [] }

  func read<Form: FormPart>(as type: Form.Type) -> DataReading<Form> {
    let yaml = YAMLReader.read(bytes, name: name, isSound: given == nil)
    let part = Form.partInfo
    let source = change?.source ?? yaml.source
    guard var tree = yaml.tree else {
      return DataReading(
        form: Form(), findings: yaml.findings, source: source,
        locator: Locator(tree: .fields([]), part: part), isRead: false)
    }
    if let change {
      tree = tree.withoutRanges
      for path in change.without.compactMap(FieldPath.init) {
        tree = tree.removing(path.steps[...], as: .part(part))
      }
      tree = change.tree.laid(over: tree, as: part)
    }
    let reading = FormReader.read(tree, as: type, kind: nil)
    let locator = Locator(tree: tree, part: part)
    return DataReading(
      form: reading.form, findings: yaml.findings + reading.findings.map(locator.located),
      source: source, locator: locator, isRead: true)
  }
}

/// A file of data as far as it could be read, and what was found on the way.
struct DataReading<Form: Sendable>: Sendable {
  var form: Form
  var findings: [Finding]
  var source: SourceText
  var locator: Locator
  /// Whether the file was read as YAML at all.
  var isRead: Bool
}
