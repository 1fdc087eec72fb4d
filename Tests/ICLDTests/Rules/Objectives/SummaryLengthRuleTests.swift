import Diagnostics
import FormKit
import ICLD
import RuleKit
import Testing

@Suite("The length of the summary")
struct SummaryLengthRuleTests {
  @Test("The limit of the project form binds projects and advises the others")
  func severity() throws {
    #expect(try check(.project, limit: .known(2)).findings.map(\.severity) == [.error])
    for kind in ApplicationKind.allCases where kind != .project {
      #expect(try check(kind, limit: .known(2)).findings.map(\.severity) == [.warning])
    }
  }

  @Test("A limit that the edition does not know is not checked")
  func unknownLimit() throws {
    let results = try check(.project, limit: .unknown)
    #expect(results.findings.isEmpty)
    #expect(results.notChecked.map(\.rule) == ["OBJ015"])
  }

  private func check(_ kind: ApplicationKind, limit: Known<Int>) throws -> RuleResults {
    let today = try #require(CalendarDate(year: 2013, month: 9, day: 30))
    var edition = Edition()
    edition.summaryWords = limit
    var application = Application()
    application.kind = kind
    application.inShort.summary = "Mindre avfall till deponi."
    let check = RuleCheck(SummaryLengthRule.info) { [application, edition] in
      let context = CaseContext(edition: edition, today: today)
      SummaryLengthRule.check(application, in: context, &$0)
    }
    return RuleEngine.run([check], year: 2013)
  }
}
