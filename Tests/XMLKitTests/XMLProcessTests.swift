import Glibc
import Testing
import XMLKit

/// What can only be seen in a process of its own: the first use of libxml2, and what is printed.
@Suite struct XMLProcessTests {
  @Test(
    "Eight threads that begin at once from cold all come to the same verdicts", arguments: 1...5)
  func threads(round: Int) async {
    await #expect(processExitsWith: .success) {
      let gate = UnsafeMutablePointer<pthread_barrier_t>.allocate(capacity: 1)
      pthread_barrier_init(gate, nil, 8)
      var threads = [pthread_t](repeating: 0, count: 8)
      for index in threads.indices {
        guard pthread_create(&threads[index], nil, XMLProcessTests.work, gate) == 0 else {
          exit(EXIT_FAILURE)
        }
      }
      for thread in threads {
        var answer: UnsafeMutableRawPointer?
        pthread_join(thread, &answer)
        guard answer == UnsafeMutableRawPointer(gate) else { exit(EXIT_FAILURE) }
      }
    }
  }

  /// Waits at the gate for the other threads; answers with the gate when all verdicts are right.
  private static let work: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    gate in
    guard let gate else { return nil }
    pthread_barrier_wait(gate.assumingMemoryBound(to: pthread_barrier_t.self))
    let isRight = (try? XMLProcessTests.verdictsAreRight()) ?? false
    return isRight ? gate : nil
  }

  @Test("One compiled schema serves eight tasks at once")
  func sharedSchema() async throws {
    let schema = try TestDocuments.schema()
    let expected = schema.problems(in: try TestDocuments.read(TestDocuments.wrongBudget))
    let answers = try await withThrowingTaskGroup(of: [XMLProblem].self) { group in
      for _ in 1...8 {
        group.addTask {
          schema.problems(in: try TestDocuments.read(TestDocuments.wrongBudget))
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(!expected.isEmpty)
    #expect(answers == Array(repeating: expected, count: 8))
  }

  @Test("Nothing is printed, whatever is wrong")
  func silence() async throws {
    let result = try await #require(
      processExitsWith: .success, observing: [\.standardErrorContent]
    ) {
      XMLProcessTests.provoke()
    }
    #expect(String(decoding: result.standardErrorContent, as: UTF8.self) == "")
  }

  private static func verdictsAreRight() throws -> Bool {
    for _ in 1...20 {
      let schema = try TestDocuments.schema()
      let sound = schema.problems(in: try TestDocuments.read(TestDocuments.soundBudget))
      let wrong = schema.problems(in: try TestDocuments.read(TestDocuments.wrongBudget))
      guard sound.isEmpty, Set(wrong.map(\.line)) == [2, 3, 7] else { return false }
    }
    return true
  }

  private static func provoke() {
    let broken = [
      "", "<", "<a>&b;</a>", "<p:a/>", "<a xmlns='not absolute'/>", "<?xml version='9.9'?><a/>",
      "<?xml version='1.0' encoding='x'?><a/>", "<?xml version='1.0' encoding='latin1'?><å/>",
      TestDocuments.billionLaughs, TestDocuments.externalEntity,
    ]
    for xml in broken {
      _ = TestDocuments.problems(reading: xml)
      _ = try? TestDocuments.schema(xml)
    }
    _ = XMLDocument.read([0xFE, 0xFF, 0xD8, 0x00], name: "half-surrogate.xml").problems
    _ = try? TestDocuments.schema(
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:simpleType name='a'>"
        + "<xs:restriction base='xs:string'><xs:pattern value='(['/></xs:restriction>"
        + "</xs:simpleType></xs:schema>")
    if let schema = try? TestDocuments.schema(),
      let document = try? TestDocuments.read(TestDocuments.wrongBudget)
    {
      _ = schema.problems(in: document)
    }
  }
}
