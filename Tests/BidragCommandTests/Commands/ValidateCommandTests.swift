import BidragKit
import Foundation
import Testing

@Suite("The command validate", .timeLimit(.minutes(5)))
struct ValidateCommandTests {
  private static let mistake = "Examples/mistakes/women-and-men.yaml"
  private static let script = "/usr/bin/script"

  @Test("Text that goes into a pipe or a file holds no escape codes")
  func noCodes() throws {
    for environment in [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color"]] {
      for path in [Self.mistake, "Examples/vasteras-jinan"] {
        let run = try CommandRun.bidrag(["granska", path], environment: environment)
        #expect(!run.everything.contains("\u{1B}") && run.output.contains(path))
        #expect(run.errors.isEmpty)
      }
    }
  }

  @Test(
    "A terminal is shown colours, unless it or its user wants none",
    .enabled(if: FileManager.default.isExecutableFile(atPath: script)))
  func terminal() throws {
    let call = ["-qec", "'\(CommandRun.program)' granska \(Self.mistake)", "/dev/null"]
    let coloured = try CommandRun.run(Self.script, call)
    #expect(coloured.output.contains("\u{1B}[") && coloured.output.contains("    95 | "))
    for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      let plain = try CommandRun.run(Self.script, call, environment: environment)
      #expect(!plain.output.contains("\u{1B}") && plain.output.contains("    95 | "))
    }
  }

  @Test(
    "JSON is JSON, and the same bytes each time",
    arguments: ["Examples/vasteras-jinan", "Examples", mistake, "Examples/mistakes/tab.yaml"])
  func json(_ path: String) throws {
    let call = ["validate", path, "--format", "json", "--as-of", "2026-01-01"]
    let run = try CommandRun.bidrag(call, environment: CommandRun.swedish)
    let again = try CommandRun.bidrag(call, environment: CommandRun.english)
    #expect(Array(run.output.utf8) == Array(again.output.utf8) && run.errors.isEmpty)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let report = try #require(object as? [String: Any])
    #expect(report["version"] as? Int == 1 && report["asOf"] as? String == "2026-01-01")
    let documents = try #require(report["documents"] as? [[String: Any]])
    let cases = try Self.caseDocuments().count
    #expect(cases >= 10)
    #expect(documents.count == (path == "Examples" ? cases : path.hasSuffix("jinan") ? 3 : 1))
    #expect(documents.allSatisfy { ($0["file"] as? String)?.hasPrefix(path) == true })
  }

  /// The documents of the example cases, each in the folder of its case; what lies below such a
  /// folder is no case of its own.
  private static func caseDocuments() throws -> [String] {
    let documents = try FileManager.default
      .subpathsOfDirectory(atPath: Repository.path("Examples"))
      .filter { !$0.hasPrefix("mistakes/") && DocumentName(PathName.last(of: $0)) != nil }
    let folders = Set(documents.map(PathName.folder))
    return documents.filter { path in
      !folders.contains { PathName.folder(of: path).hasPrefix($0 + "/") }
    }
  }

  @Test(
    "An answer ends with one line break",
    arguments: ["text", "plain", "json", "sarif", "junit", "html"])
  func ending(_ format: String) throws {
    let stopped = try CommandRun.bidrag(["validate", Self.mistake, "--format", format])
    #expect(stopped.output.hasSuffix("\n") && !stopped.output.hasSuffix("\n\n"))
    let sound = try CommandRun.bidrag(["validate", "Examples/vasteras-jinan", "--format", format])
    #expect(sound.exitCode == ExitStatus.fine && sound.output.hasSuffix("\n"))
    #expect(!sound.output.hasSuffix("\n\n"))
  }

  @Test("The day that counts as today decides what lies in the future")
  func day() throws {
    let report = "Examples/vasteras-jinan/redovisning-1.yaml"
    for option in ["--as-of", "--per-dag"] {
      for day in ["2015-01-01", "1 januari 2015"] {
        let early = try CommandRun.bidrag(["granska", report, option, day])
        #expect(early.exitCode == ExitStatus.stopped && early.output.contains("SGN002"))
      }
      let late = try CommandRun.bidrag(["granska", report, option, "2015-02-16"])
      #expect(late.exitCode == ExitStatus.fine && !late.output.contains("SGN002"))
    }
  }

  @Test("The answer is in the document's language, or the one asked for")
  func language() throws {
    let own = try CommandRun.bidrag(["validate", Self.mistake], environment: CommandRun.english)
    #expect(own.output.contains("stoppar:") && !own.output.contains("stops:"))
    for option in ["--language", "--sprak"] {
      let english = try CommandRun.bidrag(["granska", Self.mistake, option, "en"])
      #expect(english.output.contains("stops:") && !english.output.contains("stoppar:"))
    }
  }

  @Test("Several paths are answered in the order of the call, once each")
  func several() throws {
    let paths = [Self.mistake, "Examples/mistakes/telephone.yaml"]
    let run = try CommandRun.bidrag(["validate"] + paths)
    let headings = run.output.split(separator: "\n").filter { line in
      paths.contains { line.hasPrefix("\($0): ") }
    }
    #expect(headings.count == 2 && headings[0].hasPrefix(paths[0]))
    let turned = try CommandRun.bidrag(["validate"] + paths.reversed())
    #expect(turned.output.hasPrefix(paths[1]) && turned.exitCode == ExitStatus.stopped)
  }

  @Test("Editions from a folder replace those that come with the program, unless they are wrong")
  func editions() throws {
    let folder = try CommandFolder(copyOf: "Templates/Editions", as: "utgavor")
    defer { folder.remove() }
    try folder.add("fall", copyOf: "Examples/vasteras-jinan")
    for option in ["--editions", "--utgavor", "--utgåvor"] {
      let run = try folder.bidrag("granska", "fall", option, "utgavor", "--per-dag", "2026-01-01")
      #expect(run.exitCode == ExitStatus.fine, "\(run.everything)")
    }
    try folder.change("utgavor/2013.yaml", "valid_to: 2015-05-31", to: "valid_to: 2015-06-01")
    let wrong = try folder.bidrag("granska", "fall", "--editions", "utgavor", "--language", "sv")
    #expect(wrong.exitCode == ExitStatus.stopped && !wrong.output.contains("fall/"))
    #expect(wrong.output.contains("EDN001") && wrong.output.contains("utgavor/2013.yaml, rad "))
    try folder.change("utgavor/2013.yaml", "valid_to: 2015-06-01", to: "valid_to: 2011-06-01")
    try folder.change("utgavor/2015.yaml", "name: \"2015\"", to: "name: \"2014\"")
    let more = try folder.bidrag("validate", "fall", "--editions", "utgavor", "--language", "en")
    #expect(more.exitCode == ExitStatus.stopped && !more.output.contains("fall/"))
    #expect(more.output.contains("EDN002") && more.output.contains("EDN003"))
    try folder.addFolder("tom")
    let empty = try folder.bidrag("granska", "fall", "--editions", "tom")
    #expect(empty.exitCode == ExitStatus.noInput && empty.errors.contains("inga utgåvor"))
    let nowhere = try folder.bidrag("granska", "fall", "--editions", "ingenstans")
    #expect(nowhere.exitCode == ExitStatus.noInput && nowhere.output.isEmpty)
  }
}
