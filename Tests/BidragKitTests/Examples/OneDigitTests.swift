import Diagnostics
import Testing

@testable import BidragKit

/// A slip of the finger in a whole application is found where it was made.
@Suite("One digit changed")
struct OneDigitTests {
  @Test("Any digit of any organisation number", arguments: ExampleFiles.shortApplications)
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

  @Test("Any digit of any amount in the budget", arguments: ExampleFiles.shortApplications)
  func amounts(_ file: String) throws {
    let application = try ExampleText(file)
    let lines = application.lines { $0 == "belopp" || $0 == "amount" }
    #expect(lines.count >= 20)
    for line in lines {
      for column in application.digits(of: line) {
        let digit: Character = application.characters(of: line)[column] == "9" ? "8" : "9"
        application.expectFinding(at: line, changing: column, to: digit)
      }
    }
  }

  @Test("The last digit of any amount in the budget", arguments: ExampleFiles.applications)
  func lastDigit(_ file: String) throws {
    let application = try ExampleText(file)
    let lines = application.lines { $0 == "belopp" || $0 == "amount" }
    #expect(lines.count >= 20)
    for line in lines { try application.expectStop(changingLastDigitOf: line) }
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
    let days = application.lines { ["arbetsdagar", "work_days"].contains($0) }
    for (names, digit) in [(["start"], Character("3")), (["slut", "end"], "8")] {
      let lines = application.lines { names.contains($0) }
      #expect(lines.count >= 7 && lines.count == days.count)
      for line in lines {
        // 2014-04-07 becomes 2013-04-07, or 2018-04-07.
        let column = application.digits(of: line)[3]
        application.expectFinding(at: line, changing: column, to: digit)
      }
    }
  }

  @Test("The last digit of any amount in a decision", arguments: ExampleFiles.decisions)
  func decided(_ file: String) throws {
    let decision = try ExampleText(file)
    let lines = decision.lines.indices.filter {
      decision.lines[$0].contains(/(belopp|decided|amount): \d/)
    }
    #expect(lines.count >= 9)
    for line in lines { try decision.expectStop(changingLastDigitOf: line) }
  }

  /// What the amount in a foreign currency is worth is not among them: no rule reckons it anew.
  @Test("The last digit of any amount or hour in a report", arguments: ExampleFiles.reports)
  func reported(_ file: String) throws {
    let report = try ExampleText(file)
    let names = [
      "beviljat", "belopp", "timmar", "timkostnad", "begärt_belopp", "decided", "amount", "hours",
      "hourly_cost", "requested",
    ]
    // Indicators have outcomes as well, which nothing else tells.
    let finance = try #require(report.lines.firstIndex { ["ekonomi:", "finance:"].contains($0) })
    let outcomes = report.lines { ["utfall", "outcome"].contains($0) }.filter { $0 > finance }
    let lines = report.lines(where: names.contains).filter { $0 > finance } + outcomes
    #expect(lines.count >= 40 && outcomes.count >= 8)
    for line in lines { try report.expectStop(changingLastDigitOf: line) }
  }
}
