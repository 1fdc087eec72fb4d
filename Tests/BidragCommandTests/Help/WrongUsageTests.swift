import BidragKit
import Diagnostics
import Testing

@Suite("Wrong usage", .timeLimit(.minutes(5)))
struct WrongUsageTests {
  /// Wrong calls, of which the last words are the same in both languages.
  static let calls: [[String]] = [
    ["validate"], ["validate", "--bogus", "x"], ["validate", "x", "--as-of", "2013-02-30"],
    ["validate", "x", "--as-of", "i morgon"], ["validate", "-x"], ["validate", "--forma", "x"],
    ["new"], ["new", "application"], ["new", "application", "--kind"],
    ["new", "application", "--kind="], ["new", "decision"], ["new", "report"],
    ["new", "report", "--from", ".", "--year", "x"], ["render"], ["render", "a", "b"],
    ["status", "a", "b"], ["status", "a", "b", "c"], ["rules", "a", "b"], ["schema"], ["bogus"],
    ["--bogus"], ["validate", ".", "-j2"],
  ]

  /// Wrong calls whose answer still holds words of the parser.
  static let untranslated: [[String]] = [
    ["validate", "x", "--format", "xml"], ["new", "bogus"],
    ["new", "application", "--kind", "bogus"], ["render", "x", "--to", "docx"],
    ["schema", "application", "--as", "bogus"], ["validate", "x", "--language", "fr"],
    ["new", "application", "--force=1"], ["--generate-completion-script", "bogus"],
  ]

  @Test("A wrong call is answered in Swedish where the system is", arguments: calls)
  func swedish(_ call: [String]) throws {
    let run = try CommandRun.bidrag(call, environment: CommandRun.swedish)
    #expect(run.exitCode == ExitStatus.wrongUsage && run.output.isEmpty)
    ParserWords.expectSwedish(run.errors)
  }

  @Test("A wrong call is answered in English where the system is", arguments: calls + untranslated)
  func english(_ call: [String]) throws {
    let run = try CommandRun.bidrag(call, environment: CommandRun.english)
    #expect(run.exitCode == ExitStatus.wrongUsage && run.output.isEmpty)
    ParserWords.expectEnglish(run.errors)
  }

  @Test("Every answer to a wrong call is wholly in Swedish", arguments: untranslated)
  func wholly(_ call: [String]) throws {
    let run = try CommandRun.bidrag(call, environment: CommandRun.swedish)
    #expect(run.exitCode == ExitStatus.wrongUsage)
    ParserWords.expectSwedish(run.errors)
  }

  @Test("A Swedish word for a command is answered in Swedish on any system")
  func bySwedishWord() throws {
    for call in [["granska"], ["ny", "ansökan"], ["skriv", "a", "b"], ["läge", "--bogus"]] {
      let run = try CommandRun.bidrag(call, environment: CommandRun.english)
      #expect(run.exitCode == ExitStatus.wrongUsage)
      ParserWords.expectSwedish(run.errors)
    }
  }

  @Test("A misspelled command is answered with the one that was meant")
  func misspelled() throws {
    let swedish = try CommandRun.bidrag(["Grasnka", "x.yaml"], environment: CommandRun.swedish)
    #expect(swedish.exitCode == ExitStatus.wrongUsage)
    #expect(
      swedish.errors
        == "Fel: Det finns inget kommando som heter ”Grasnka”. Menade du ”granska”? Alla kommandon: bidrag --help\n"
    )
    let english = try CommandRun.bidrag(["valdate"], environment: CommandRun.english)
    #expect(english.errors.contains("Did you mean “validate”?"))
    let file = try CommandRun.bidrag(["/"], environment: CommandRun.english)
    #expect(file.errors.contains("Write the command before the file"))
  }

  @Test("A quotation that begins in one manner ends in the same")
  func quotes() throws {
    let run = try CommandRun.bidrag(["granska"], environment: CommandRun.swedish)
    #expect(run.errors.firstMatch(of: /”[^”'\n]*'/) == nil, "\(run.errors)")
  }

  @Test("A kind that is left out is asked for with the kinds there are")
  func kinds() throws {
    let swedish = try CommandRun.bidrag(["ny", "ansökan"])
    let english = try CommandRun.bidrag(["new", "application"])
    for kind in NewCommandTests.kinds {
      #expect(swedish.errors.contains(kind.sv) && english.errors.contains(kind.en))
    }
  }

  @Test("The usage of a command's own error is that command's")
  func usageOfError() throws {
    let run = try CommandRun.bidrag(["rules", "ABC999"], environment: CommandRun.english)
    #expect(run.exitCode == ExitStatus.wrongUsage)
    #expect(run.errors.contains("bidrag rules --help"), "\(run.errors)")
  }
}
