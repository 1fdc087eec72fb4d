import BidragKit
import Diagnostics
import Testing

@Suite("The command new", .timeLimit(.minutes(5)))
struct NewCommandTests {
  static let kinds = [
    Text(sv: "förberedelse", en: "inception"), Text(sv: "projekt", en: "project"),
    Text(sv: "styrgrupp", en: "steering_group"), Text(sv: "utveckling", en: "development"),
    Text(sv: "spridning", en: "dissemination"),
  ]

  @Test(
    "A new application of each kind can be read, and what is empty is asked for", arguments: kinds)
  func application(_ kind: Text) throws {
    let folder = try CommandFolder()
    defer { folder.remove() }
    let swedish = try folder.bidrag("ny", "ansökan", "--typ", kind.sv)
    let english = try folder.bidrag("new", "application", "--kind", kind.en)
    #expect(folder.names == ["ansokan.yaml", "application.yaml"])
    for (run, word) in [(swedish, "Sparad: ansokan.yaml"), (english, "Saved: application.yaml")] {
      #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty)
      #expect(run.output.hasPrefix(word + "\n"), "\(run.output)")
    }
    for name in folder.names {
      let answer = try folder.bidrag("validate", name, "--format", "json")
      #expect(answer.exitCode == ExitStatus.stopped)
      #expect(answer.output.contains("\"rule\": \"FRM007\""), "\(name)")
      #expect(!answer.output.contains("\"rule\": \"YML"), "\(name)")
      #expect(!answer.output.contains("\"rule\": \"FRM001\""), "\(name)")
    }
  }

  @Test("The words of one language make a file in the other where it is asked for")
  func otherLanguage() throws {
    let folder = try CommandFolder()
    defer { folder.remove() }
    let run = try folder.bidrag("ny", "ansökan", "--typ", "projekt", "--sprak", "en")
    #expect(run.output.hasPrefix("Saved: application.yaml\n"))
    #expect(try folder.text("application.yaml").contains("form: application\n"))
    _ = try folder.bidrag("new", "application", "--kind", "project", "--language", "svenska")
    #expect(try folder.text("ansokan.yaml").contains("formulär: ansökan\n"))
  }

  @Test("A file that is there is left, byte for byte, until it may be replaced")
  func neverOver() throws {
    let folder = try CommandFolder()
    defer { folder.remove() }
    try folder.add("ansokan.yaml", "mitt")
    let refused = try folder.bidrag("ny", "ansökan", "--typ", "projekt")
    #expect(refused.exitCode == ExitStatus.cannotWrite && refused.output.isEmpty)
    #expect(refused.errors.contains("ansokan.yaml"))
    #expect(try folder.text("ansokan.yaml") == "mitt")
    let beside = try folder.bidrag("ny", "ansökan", "--typ", "projekt", "-o", "annan.yaml")
    #expect(beside.exitCode == ExitStatus.fine)
    for flag in ["--force", "--ersatt"] {
      try folder.add("ansokan.yaml", "mitt")
      #expect(try folder.bidrag("ny", "ansökan", "--typ", "projekt", flag).exitCode == 0)
      #expect(try folder.text("ansokan.yaml") == folder.text("annan.yaml"))
    }
    #expect(folder.names == ["annan.yaml", "ansokan.yaml"])
  }

  @Test("The edition is that of the day, or the one asked for")
  func edition() throws {
    let folder = try CommandFolder()
    defer { folder.remove() }
    let order = ["ny", "ansökan", "--typ", "förberedelse", "--force"]
    for (choice, name) in [
      (["--per-dag", "2013-09-01"], "2013"), (["--as-of", "2024-01-01"], "2023"),
      (["--utgava", "2013"], "2013"),
    ] {
      _ = try CommandRun.bidrag(order + choice, in: folder.root)
      #expect(try folder.text("ansokan.yaml").contains("\n  utgåva: \(name)\n"), "\(choice)")
    }
    let unknown = try CommandRun.bidrag(order + ["--utgava", "1999"], in: folder.root)
    #expect(unknown.exitCode == ExitStatus.wrongUsage)
    #expect(unknown.errors.contains("2008, 2013, 2015"))
  }

