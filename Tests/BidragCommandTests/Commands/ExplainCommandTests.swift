import BidragKit
import Testing

@Suite("The command that explains values", .timeLimit(.minutes(5)))
struct ExplainCommandTests {
  private static let jinan = "Examples/vasteras-jinan"

  @Test("A sum is explained under each name of the command, in the language asked for")
  func names() throws {
    let runs = try ["explain", "förklara", "forklara"].map {
      try CommandRun.bidrag([$0, Self.jinan, "budget.total", "--language", "sv"])
    }
    for run in runs {
      #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty)
      #expect(run.output == runs[0].output)
    }
    #expect(runs[0].output.contains("Summa kostnader (budget.summa)"), "\(runs[0].output)")
    let english = try CommandRun.bidrag(
      ["explain", Self.jinan, "budget.summa", "--language", "en"])
    #expect(english.output.contains("Total cost (budget.total)"), "\(english.output)")
  }

  @Test("Without a field, what can be explained is listed; with one that is not there, a guess")
  func listAndGuess() throws {
    let list = try CommandRun.bidrag(["förklara", Self.jinan])
    #expect(list.exitCode == ExitStatus.fine)
    for name in ["budget.summa", "tak[0]", "beviljat_belopp", "ekonomi.kvar_av_beviljat"] {
      #expect(list.output.contains(name), "\(list.output)")
    }
    let guess = try CommandRun.bidrag(["förklara", Self.jinan, "budget.suma"])
    #expect(guess.exitCode == ExitStatus.wrongUsage && guess.output.isEmpty)
    #expect(guess.errors.contains("Menade du ”budget.summa”?"), "\(guess.errors)")
  }

  @Test("A field that is filled in is said not to be worked out, and a missing file to be missing")
  func failures() throws {
    let written = try CommandRun.bidrag(["explain", Self.jinan, "in_short.title"])
    #expect(written.exitCode == ExitStatus.wrongUsage)
    let missing = try CommandRun.bidrag(["explain", "no-such-folder"])
    #expect(missing.exitCode == ExitStatus.noInput)
  }

  @Test("For programs, every figure has its path and the line that it stands on")
  func json() throws {
    let run = try CommandRun.bidrag(
      ["explain", Self.jinan, "budget.total", "--format", "json"])
    #expect(run.exitCode == ExitStatus.fine)
    #expect(run.output.contains("\"path\": \"budget.lines[0].amount\""), "\(run.output)")
    #expect(run.output.contains("\"line\": "))
  }

  @Test("The status is written for programs and for spreadsheets, too")
  func status() throws {
    let json = try CommandRun.bidrag(
      ["status", "Examples", "--as-of", "2026-01-01", "--format", "json"])
    #expect(json.exitCode == ExitStatus.fine && json.errors.isEmpty)
    #expect(json.output.contains("\"folder\": \"Examples/vasteras-jinan\""), "\(json.output)")
    let csv = try CommandRun.bidrag(
      ["läge", "Examples", "--per-dag", "2026-01-01", "--format", "csv"])
    #expect(csv.exitCode == ExitStatus.fine && csv.errors.isEmpty)
    #expect(csv.output.hasPrefix("\u{FEFF}Ärende;Läge;"), "\(csv.output)")
  }
}
