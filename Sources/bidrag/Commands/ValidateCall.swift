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
    case text, plain, json, jsonl, sarif, junit, html
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
  /// Whether the paths hold a document a line.
  var areLines = false
  /// How many targets are checked at once.
  var jobs = Processors.count

  init(paths: [String]) { self.paths = paths }

  /// The call that arguments make; nil where they hold more than a command and paths.
  init?(plain arguments: [String]) {
    guard let command = arguments.first, ValidateCommand.names.contains(command) else { return nil }
    paths = Array(arguments.dropFirst())
    guard !paths.isEmpty, paths.allSatisfy({ $0 == "-" || !$0.isEmpty && !$0.hasPrefix("-") })
    else {
      return nil
    }
  }

  /// Checks, gives the answer, and returns the exit code.
  func run() throws -> Int32 {
    let validation = Validation(
      editions: editions, today: today, speaking: UserLanguage.current)
    guard validation.areEditionsSound else { return try answer(validation.check([]).report) }
    if areLines, isToldAsItGoes {
      return try ValidateRun.check(linesOf: paths, for: self, by: validation)
    }
    let targets = try areLines ? DocumentLine.targets(at: paths) : validation.targets(at: paths)
    let isLong = targets.count >= ProgressLine.longJob
    if isLong, isToldAsItGoes { return ValidateRun.check(targets, for: self, by: validation) }
    return try checkWhole(targets, by: validation)
  }

  /// Whether the format tells of one document after another, and is shown rather than saved.
  private var isToldAsItGoes: Bool { output == nil && (format == .text || format == .jsonl) }

  private func checkWhole(_ targets: [CheckTarget], by validation: Validation) throws -> Int32 {
    var progress = ProgressLine()
    var done = 0
    let (report, failures) = validation.check(targets, jobs: jobs) {
      done += 1
      progress.show(done, of: targets.count)
    }
    progress.clear()
    if let failure = failures.first, report.documents.isEmpty { throw failure }
    let exitCode = try answer(report)
    for failure in failures { Console.complain(failure.message[spoken(of: report)]) }
    return failures.first?.exitCode ?? exitCode
  }

  /// Gives the answer, and returns the exit code.
  private func answer(_ report: CheckReport) throws -> Int32 {
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
    case .jsonl: JSONLinesReporter.render(report)
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
  var style: TextReporter.Style {
    output == nil ? Console.style : TextReporter.Style(showsSnippets: false)
  }
}
