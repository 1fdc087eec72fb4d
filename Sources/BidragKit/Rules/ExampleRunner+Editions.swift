import Diagnostics
import FormKit
import FormYAML

extension ExampleRunner {
  /// Runs an example of an edition: one more beside the shipped ones, made from the one that a sound
  /// case is judged by; nil where the example is of something else.
  func runEdition(_ example: RuleExample) -> Result? {
    guard case .change(.edition, let base, let yaml, let without) = example.content else {
      return nil
    }
    let name = "example.yaml"
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

extension RuleExample.Base {
  /// The edition that the case is judged by.
  fileprivate var edition: String {
    switch self {
    case .inception2013, .project2013: "2013"
    case .inception2023: "2023"
    }
  }
}
