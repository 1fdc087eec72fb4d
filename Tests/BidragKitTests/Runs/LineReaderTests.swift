import Foundation
import Testing

@testable import BidragKit

@Suite("Lines from a file")
struct LineReaderTests {
  private static func lines(of text: String) throws -> [String] {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("lines", text)
    var reader = try LineReader(folder.path("lines"))
    var lines: [String] = []
    while let batch = try reader.next() {
      lines += batch.map { "\($0.number) \(String(decoding: $0.bytes, as: UTF8.self))" }
    }
    return lines
  }

  @Test("Lines come with their numbers; blank ones are passed over, but counted")
  func numbers() throws {
    #expect(try Self.lines(of: "a\n\n  \nb\r\n\nc") == ["1 a", "4 b\r", "6 c"])
    #expect(try Self.lines(of: "") == [])
    #expect(try Self.lines(of: "\n\n") == [])
  }

  @Test("Thousands of lines, some of them long, come whole and in order")
  func many() throws {
    let texts = (1...3_000).map {
      String(repeating: "x", count: $0 % 977 == 0 ? 600_000 : $0 % 90 + 1)
    }
    let lines = try Self.lines(of: texts.joined(separator: "\n"))
    #expect(lines == texts.enumerated().map { "\($0 + 1) \($1)" })
  }

  @Test("A line beyond the limit is cut, and the next one is whole")
  func long() throws {
    let long = String(repeating: "x", count: LineReader.longestLine * 2)
    let lines = try Self.lines(of: "a\n\(long)\nb\n")
    #expect(lines.count == 3 && lines.first == "1 a" && lines.last == "3 b")
    #expect(lines[1].utf8.count > LineReader.longestLine && lines[1].utf8.count < long.utf8.count)
  }

  @Test("What is no file is refused")
  func refused() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for path in [folder.root, folder.path("missing")] {
      #expect(throws: FileFailure.self) { _ = try LineReader(path) }
    }
  }
}
