import Diagnostics
import Testing

@testable import BidragKit

/// An example file as lines, in which a test may change a character and see what is found.
struct ExampleText {
  let lines: [String]
  private let around: CaseFile
  private let name: String

  init(_ file: String) throws {
    lines = try RepositoryFiles.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    around = try CaseLoader.load(RepositoryFiles.path(file))
    name = PathName.last(of: file)
  }

  /// The lines, from 0, of fields whose names are wanted.
  func lines(where isWanted: (String) -> Bool) -> [Int] {
    lines.indices.filter { index in
      lines[index].firstMatch(of: /^ *(\w+):\s/).map { isWanted(String($0.1)) } ?? false
    }
  }

  /// The lines of fields whose whole value is a date or a period.
  var dateLines: [Int] {
    lines.indices.filter { lines[$0].contains(/^ *\w+: \d{4}-\d{2}-\d{2}( – \d{4}-\d{2}-\d{2})?$/) }
  }

  func characters(of line: Int) -> [Character] { Array(lines[line]) }

  /// The columns, from 0, of a line's digits.
  func digits(of line: Int) -> [Int] {
    characters(of: line).indices.filter { characters(of: line)[$0].isWholeNumber }
  }

  /// Changes one character, and expects something that stops at that very line.
  func expectFinding(
    at line: Int, changing column: Int, to character: Character,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let all = changing(column, of: line, to: character)
    let report = check(all)
    let found = report.findings.filter { $0.severity == .error }.map { finding in
      "\(finding.rule.rawValue) at \(finding.range?.start.line ?? 0)"
    }
    let isFound = report.findings.contains { finding in
      finding.severity == .error && finding.range?.start.line == line + 1
    }
    #expect(
      isFound, "\(name):\(line + 1) became \(all[line]): \(found)",
      sourceLocation: sourceLocation)
  }

  /// Changes the last digit of a line, and expects something that stops, wherever it is.
  func expectStop(
    changingLastDigitOf line: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let column = try #require(digits(of: line).last, sourceLocation: sourceLocation)
    let all = changing(column, of: line, to: characters(of: line)[column] == "9" ? "8" : "9")
    #expect(
      check(all).count(.error) > 0, "\(name):\(line + 1) became \(all[line])",
      sourceLocation: sourceLocation)
  }

  private func changing(_ column: Int, of line: Int, to character: Character) -> [String] {
    var changed = characters(of: line)
    changed[column] = character
    var all = lines
    all[line] = String(changed)
    return all
  }

  private func check(_ lines: [String]) -> DocumentReport {
    ExampleFiles.check(around, Array(lines.joined(separator: "\n").utf8), name: name)
  }
}
