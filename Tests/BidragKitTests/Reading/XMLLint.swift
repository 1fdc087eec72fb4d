import Foundation
import Testing

/// The command xmllint, another reader of schemas than the one that Bidrag links.
enum XMLLint {
  static let isInstalled = path != nil

  private static let path = ["/usr/bin/xmllint", "/usr/local/bin/xmllint", "/opt/bin/xmllint"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// What xmllint says against files, all asked in one process; empty when all of them fit.
  static func complaints(of files: [String], schema: String) throws -> String {
    let answer = try answer(to: files, schema: schema)
    return answer.status == 0 ? "" : answer.words
  }

  /// The files that xmllint finds to fit, all asked in one process.
  static func fitting(_ files: [String], schema: String) throws -> Set<String> {
    let lines = Set(try answer(to: files, schema: schema).words.split(separator: "\n"))
    return Set(files.filter { lines.contains("\($0) validates") })
  }

  private static func answer(
    to files: [String], schema: String
  ) throws -> (status: Int32, words: String) {
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    process.arguments = ["--noout", "--nonet", "--schema", schema] + files
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
