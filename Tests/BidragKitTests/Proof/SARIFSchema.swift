import Foundation
import Testing

/// The final public schema of SARIF 2.1.0, by another validator than our own.
enum SARIFSchema {
  /// What the schema says against logs, all asked in one process; empty when all of them fit.
  static func complaints(of logs: [String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var names: [String] = []
    for (index, log) in logs.enumerated() {
      let file = folder.appending(path: "\(index).sarif")
      try Data(log.utf8).write(to: file)
      names.append(file.path(percentEncoded: false))
    }
    let process = Process()
    let python = RepositoryFiles.path(".build/sarif/bin/python")
    try #require(
      FileManager.default.isExecutableFile(atPath: python), "`make setup-test` installs it")
    process.executableURL = URL(filePath: python)
    process.arguments = [RepositoryFiles.path("Tests/Schemas/sarif.py")] + names
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let words = String(decoding: data, as: UTF8.self)
    return process.terminationStatus == 0 ? "" : "\(process.terminationStatus): \(words)"
  }
}
