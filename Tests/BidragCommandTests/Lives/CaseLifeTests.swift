import BidragKit
import Testing

@Suite("Whole lives of cases, by the command line", .timeLimit(.minutes(10)))
struct CaseLifeTests {
  @Test("Västerås and Jinan: applied, decided, booked, reported, and changed on the way")
  func jinan() throws {
    let life = try CaseLife(
      of: "Examples/vasteras-jinan", named: "jinan",
      with: ["ansokan.yaml", "bilagor", "bokforing", "kontering.yaml"])
    defer { life.folder.remove() }
    try life.expect(life.run("granska", "ansokan.yaml", on: "2013-09-30"), at: "1-granska.txt")
    try life.run("skriv", "ansokan.yaml", on: "2013-09-30")
    for made in ["ansokan.xml", "ansokan.txt"] { try life.expectMade(made) }
    try decide(life)
    try report(life)
    try changeAfterwards(life)
    try life.fillIn("redovisning-1.yaml")
    try life.expect(life.run("granska", ".", on: "2015-02-16"), at: "8-granska.txt")
    try life.run("skriv", "redovisning-1.yaml", on: "2015-02-16")
    for made in ["redovisning-1.xml", "redovisning-1.txt"] { try life.expectMade(made) }
    try life.expect(life.run("läge", ".", on: "2015-02-16"), at: "9-lage.txt")
  }

  private func decide(_ life: CaseLife) throws {
    try life.run("ny", "beslut", "--från", ".", on: "2013-12-12")
    try life.expect("beslut.yaml", at: "2-beslut-nytt.yaml")
    let frozen = try #require(life.folder.names.first { $0.hasPrefix("fall/fryst/ansokan-") })
    #expect(try life.folder.text(frozen) == life.folder.text("fall/ansokan.yaml"))
    // What the decision says is filled in; the digest stands as the command wrote it.
    try life.folder.change(
      "fall/beslut.yaml", "\nreferensnummer:\n", to: "\nreferensnummer: 2013-0057\n")
    try life.folder.change("fall/beslut.yaml", "\ndatum:\n", to: "\ndatum: 2013-12-12\n")
    try life.folder.change("fall/beslut.yaml", "\nutfall:\n", to: "\nutfall: beviljad\n")
    try life.folder.change("fall/beslut.yaml", "    senast:\n", to: "    senast: 2015-02-28\n")
    try life.expect(life.run("granska", "beslut.yaml", on: "2013-12-12"), at: "3-granska.txt")
  }

  private func report(_ life: CaseLife) throws {
    try life.run("ny", "redovisning", "--från", ".", on: "2014-12-20")
    try life.expect("redovisning-1.yaml", at: "4-redovisning-ny.yaml")
    try life.run("hämta", "bokforing/huvudbok-2014.se", "--till", ".", "--skriv", on: "2015-01-10")
    try life.run(
      "hämta", "bokforing/kort-och-utlagg-2014.csv", "--till", ".", "--utfall", "--skriv",
      on: "2015-01-10")
    try life.expect("redovisning-1.yaml", at: "5-redovisning-bokford.yaml")
    try life.expect(life.run("läge", ".", on: "2015-01-10"), at: "6-lage.txt")
  }

  /// Someone changes the application after the decision: both documents say what, the report
  /// follows when it is made again, and follows back when the application is put back.
  private func changeAfterwards(_ life: CaseLife) throws {
    let before = try life.folder.text("fall/redovisning-1.yaml")
    try life.folder.change(
      "fall/ansokan.yaml", "Digitalt uppstartsmöte", to: "Digitalt startmöte")
    let check = try life.run(
      "granska", ".", "--format", "plain", on: "2015-01-10", ends: ExitStatus.stopped)
    for rule in ["DEC006", "REP002"] { #expect(check.output.contains(rule)) }
    #expect(
      check.output.contains("Digitalt uppstartsmöte har blivit Digitalt startmöte"),
      "\(check.output)")
    try life.expect(
      life.run("ny", "redovisning", "--från", ".", on: "2015-01-10"), at: "7-kompletterad.txt")
    #expect(try life.folder.text("fall/redovisning-1.yaml").contains("rubrik: Digitalt startmöte"))
    try life.fillIn("ansokan.yaml")
    try life.run("ny", "redovisning", "--från", ".", on: "2015-01-10")
    #expect(try life.folder.text("fall/redovisning-1.yaml") == before)
  }

  @Test(
    "A project of three years: each report takes over what the one before left",
    arguments: [
      "projekt", "styrgrupp",
    ])
  func years(_ part: String) throws {
    let life = try CaseLife(
      of: "Examples/vasteras-jinan-2015/\(part)", named: part,
      with: ["ansokan.yaml", "beslut.yaml", "bilagor"])
    defer { life.folder.remove() }
    for (year, day) in [(1, "2016-03-01"), (2, "2017-03-01"), (3, "2018-01-20")] {
      let file = "redovisning-\(year).yaml"
      try life.run("ny", "redovisning", "--från", ".", on: day)
      try life.expect(file, at: "\(file.dropLast(5))-ny.yaml")
      guard year < 3 else { break }
      try life.fillIn(file)
      try life.run("granska", ".", on: day)
      try life.run("skriv", file, on: day)
      for made in ["redovisning-\(year).xml", "redovisning-\(year).txt"] {
        try life.expectMade(made)
      }
    }
    let end = try life.run(
      "ny", "redovisning", "--från", ".", "--år", "4", on: "2018-01-20", ends: ExitStatus.wrongUsage
    )
    #expect(end.errors.contains("år 1 till 3"), "\(end.errors)")
    try life.expect(life.run("läge", ".", on: "2018-01-20"), at: "lage.txt")
  }
}
