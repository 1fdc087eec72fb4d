import FormKit
import ICLD
import Testing

@Suite("Editions that claim the same day")
struct EditionDaysRuleTests {
  private func edition(_ from: String?, _ to: String?) throws -> Edition {
    var edition = Edition()
    edition.validFrom = try from.map { try CalendarDate(written: $0) }
    edition.validTo = try to.map { try CalendarDate(written: $0) }
    return edition
  }

  private func overlaps(_ days: [(String?, String?)]) throws -> [[Int]] {
    let editions = try days.map { try edition($0.0, $0.1) }
    return EditionDaysRule.overlaps(in: editions).map { [$0.later, $0.earlier] }
  }

  @Test("One day in common is enough, and days that follow one another are not in common")
  func boundary() throws {
    #expect(try overlaps([("2013-01-01", "2013-12-31"), ("2013-12-31", nil)]) == [[1, 0]])
    #expect(try overlaps([("2013-01-01", "2013-12-31"), ("2014-01-01", nil)]) == [])
    #expect(
      try overlaps([("2013-01-01", "2013-01-01"), ("2013-01-01", "2013-01-01")]) == [[1, 0]])
  }

  @Test("The order of the files does not matter, and each that begins within another is told of")
  func order() throws {
    #expect(try overlaps([("2014-01-01", nil), ("2013-01-01", "2014-01-01")]) == [[0, 1]])
    // The second ends before the third begins; the first does not.
    let within = try overlaps([
      ("2010-01-01", "2019-12-31"), ("2011-01-01", "2011-12-31"), ("2012-01-01", "2012-12-31"),
    ])
    #expect(within == [[1, 0], [2, 0]])
  }

  @Test("An edition without a last day goes on, and one without days of its own claims none")
  func endless() throws {
    #expect(try overlaps([("2013-01-01", nil), ("2199-12-31", nil)]) == [[1, 0]])
    #expect(try overlaps([(nil, nil), ("2013-01-01", nil)]) == [])
    #expect(try overlaps([("2013-01-01", "2012-01-01"), ("2013-01-01", nil)]) == [])
    #expect(try overlaps([]) == [])
  }
}
