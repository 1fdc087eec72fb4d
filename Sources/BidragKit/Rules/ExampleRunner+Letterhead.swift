import Diagnostics
import Rendering

extension ExampleRunner {
  /// Runs an example of a letterhead; nil where the example is of something else.
  func runLetterhead(_ example: RuleExample) -> Result? {
    guard case .file(let name, let text) = example.content, LoadedLetterhead.isLetterhead(name)
    else { return nil }
    let logo = example.beside[.logo].map { LogoFile.bytes(Array($0.utf8)) } ?? .missing
    let report = LoadedLetterhead(Array(text.utf8), name: name) { _ in logo }.report
    return Result(report: report, markedLine: Self.markedLine(of: report.source))
  }
}
