import Synchronization
import Testing

@testable import BidragKit

@Suite("Work on several threads")
struct OrderedWorkTests {
  @Test(
    "Results come once each and in order, whatever the number of jobs", arguments: [1, 2, 3, 8])
  func order(_ jobs: Int) {
    for count in [0, 1, 2, 15, 16, 17, 63, 500] {
      var results: [Int] = []
      OrderedWork.run(on: Array(0..<count), jobs: jobs) { number in
        // Some take longer than those after them.
        (0..<(number % 7 == 0 ? 2_000 : 1)).reduce(number) { sum, _ in sum }
      } deliver: {
        results.append($0)
      }
      #expect(results == Array(0..<count))
    }
  }

  @Test("Only so many results are held at a time", arguments: [2, 4])
  func bounded(_ jobs: Int) {
    let made = Atomic(0)
    var delivered = 0
    var most = 0
    OrderedWork.run(on: Array(0..<1_000), jobs: jobs) { _ in
      made.add(1, ordering: .relaxed)
    } deliver: { _ in
      delivered += 1
      most = max(most, made.load(ordering: .relaxed) - delivered)
    }
    #expect(delivered == 1_000 && most < 16 * jobs)
  }

  private struct Full: Error {}

  @Test("What is thrown where results are taken ends the work")
  func thrown() {
    var delivered = 0
    #expect(throws: Full.self) {
      try OrderedWork.run(on: Array(0..<1_000), jobs: 2, work: { $0 }) { _ in
        delivered += 1
        if delivered == 10 { throw Full() }
      }
    }
    #expect(delivered == 10)
  }
}
