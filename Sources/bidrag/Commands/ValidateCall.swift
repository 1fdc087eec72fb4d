import BidragKit
import Diagnostics
import FormKit
import Rendering

/// What is to be checked, and how the answer is given.
///
/// The parser of arguments needs more time to make its tables than a small document takes to be
/// read. A call of paths alone, which is the usual one, is therefore made without it.
struct ValidateCall {
  enum Format: String, CaseIterable {
    case text, plain, json, sarif, junit, html
  }

  var paths: [String]
  var format = Format.text
  var editions = EditionLibrary.standard
  /// The file to save the answer in; nil to show it.
  var output: String?
  var overwrites = false
  /// The language asked for; nil for each document's own.
  var language: Language?
  var today = Today.day

  init(paths: [String]) { self.paths = paths }

  /// The call that arguments make; nil where they hold more than a command and paths.
  init?(plain arguments: [String]) {
    guard let command = arguments.first, ValidateCommand.names.contains(command) else { return nil }
    paths = Array(arguments.dropFirst())
    guard !paths.isEmpty, paths.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("-") }) else {
      return nil
    }
  }

  /// Checks, gives the answer, and returns the exit code.
  func run() throws -> Int32 {
    let report = try Validation(editions: editions, today: today).check(paths)
    let answer = answer(on: report)
    if let output {
      try ReportFile.save(answer, on: report, to: output, overwrites: overwrites)
      Console.say(
        Text(sv: "Sparad: \(output.visible)", en: "Saved: \(output.visible)")[spoken(of: report)])
    } else {
      Console.say(answer)
    }
    return report.exitCode
  }

  private func answer(on report: CheckReport) -> String {
    let spoken = spoken(of: report)
    return switch format {
    case .text: TextReporter.render(report, in: language, style: style)
    case .plain: PlainReporter.render(report, in: language)
    case .json: JSONReporter.render(report)
    case .sarif: SARIFReporter.render(report, in: spoken, rules: Bidrag.rules)
    case .junit: JUnitReporter.render(report, in: spoken, rules: Bidrag.rules)
    case .html: HTMLReporter.render(report, in: spoken, rules: Bidrag.rules)
    }
  }

  /// The language of a whole report.
  private func spoken(of report: CheckReport) -> Language {
    language ?? report.documents.first?.language ?? UserLanguage.current
  }

  /// A file is shown no colours and no snippets, whoever looks on.
  private var style: TextReporter.Style {
    output == nil ? Console.style : TextReporter.Style(showsSnippets: false)
  }
}
