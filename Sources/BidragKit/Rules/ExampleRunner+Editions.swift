import Diagnostics
import FormKit
import FormYAML
import ICLD

extension ExampleRunner {
  /// Runs an example of an edition: one more beside the shipped ones, made from the one that a
  /// sound case is judged by; nil where the example is of something else.
  func runEdition(_ example: RuleExample) -> Result? {
    guard case .change(.edition, let base, let yaml, let without) = example.content else {
      return nil
    }
    let name = example.fileName ?? Self.fileName(of: yaml)
    let change = YAMLReader.read(Array(yaml.utf8), name: name)
    let library = EditionLibrary(
      adding: DataFile.Change(
        tree: change.tree ?? .fields([]), without: without, source: change.source),
      to: base.edition, as: name)
    let report = library.reports.first { $0.source.name == name }
    return Result(
      report: report ?? DocumentReport(source: change.source, language: .swedish, digest: ""),
      markedLine: Self.markedLine(of: change.source))
  }
}

extension ExampleRunner {
  /// The file of an edition that says its name: files of editions are called what they are.
  private static func fileName(of yaml: String) -> String {
    let entries = YAMLReader.read(Array(yaml.utf8), name: "").tree?.entries ?? []
    let names = [Edition.name.field.info.name.sv, Edition.name.field.info.name.en]
    for entry in entries where names.contains(entry.name) {
      if case .scalar(let name) = entry.node.content { return "\(name).yaml" }
    }
    return "example.yaml"
  }
}

extension RuleExample.Base {
  /// The edition that the case is judged by.
  fileprivate var edition: String {
    switch self {
    case .inception2013, .project2013: "2013"
    case .inception2023: "2023"
    }
  }
}