  @Test("A decision holds what was applied for, and the date and amount are left to fill in")
  func decision() throws {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "fall")
    defer { folder.remove() }
    try folder.delete("fall/beslut.yaml")
    try folder.delete("fall/redovisning-1.yaml")
    let run = try folder.bidrag("ny", "beslut", "--fran", "fall")
    #expect(run.exitCode == ExitStatus.fine)
    #expect(run.output.hasPrefix("Sparad: fall/beslut.yaml\n"))
    #expect(try folder.text("fall/beslut.yaml").contains("273 500"))
    let answer = try folder.bidrag("granska", "fall/beslut.yaml")
    #expect(answer.exitCode == ExitStatus.stopped && answer.errors.isEmpty)
  }

  @Test("Of a decision that names no posts it is said that they are to be written")
  func reportWithoutPosts() throws {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "fall")
    defer { folder.remove() }
    try folder.delete("fall/redovisning-1.yaml")
    let named = try folder.bidrag("ny", "redovisning", "--fran", "fall", "--per-dag", "2015-01-10")
    #expect(named.exitCode == ExitStatus.fine && !named.output.contains("anger inga poster"))
    try folder.delete("fall/redovisning-1.yaml")
    try folder.delete("fall/beslut.yaml")
    try folder.add(
      "fall/beslut.yaml",
      """
      formulär: beslut
      referensnummer: 2013-0112
      datum: 2013-12-12
      utfall: beviljad
      utgåva: 2013
      beviljat_belopp: 273 500
      """)
    let run = try folder.bidrag("ny", "redovisning", "--fran", "fall", "--per-dag", "2015-01-10")
    #expect(run.exitCode == ExitStatus.fine, "\(run.everything)")
    #expect(run.output.contains("Beslutet anger inga poster"), "\(run.output)")
    #expect(run.output.contains("tillsammans ska de bli det som beviljades"), "\(run.output)")
  }

  @Test(
    "A report holds what was planned, in the case's language",
    arguments: [
      ("vasteras-jinan", "redovisning-1.yaml", "Sparad", "granska"),
      ("vasteras-gaborone", "report-1.yaml", "Saved", "validate"),
    ])
  func report(_ name: String, _ file: String, _ saved: String, _ verb: String) throws {
    let folder = try CommandFolder(copyOf: "Examples/\(name)", as: "case")
    defer { folder.remove() }
    try folder.delete("case/\(file)")
    let run = try folder.bidrag("new", "report", "--from", "case", "--as-of", "2015-01-10")
    #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty)
    #expect(run.output.hasPrefix("\(saved): case/\(file)\n"), "\(run.output)")
    #expect(run.output.contains("bidrag \(verb) case/\(file)"))
    let answer = try folder.bidrag("validate", "case/\(file)", "--format", "json")
    #expect(answer.exitCode == ExitStatus.stopped)
    #expect(!answer.output.contains(/"rule": "(YML|FRM001)/))
    let before = try folder.text("case/\(file)")
    let again = try folder.bidrag("new", "report", "--from", "case")
    #expect(again.exitCode == ExitStatus.fine && again.output.contains(file))
    #expect(try folder.text("case/\(file)") == before)
  }

  @Test("Options in Swedish are written with å, ä and ö, in either encoding, or without")
  func spelling() throws {
    for (year, from, force) in [
      ("--år", "--från", "--ersätt"), ("--ar", "--fran", "--ersatt"),
      ("--a\u{30A}r", "--fra\u{30A}n", "--ersa\u{308}tt"),
    ] {
      let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "fall")
      defer { folder.remove() }
      let run = try folder.bidrag("ny", "redovisning", from, "fall", year, "1", force)
      #expect(run.exitCode == ExitStatus.fine, "\(run.errors)")
      #expect(try folder.bidrag("granska", "fall").exitCode == ExitStatus.stopped)
    }
  }

  @Test("Of several cases in a folder none is picked at will", arguments: ["decision", "report"])
  func severalCases(_ form: String) throws {
    let folder = try CommandFolder(copyOf: "Examples", as: "cases")
    defer { folder.remove() }
    for file in ["vasteras-gaborone/report-1.yaml", "vasteras-jinan/redovisning-1.yaml"] {
      try folder.delete("cases/\(file)")
    }
    let before = folder.names
    let run = try folder.bidrag("new", form, "--from", "cases")
    #expect(run.exitCode != ExitStatus.fine && folder.names == before, "\(run.output)")
  }

  @Test("A report of another year than the case has is refused")
  func wrongYear() throws {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "fall")
    defer { folder.remove() }
    let before = folder.names
    for year in ["0", "-1", "2", "99999999999"] {
      let run = try folder.bidrag("ny", "redovisning", "--fran", "fall", "--ar=\(year)")
      #expect(run.exitCode != ExitStatus.fine && !run.errors.isEmpty, "\(year)")
    }
    #expect(folder.names == before)
  }
}
