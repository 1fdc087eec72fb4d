import Foundation
import Testing

/// A file of the life of a case as it was reviewed, which each run must give again.
///
/// With `BIDRAG_RECORD` set, what a run gives is recorded for review, and the run fails.
enum ReviewedFile {
  private static let folder = "Tests/BidragCommandTests/Lives/Reviewed/"

  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if ProcessInfo.processInfo.environment["BIDRAG_RECORD"] != nil {
      let path = URL(filePath: Repository.path(folder + name))
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: path)
      Issue.record("\(name) is recorded: read it before it is committed")
      return
    }
    let reviewed = try Repository.text(folder + name)
    guard text != reviewed else { return }
    let lines = text.components(separatedBy: "\n")
    let expected = reviewed.components(separatedBy: "\n")
    let place = zip(lines, expected).enumerated().first { $1.0 != $1.1 }?.offset
    let line = place ?? min(lines.count, expected.count)
    Issue.record(
      """
      \(name), line \(line + 1): “\(line < lines.count ? lines[line] : "")”, reviewed as \
      “\(line < expected.count ? expected[line] : "")”
      """, sourceLocation: sourceLocation)
  }
}
