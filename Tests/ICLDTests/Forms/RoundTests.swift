import Diagnostics
import FormKit
import ICLD
import Testing

@Suite("Rounds of applications")
struct RoundTests {
  @Test(
    "The autumn is read as people write it",
    arguments: [
      "hösten 2013", "Hösten 2013", "höst 2013", "host 2013", "HT 2013", "ht2013", "HT-2013",
      "höstterminen 2013", "höstomgången 2013", "autumn 2013", "Autumn  2013", "fall 2013",
      "ho\u{308}sten 2013",
    ])
  func readsAutumn(written: String) throws {
    let round = try Round(written: written)
    #expect(round == Round(.autumn, year: 2013))
    #expect(round.canonical == "autumn 2013")
  }

  @Test(
    "The spring is read as people write it",
    arguments: ["våren 2014", "vår 2014", "VT 2014", "våromgången 2014", "spring 2014"])
  func readsSpring(written: String) throws {
    #expect(try Round(written: written) == Round(.spring, year: 2014))
  }

  @Test("A round reads what it writes", arguments: Round.Season.allCases, Language.allCases)
  func readsWhatItWrites(season: Round.Season, language: Language) throws {
    let round = try #require(Round(season, year: 2021))
    #expect(try Round(written: round.entered(in: language)) == round)
    #expect(try Round(written: round.canonical) == round)
  }

  @Test("In Swedish a round is written in Swedish")
  func writesSwedish() throws {
    let round = try #require(Round(.autumn, year: 2013))
    #expect(round.entered(in: .swedish) == "hösten 2013")
    #expect(round.shown(in: .swedish) == "hösten 2013")
  }

  @Test(
    "Other texts are refused, with the form shown",
    arguments: [
      "2013", "hösten", "sommaren 2013", "hösten 13", "hösten 20131", "2013 hösten", "hösten 1013",
      "hösten ٢٠١٣", "hösten +201", "🙂", "\u{0}", String(repeating: "1", count: 1_000),
    ])
  func refusesOtherTexts(written: String) throws {
    let problem = try #require(throws: ValueProblem.self) { try Round(written: written) }
    #expect(problem.rule.id == ChoiceRule.info.id)
    #expect(problem.message.sv.contains("”hösten 2013”"))
    #expect(problem.message.en.contains("“autumn 2013”"))
  }

  @Test("The spring comes before the autumn, and both before the next year")
  func roundsAreInOrder() throws {
    let rounds = try [
      #require(Round(.spring, year: 2013)), #require(Round(.autumn, year: 2013)),
      #require(Round(.spring, year: 2014)),
    ]
    #expect(rounds.reversed().sorted() == rounds)
  }

  @Test("There is no round in a year that no one means", arguments: [-1, 0, 1899, 2200, .max])
  func refusesOtherYears(year: Int) {
    #expect(Round(.spring, year: year) == nil)
  }
}
