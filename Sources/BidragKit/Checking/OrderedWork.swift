import Dispatch
import Synchronization

/// Work on several threads whose results come one by one and in order, as if there were one thread.
///
/// Inputs are taken in small batches, so that only some results are held at a time.
enum OrderedWork {
  /// So many inputs for each job are worked on before their results are handed over.
  private static let batch = 16

  static func run<Input: Sendable, Output: Sendable>(
    on inputs: [Input], jobs: Int, work: @Sendable (Input) -> Output,
    deliver: (Output) throws -> Void
  ) rethrows {
    guard jobs > 1, inputs.count > 1 else {
      for input in inputs { try deliver(work(input)) }
      return
    }
    let size = Self.batch * jobs
    for start in stride(from: 0, to: inputs.count, by: size) {
      let batch = inputs[start..<min(start + size, inputs.count)]
      for output in outputs(of: batch, jobs: jobs, work: work) { try deliver(output) }
    }
  }

  /// Each job takes the next input until none is left, so that a long one holds up no other.
  private static func outputs<Input: Sendable, Output: Sendable>(
    of inputs: ArraySlice<Input>, jobs: Int, work: @Sendable (Input) -> Output
  ) -> [Output] {
    let next = Atomic(inputs.startIndex)
    let finished = Mutex<[(place: Int, output: Output)]>([])
    DispatchQueue.concurrentPerform(iterations: min(jobs, inputs.count)) { _ in
      while true {
        let place = next.add(1, ordering: .relaxed).oldValue
        guard place < inputs.endIndex else { return }
        let output = work(inputs[place])
        finished.withLock { $0.append((place, output)) }
      }
    }
    return finished.withLock { $0 }.sorted { $0.place < $1.place }.map(\.output)
  }
}
