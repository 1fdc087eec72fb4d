import BidragKit
import Diagnostics
import FormKit
import Rendering

/// Checks of many documents, told of one after another, so that their number does not matter.
struct ValidateRun {
  private let call: ValidateCall
  private let validation: Validation
  private let teller: DocumentTeller
  private var tally = CheckTally()
  private var language: Language?
  private var failures: [Int32] = []
  private var done = 0
  private var progress = ProgressLine()

  private init(_ call: ValidateCall, _ validation: Validation) {
    self.call = call
    self.validation = validation
    teller = DocumentTeller(call)
  }

  /// Checks the targets, and returns the exit code.
  static func check(
    _ targets: [CheckTarget], for call: ValidateCall, by validation: Validation
  ) -> Int32 {
    var run = ValidateRun(call, validation)
    run.begin()
    run.check(targets, of: targets.count)
    return run.end()
  }

  /// Checks what stands on each line of files, and returns the exit code.
  static func check(
    linesOf paths: [String], for call: ValidateCall, by validation: Validation
  ) throws -> Int32 {
    var run = ValidateRun(call, validation)
    run.begin()
    for path in paths {
      try DocumentLine.eachBatch(at: path) { run.check($0, of: nil) }
    }
    return run.end()
  }

  /// - Parameter count: how many targets there are in all, where that is known.
  private mutating func check(_ targets: [CheckTarget], of count: Int?) {
    let teller = teller
    validation.check(targets, jobs: call.jobs, making: { teller.part(on: $0) }) { target in
      tell(target)
      done += 1
      if let count { progress.show(done, of: count, state(of: count)) }
    }
  }

  /// What is wrong with editions, where documents can be judged all the same.
  private mutating func begin() {
    for report in validation.editionReports {
      tally.add(CheckTally(of: report))
      say(teller.part(on: report))
    }
  }

  private mutating func tell(_ target: TargetReport<String>) {
    for item in target.items {
      tally.add(item.tally)
      language = language ?? item.language
      say(item.made)
    }
    guard let failure = target.failure else { return }
    failures.append(failure.exitCode)
    let spoken = call.language ?? UserLanguage.current
    say(teller.part(on: failure))
    progress.clear()
    Console.complain(failure.message[spoken])
  }

  private mutating func say(_ part: String) {
    guard !part.isEmpty else { return }
    progress.clear()
    Console.say(part)
  }

  private mutating func end() -> Int32 {
    progress.clear()
    let closing = teller.closing(
      tally, unreadable: failures.count, in: language ?? UserLanguage.current)
    if !closing.isEmpty { Console.say(closing) }
    return failures.first ?? tally.exitCode
  }

  private func state(of count: Int) -> Text {
    let stopped = tally.documents - tally.sound
    return Text(
      sv: """
        \(done.shown(in: .swedish)) av \(count.shown(in: .swedish)), \
        \(stopped.shown(in: .swedish)) dokument stoppas
        """,
      en: """
        \(done.shown(in: .english)) of \(count.shown(in: .english)), \
        \(stopped.shown(in: .english)) documents stopped
        """)
  }
}
