import Testing

@Suite("How a command is called, told in the words that it is called by")
struct UsageTests {
  private static let commands = [
    (swedish: "granska", english: "validate", "--rader", "--lines"),
    ("ny", "new", "--från", "--from"), ("rätta", "fix", "--skriv", "--write"),
    ("flytta", "migrate", "--till", "--to"), ("hämta", "import", "--kontering", "--mapping"),
    ("packa", "package", "--utgåvor", "--editions"), ("skriv", "render", "--utkast", "--draft"),
  ]

  @Test(
    "In Swedish commands and options have their Swedish names, in English their English",
    arguments: commands)
  func usage(_ swedish: String, _ english: String, _ option: String, _ word: String) throws {
    for environment in [["LC_ALL": "sv_SE.UTF-8"], ["LC_ALL": "en_US.UTF-8"]] {
      let isSwedish = environment["LC_ALL"] == "sv_SE.UTF-8"
      let (name, other) = isSwedish ? (swedish, english) : (english, swedish)
      let wrong = try CommandRun.bidrag(
        [name, "--no-such-option", "x", "y"], environment: environment)
      let help = try CommandRun.bidrag([name, "--help"], environment: environment)
      for text in [wrong.errors, help.output] {
        let line = try #require(
          text.split(separator: "\n").first { $0.lowercased().contains(": bidrag ") }, "\(text)")
        #expect(line.contains(": bidrag \(name) "), "\(line)")
        #expect(!line.contains(" \(other) "), "\(line)")
        #expect(line.contains(isSwedish ? option : word), "\(line)")
        #expect(!line.contains(isSwedish ? word : option), "\(line)")
      }
      #expect(wrong.errors.contains("bidrag \(name) --help"), "\(wrong.errors)")
    }
  }

  @Test("An option that is missing, or has no value, has the name that Swedes know")
  func missing() throws {
    let environment = ["LC_ALL": "sv_SE.UTF-8"]
    let to = try CommandRun.bidrag(["flytta", "redovisning-1.yaml"], environment: environment)
    #expect(to.errors.contains("Det saknas en uppgift: '--till "), "\(to.errors)")
    let day = try CommandRun.bidrag(["granska", ".", "--as-of"], environment: environment)
    #expect(day.errors.contains("Det saknas ett värde efter '--per-dag "), "\(day.errors)")
  }

  @Test("What someone wrote is quoted as it was written")
  func quoted() throws {
    let environment = ["LC_ALL": "sv_SE.UTF-8"]
    let run = try CommandRun.bidrag(["granska", "--lines=3"], environment: environment)
    #expect(run.errors.contains("Valet '--lines' tar inget värde"), "\(run.errors)")
    #expect(run.errors.contains("[--rader]"), "\(run.errors)")
  }
}
