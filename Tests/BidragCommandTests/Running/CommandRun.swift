import Foundation
import Testing

/// One run of the program: what it wrote, and how it ended.
struct CommandRun {
  let arguments: [String]
  let output: String
  let errors: String
  let exitCode: Int32

  /// All that reached the terminal.
  var everything: String { output + errors }

  /// Runs the program and waits for its end.
  ///
  /// - Parameters:
  ///   - folder: the folder to run in; nil for the repository.
  ///   - environment: added to a bare one in which nothing speaks of a language.
  ///   - input: what comes on standard input; nil for nothing, from a device.
  static func bidrag(
    _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:],
    input: String? = nil
  ) throws -> CommandRun {
    try run(program, arguments, in: folder, environment: environment, input: input)
  }

  /// Runs another program, such as a shell.
  static func run(
    _ program: String, _ arguments: [String], in folder: String? = nil,
    environment: [String: String] = [:], input: String? = nil
  ) throws -> CommandRun {
    let answers = try CommandFolder()
    defer { answers.remove() }
    try answers.add("output")
    try answers.add("errors")
    if let input { try answers.add("input", input) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder ?? Repository.root)
    process.environment = bare.merging(environment) { $1 }
    process.standardInput =
      if input == nil {
        FileHandle.nullDevice
      } else {
        try FileHandle(forReadingFrom: URL(filePath: answers.path("input")))
      }
    // Files, unlike pipes, never fill up while the other one is read.
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: answers.path("output")))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: answers.path("errors")))
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationReason == .exit, "\(arguments) crashed")
    return CommandRun(
      arguments: arguments, output: try answers.text("output"), errors: try answers.text("errors"),
      exitCode: process.terminationStatus)
  }

  /// The program that was built with the tests: it lies beside them.
  static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "bidrag").path(percentEncoded: false)

  private static let bare = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "TERM": "xterm"]

  static let swedish = ["LANG": "sv_SE.UTF-8"]
  static let english = ["LANG": "C"]
}
