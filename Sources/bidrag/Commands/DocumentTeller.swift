import BidragKit
import Diagnostics
import FormKit
import Rendering

/// What is told of each document of a long run, and at its end, in the format of the call.
enum DocumentTeller: Sendable {
  case text(TextRunReporter)
  case lines(JSONLinesReporter)

  init(_ call: ValidateCall) {
    self =
      call.format == .jsonl
      ? .lines(JSONLinesReporter(tool: Bidrag.version, asOf: call.today.canonical))
      : .text(TextRunReporter(in: call.language, style: call.style))
  }

  func part(on document: DocumentReport) -> String {
    switch self {
    case .text(let reporter): reporter.part(on: document)
    case .lines(let reporter): reporter.line(on: document)
    }
  }

  /// What programs are told of a target that could not be read; people are told apart.
  func part(on failure: FileFailure) -> String {
    switch self {
    case .text: ""
    case .lines(let reporter):
      reporter.line(onFailureAt: failure.path, message: failure.message)
    }
  }

  func closing(_ tally: CheckTally, unreadable: Int, in language: Language) -> String {
    switch self {
    case .text(let reporter):
      reporter.closing(tally, unreadable: unreadable, rules: Bidrag.rules, in: language)
    case .lines: ""
    }
  }
}
