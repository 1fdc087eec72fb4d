import BidragKit
import Foundation
import Testing

@Suite("Checks of many cases, and of what comes on standard input", .timeLimit(.minutes(5)))
struct LongRunTests {
  private static let application = "Templates/Bases/inception-2013/application.yaml"

  private static func text() throws -> String {
    String(
      decoding: try Data(contentsOf: URL(filePath: Repository.path(application))), as: UTF8.self)
  }

  /// Cases in folders, of which every fifth lacks its country.
  private static func cases(_ count: Int) throws -> CommandFolder {
    let folder = try CommandFolder()
    for number in 1...count {
      try folder.addFolder("c/\(number + 100)")
      let text = try text()
      try folder.add(
        "c/\(number + 100)/ansokan.yaml",
        number % 5 == 0 ? text.replacing("land: Kina", with: "land:") : text)
    }
    return folder
  }

  @Test("A long run shows what was found, then the commonest findings and the verdict on all")
  func longRun() throws {
    let folder = try Self.cases(40)
    defer { folder.remove() }
    for language in ["sv", "en"] {
      let run = try folder.bidrag(
        "validate", "c", "--language", language, "--as-of", "2026-01-01")
      #expect(run.exitCode == ExitStatus.stopped && run.errors.isEmpty)
      #expect(run.output.contains(language == "sv" ? "\nRegel " : "\nRule "))
      #expect(run.output.contains("c/105/ansokan.yaml") && run.output.contains("40 "))
      #expect(run.output.hasSuffix("\n") && !run.output.contains("\u{1B}"))
    }
  }

  @Test("Any number of jobs gives the same bytes", arguments: ["text", "jsonl", "json"])
  func jobs(_ format: String) throws {
    let folder = try Self.cases(40)
    defer { folder.remove() }
    let runs = try ["1", "2", "5"].map {
      try folder.bidrag("validate", "c", "--format", format, "--jobs", $0)
    }
    #expect(Set(runs.map(\.output)).count == 1 && Set(runs.map(\.exitCode)) == [1])
    if format == "jsonl" { #expect(runs[0].output.split(separator: "\n").count == 40) }
  }

  @Test(
    "A person at a terminal sees how far it has come, and nothing of it is left",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func progress() throws {
    let folder = try Self.cases(40)
    defer { folder.remove() }
    let call = "'\(CommandRun.program)' validate c --language en --jobs 1 > /dev/null"
    let run = try CommandRun.run("/usr/bin/script", ["-qec", call, "/dev/null"], in: folder.root)
    #expect(run.output.contains("20 of 40") && run.output.contains("documents stopped"))
    #expect(run.output.hasSuffix("\r\u{1B}[K"))
  }

  @Test("A file that is missing is told of, and the others are checked")
  func missing() throws {
    let folder = try Self.cases(1)
    defer { folder.remove() }
    let run = try folder.bidrag("validate", "c/101/ansokan.yaml", "gone.yaml", "--language", "en")
    #expect(run.exitCode == ExitStatus.noInput)
    #expect(run.output.contains("c/101/ansokan.yaml") && run.errors.contains("gone.yaml"))
    let alone = try folder.bidrag("validate", "gone.yaml", "--language", "en")
    #expect(alone.exitCode == ExitStatus.noInput && alone.output.isEmpty)
    let paths = Array(repeating: "c/101/ansokan.yaml", count: 20) + ["gone.yaml"]
    let lines = try CommandRun.bidrag(
      ["validate"] + paths + ["--format", "jsonl"], in: folder.root)
    #expect(lines.exitCode == ExitStatus.noInput)
    #expect(lines.output.split(separator: "\n").last?.contains(#""document":null"#) == true)
  }

  @Test("A document on standard input is read as what it is, YAML or XML")
  func standardInput() throws {
    let yaml = try CommandRun.bidrag(["validate", "-"], input: try Self.text())
    #expect(yaml.exitCode == ExitStatus.fine && yaml.output.hasPrefix("-: "))
    let file = Repository.path("Examples/vasteras-jinan/ut/ansokan.xml")
    let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
    let xml = try CommandRun.bidrag(["validate", "-", "--format", "json"], input: text)
    #expect(xml.exitCode == ExitStatus.fine && xml.output.contains(#""XML001""#) == false)
    let empty = try CommandRun.bidrag(["validate", "-"], environment: CommandRun.english)
    #expect(empty.exitCode == ExitStatus.unreadable && empty.output.contains("The file is empty"))
  }

  @Test("Documents on lines are answered line by line, whatever is on them")
  func lines() throws {
    let text = try Self.text()
    let objects: [[String: String]] = [["name": "a.yaml", "text": text], ["text": "x: ["]]
    let lines =
      try objects.map {
        String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self)
      } + ["garbage", "", #"{"form": "application"}"#]
    let input = lines.joined(separator: "\n") + "\n"
    let run = try CommandRun.bidrag(["validate", "-", "--lines", "--jobs", "2"], input: input)
    let answers = try run.output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(object?["document"] as? [String: Any])
    }
    #expect(answers.map { $0["file"] as? String } == ["a.yaml", "-:2", "-:3", "-:5"])
    #expect(answers.first?["verdict"] as? String == "submittable")
    #expect(answers.dropFirst().allSatisfy { $0["verdict"] as? String == "stopped" })
    #expect(run.exitCode == ExitStatus.unreadable)
    let page = try CommandRun.bidrag(
      ["validate", "-", "--rader", "--format", "junit"], input: input)
    #expect(page.output.contains("a.yaml") && page.output.contains("-:5"))
  }

  @Test("A number of jobs that is none is refused", arguments: ["0", "-1", "257", "x"])
  func wrongJobs(_ jobs: String) throws {
    let run = try CommandRun.bidrag(["validate", "x", "--jobs=\(jobs)"])
    #expect(run.exitCode == ExitStatus.wrongUsage && run.output.isEmpty)
  }
}
