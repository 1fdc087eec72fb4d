import Testing

@Suite("Help", .timeLimit(.minutes(5)))
struct HelpTests {
  static let swedishWords = [
    "ny", "granska", "rätta", "ratta", "skriv", "hämta", "hamta", "flytta", "läge", "lage",
    "regler",
  ]
  static let commands = [
    "new", "validate", "fix", "render", "import", "migrate", "status", "rules", "schema",
  ]
  /// Options with a value that applies otherwise.
  private static let withDefault: Set = ["granska", "validate", "schema"]

  /// Notes the fault that “default:” stays English beside the values, where it shows.
  private func expectSwedishHelp(_ help: CommandRun, of command: String) {
    #expect(help.exitCode == 0 && help.errors.isEmpty)
    guard Self.withDefault.contains(command) else {
      return ParserWords.expectSwedish(help.output)
    }
    ParserWords.expectSwedish(help.output)

    ParserWords.expectSwedish(help.output.replacing("; default: ", with: "; "))
  }

  @Test("A Swedish word for a command gives help in Swedish", arguments: swedishWords)
  func bySwedishWord(_ word: String) throws {
    let help = try CommandRun.bidrag([word, "--help"], environment: CommandRun.english)
    expectSwedishHelp(help, of: word)
  }

  @Test("A system set to Swedish gives help in Swedish", arguments: commands)
  func bySystem(_ command: String) throws {
    for arguments in [[command, "--help"], [command, "-h"], ["help", command]] {
      let help = try CommandRun.bidrag(arguments, environment: CommandRun.swedish)
      expectSwedishHelp(help, of: command)
    }
  }

  @Test("An option for Swedish gives help in Swedish", arguments: commands)
  func byOption(_ command: String) throws {
    for option in ["--språk", "--sprak", "--language"] {
      let help = try CommandRun.bidrag(
        [command, option, "sv", "--help"], environment: CommandRun.english)
      expectSwedishHelp(help, of: command)
    }
  }

  @Test("A system set to English, or to nothing, gives help in English", arguments: commands)
  func english(_ command: String) throws {
    for environment in [CommandRun.english, [:], ["LANG": "sv_SE.UTF-8", "LC_ALL": "en_GB.UTF-8"]] {
      let help = try CommandRun.bidrag([command, "--help"], environment: environment)
      #expect(help.exitCode == 0 && help.errors.isEmpty)
      ParserWords.expectEnglish(help.output)
    }
  }

  @Test("An option for English gives help in English, even of a Swedish word")
  func englishByOption() throws {
    let help = try CommandRun.bidrag(
      ["granska", "--language", "en", "--help"], environment: CommandRun.swedish)
    ParserWords.expectEnglish(help.output)
  }

  @Test(
    "The language may stand after an equals sign", arguments: ["--sprak=sv", "--language=sv"])
  func byEqualsSign(_ option: String) throws {
    let help = try CommandRun.bidrag(
      ["status", option, "--help"], environment: CommandRun.english)
    ParserWords.expectSwedish(help.output)
  }

  @Test("Help on a Swedish word is in Swedish", arguments: swedishWords)
  func helpOnSwedishWord(_ word: String) throws {
    let help = try CommandRun.bidrag(["help", word], environment: CommandRun.english)
    #expect(help.exitCode == 0)
    ParserWords.expectSwedish(help.output.replacing("; default: ", with: "; "))
  }

  @Test("The program itself tells its commands, in either language")
  func root() throws {
    for arguments in [[], ["--help"], ["help"]] {
      let swedish = try CommandRun.bidrag(arguments, environment: CommandRun.swedish)
      let english = try CommandRun.bidrag(arguments, environment: CommandRun.english)
      #expect(swedish.exitCode == 0 && english.exitCode == 0)
      ParserWords.expectSwedish(swedish.output)
      ParserWords.expectEnglish(english.output)
      for word in Self.commands + Self.swedishWords {
        #expect(swedish.output.contains(word) && english.output.contains(word), "\(word)")
      }
    }
  }

  @Test("The examples in the help stand on one line each", arguments: commands)
  func exampleLines(_ command: String) throws {
    for environment in [CommandRun.swedish, CommandRun.english] {
      let help = try CommandRun.bidrag([command, "--help"], environment: environment)
      let lines = help.output.split(separator: "\n", omittingEmptySubsequences: false)
      let start = try #require(lines.firstIndex { $0 == "Exempel:" || $0 == "Examples:" })
      let examples = lines[(start + 1)...].prefix { !$0.isEmpty }
      #expect(examples.count >= 2)
      let areWhole = examples.allSatisfy { $0.hasPrefix("  bidrag ") }
      #expect(areWhole, "\(examples.joined(separator: "\n"))")
    }
  }

  @Test("The version is told, with that of the rules, in either language")
  func version() throws {
    let swedish = try CommandRun.bidrag(["--version"], environment: CommandRun.swedish)
    let english = try CommandRun.bidrag(["--version"], environment: CommandRun.english)
    #expect(swedish.exitCode == 0 && english.exitCode == 0)
    #expect(swedish.output.wholeMatch(of: /bidrag \d+\.\d+\.\d+ \(regler \d+\)\n/) != nil)
    #expect(english.output.wholeMatch(of: /bidrag \d+\.\d+\.\d+ \(rules \d+\)\n/) != nil)
  }
}
