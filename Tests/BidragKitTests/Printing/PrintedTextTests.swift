import Diagnostics
import FormKit
import Foundation
import Rendering
import Testing

@testable import BidragKit

@Suite("Printed pages are read back")
struct PrintedTextTests {
  @Test(
    "Every value of a document stands in what a screen reader reads of its PDF",
    arguments: [
      ("Examples/vasteras-jinan/ansokan.yaml", Language.swedish),
      ("Examples/vasteras-gaborone/report-1.yaml", .english),
    ])
  func values(name: String, language: Language) async throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    var job = RenderJob(
      formats: [.pdf], folder: disk.root, language: language, today: .latest)
    job.isDraft = true
    let result = try await job.run(RepositoryFiles.path(name))
    let path = try #require(result.outputs.first?.path)
    let read = Self.bare(try Self.output(of: "pdfinfo", "-struct-text", path))
    let facts = try Self.output(of: "pdfinfo", path)
    #expect(facts.contains(/Tagged: +yes/) && !facts.contains(/Title: *\n/), "\(facts)")
    let fonts = try Self.output(of: "pdffonts", path).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(#/ yes yes yes +\d+ +\d+$/#) })
    let paper = try PageReadBackTests.paper(of: name, in: language)
    var values = 0
    Self.walk(paper.tree) { value in
      values += 1
      #expect(read.contains(Self.bare(value)), "\(value)")
    }
    #expect(values > 200)
  }

  /// Lines are broken, and words parted, where the page has room.
  private static func bare(_ text: String) -> String {
    text.filter { !$0.isWhitespace && !"-\u{AD}\u{2010}\"".contains($0) }
  }

  private static func walk(_ node: FormNode, _ visit: (String) -> Void) {
    for entry in node.entries where entry.name != "form" { walk(entry.node, visit) }
    for item in node.items { walk(item, visit) }
    if let text = node.text, text.contains(where: { !$0.isWhitespace }) { visit(text) }
  }

  private static func output(of program: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "`make setup-test` installs \(program)")
    return String(decoding: data, as: UTF8.self)
  }
}
