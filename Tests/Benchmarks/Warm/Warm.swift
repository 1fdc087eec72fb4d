import BidragKit
import Diagnostics
import Dispatch
import FormKit
import Glibc

/// Checks one document again and again in one process: what a check costs once everything is warm.
///
/// Usage: warm ROUNDS JOBS FILE; prints the verdict, and the microseconds on the wall and of the
/// processor for each round, in which each job checks the document once. It is built only for
/// benchmarks; see Package.swift.
@main
enum Warm {
  static func main() {
    let words = CommandLine.arguments
    guard words.count == 4, let rounds = Int(words[1]), let jobs = Int(words[2]), rounds > 0,
      jobs > 0, let today = CalendarDate(year: 2026, month: 1, day: 1),
      let bytes = try? FileReader.bytes(of: words[3], limit: 10_000_000)
    else {
      fatalError("usage: warm ROUNDS JOBS FILE")
    }
    let validation = Validation(today: today)
    let name = words[3]
    let verdict = validation.check(bytes, name: name).documents.first?.verdict
    let start = (wall: microseconds(CLOCK_MONOTONIC), own: microseconds(CLOCK_PROCESS_CPUTIME_ID))
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      for _ in 0..<rounds {
        guard validation.check(bytes, name: name).documents.first?.verdict == verdict else {
          fatalError("the same bytes were judged otherwise")
        }
      }
    }
    let wall = microseconds(CLOCK_MONOTONIC) - start.wall
    let own = microseconds(CLOCK_PROCESS_CPUTIME_ID) - start.own
    print(
      verdict == .submittable ? "submittable" : "stopped", wall / Double(rounds),
      own / Double(rounds))
  }

  private static func microseconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }
}
