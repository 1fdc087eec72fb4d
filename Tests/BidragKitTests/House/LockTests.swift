import BidragKit
import Diagnostics
import FormKit
import ICLD
import Testing

@Suite("The locks on what is published")
struct LockTests {
  private static func locks() throws -> [Lock] {
    try RepositoryFiles.text("Templates/Locks/locks.txt").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in try #require(Lock(line: String(line)), "\(line)") }
  }

  /// What is there now, by name.
  private static func state() throws -> [String: Lock] {
    let files =
      RepositoryFiles.names(under: "Templates/Editions", ending: ".yaml")
      + RepositoryFiles.names(under: "Templates/Municipalities", ending: ".yaml")
      + RepositoryFiles.names(under: "Templates/PerDiem", ending: ".yaml")
      + RepositoryFiles.names(under: "Templates/Schemas", ending: "")
    let ofFiles = try files.map { file in
      Lock(
        SHA256Digest.hex(of: try RepositoryFiles.bytes(file)),
        String(file.dropFirst("Templates/".count)), note(of: file))
    }
    let ofRules = digests.split(separator: "\n").compactMap { Lock(line: String($0)) }
    return Dictionary((ofFiles + ofRules).map { ($0.name, $0) }) { first, _ in first }
  }

  private static func note(of file: String) -> String {
    let form = FormName.allCases.first { file.hasPrefix("Templates/Schemas/\($0.name.en).") }
    return form.map { "version \($0.info.version)" } ?? "version 1"
  }

  @Test("Nothing that is locked has changed without its number")
  func unchanged() throws {
    let state = try Self.state()
    for lock in try Self.locks() {
      let fault = lock.fault(now: state[lock.name])
      #expect(fault == nil, "\(fault ?? "")")
    }
  }

  @Test("Locked are editions, schemas and rules, each once and by a number that is not to come")
  func whole() throws {
    let locks = try Self.locks()
    #expect(Set(locks.map(\.name)).count == locks.count)
    #expect(locks.count { $0.name.hasPrefix("Editions/") } >= 8)
    #expect(locks.count { $0.name.hasPrefix("PerDiem/") } >= 15)
    #expect(locks.count { $0.name.hasPrefix("Municipalities/") } >= 1)
    #expect(locks.count { $0.name.hasPrefix("Schemas/") } >= 10)
    #expect(locks.count { $0.note.hasPrefix("rules ") } >= 130)
    #expect(locks.allSatisfy { $0.digest.utf8.count == 64 && $0.digest.allSatisfy(\.isHexDigit) })
    let current = try #require(Int(Bidrag.ruleSet))
    for lock in locks where lock.note.hasPrefix("rules ") {
      let number = try #require(Int(lock.note.dropFirst("rules ".count)))
      #expect((1...current).contains(number))
    }
  }

  /// Made once: it runs hundreds of examples.
  private static let digests = RuleList().digests

  @Test("A page says what is locked of a rule, the same each time, and each rule has its own")
  func digests() {
    let lines = Self.digests.split(separator: "\n").compactMap { Lock(line: String($0)) }
    #expect(lines.map(\.name) == Bidrag.rules.map(\.id.rawValue))
    #expect(Set(lines.map(\.digest)).count == lines.count)
    let again = RuleList(area: "BUD")?.digests ?? ""
    #expect(!again.isEmpty && Self.digests.contains(again))
  }

  @Test(
    "A change is said with what to do, unless its number is raised",
    arguments: [
      ("Editions/2013.yaml", "edition 2013", "edition 2014", "correct it under a new name"),
      ("PerDiem/2013.yaml", "year 2013", "year 2013", "the correction and its source"),
      ("Municipalities/2007.yaml", "year 2007", "year 2007", "the correction and its source"),
      ("Schemas/report.xsd", "version 1", "version 1", "Raise the form's version"),
      ("BUD002", "rules 1", "rules 1", "Raise the rule set's number"),
    ])
  func said(_ name: String, _ then: String, _ now: String, _ words: String) throws {
    let lock = Lock("a", name, then)
    #expect(lock.fault(now: lock) == nil)
    let changed = try #require(lock.fault(now: Lock("b", name, now)))
    #expect(changed.contains(words) && changed.contains("make locks") && changed.contains(name))
    #expect(lock.fault(now: nil)?.contains("is gone") == true)
  }

  @Test("The number of a rule that was removed is not used again, whatever the rule set's number")
  func removed() throws {
    let lock = Lock("a", "BUD002", "removed 1")
    #expect(lock.fault(now: nil) == nil)
    for now in [Lock("a", "BUD002", "rules 1"), Lock("b", "BUD002", "rules 2")] {
      #expect(try #require(lock.fault(now: now)).contains("next free"))
    }
  }

  @Test("A schema or rule of a higher number may change, one of a lower may not")
  func raised() {
    for (name, word) in [("Schemas/report.xsd", "version"), ("BUD002", "rules")] {
      let lock = Lock("a", name, "\(word) 9")
      #expect(lock.fault(now: Lock("b", name, "\(word) 10")) == nil)
      #expect(lock.fault(now: Lock("b", name, "\(word) 8")) != nil)
    }
  }
}
