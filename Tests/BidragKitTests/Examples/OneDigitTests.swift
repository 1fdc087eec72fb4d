import Diagnostics
import Testing

@testable import BidragKit

/// A slip of the finger in a whole application is found where it was made.
@Suite("One digit changed")
struct OneDigitTests {
  @Test("Any digit of any organisation number", arguments: ExampleFiles.applications)
  func organisationNumber(_ file: String) throws {
    let application = try ExampleText(file)
    let lines = application.lines { $0 == "organisationsnummer" || $0 == "organisation_number" }
    #expect(!lines.isEmpty)
    for line in lines {
      let digits = application.digits(of: line)
      #expect(digits.count == 10)
      for column in digits {
        for digit in "0123456789" where application.characters(of: line)[column] != digit {
          application.expectFinding(at: line, changing: column, to: digit)
        }
      }
    }
  }

  @Test("Any digit of any amount in the budget", arguments: ExampleFiles.applications)
  func amounts(_ file: String) throws {
    let application = try ExampleText(file)
    let lines = application.lines { $0 == "belopp" || $0 == "amount" }
    #expect(lines.count == 20)
    for line in lines {
      for column in application.digits(of: line) {
        let digit: Character = application.characters(of: line)[column] == "9" ? "8" : "9"
        application.expectFinding(at: line, changing: column, to: digit)
      }
    }
  }

  @Test("A month that there is not, in any date", arguments: ExampleFiles.applications)
  func impossibleDate(_ file: String) throws {
    let application = try ExampleText(file)
    let lines = application.dateLines
    #expect(lines.count >= 18)
    for line in lines {
      let text = application.lines[line]
      for date in text.matches(of: /\d{4}-\d{2}-\d{2}/) {
        // 2014-04-07 becomes 2014-94-07.
        let column = text.distance(from: text.startIndex, to: date.range.lowerBound) + 5
        application.expectFinding(at: line, changing: column, to: "9")
      }
    }
  }

  @Test("A year outside the period, in any activity's dates", arguments: ExampleFiles.applications)
  func outsidePeriod(_ file: String) throws {
    let application = try ExampleText(file)
    for (names, digit) in [(["start"], Character("3")), (["slut", "end"], "5")] {
      let lines = application.lines { names.contains($0) }
      #expect(lines.count == 7)
      for line in lines {
        // 2014-04-07 becomes 2013-04-07, or 2015-04-07.
        let column = application.digits(of: line)[3]
        application.expectFinding(at: line, changing: column, to: digit)
      }
    }
  }
}
