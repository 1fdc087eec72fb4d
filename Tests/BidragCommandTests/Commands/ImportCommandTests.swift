import BidragKit
import FormKit
import Foundation
import ICLD
import Testing

@Suite("The command import", .timeLimit(.minutes(5)))
struct ImportCommandTests {
  private static let books = "fall/bokforing/huvudbok-2014.se"
  private static let cards = "fall/bokforing/kort-och-utlagg-2014.csv"

  /// The case from Jinan with a report that is as the command makes it.
  private func fresh() throws -> CommandFolder {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "fall")
    try folder.delete("fall/redovisning-1.yaml")
    let made = try folder.bidrag("ny", "redovisning", "--från", "fall")
    #expect(made.exitCode == ExitStatus.fine, "\(made.everything)")
    return folder
  }

  private func finance(_ path: String) throws -> Finance {
    guard case .report(let report)? = try CaseLoader.load(path).loaded.document else {
      throw CommandFolder.Missing(text: path)
    }
    return report.finance
  }

  @Test(
    "A voucher of another year's report is not entered",
    arguments: ["fall", "fall/redovisning-3.yaml"])
  func reported(_ target: String) throws {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan-2015/projekt", as: "fall")
    defer { folder.remove() }
    try folder.add(
      "fall/kontering.yaml",
      "kontering: x\nrader:\n  - {konton: 7051, post: internationella_resor}\n")
    try folder.add(
      "bok.csv",
      "Datum;Verifikation;Konto;Text;Belopp\n2015-08-21;V15-0794;7051;Flyg;38 250,00\n")
    let before = try folder.text("fall/redovisning-3.yaml")
    let run = try folder.bidrag("hämta", "bok.csv", "--till", target, "--skriv")
    #expect(run.exitCode == ExitStatus.fine, "\(run.everything)")
    // It stands where it belongs, and nothing has to be done.
    #expect(!run.output.contains("[IMP006]"), "\(run.everything)")
    #expect(run.output.contains("inget nytt"), "\(run.everything)")
    #expect(try folder.text("fall/redovisning-3.yaml") == before)
  }

  @Test(
    "Both files of the example give a new report the entries of the reviewed one, and its outcomes")
  func jinan() throws {
    let folder = try fresh()
    defer { folder.remove() }
    let blank = try folder.text("fall/redovisning-1.yaml")
    let shown = try folder.bidrag("hämta", Self.books, "--till", "fall")
    #expect(shown.exitCode == ExitStatus.fine && shown.errors.isEmpty, "\(shown.everything)")
    #expect(shown.output.contains("Inget är skrivet än."), "\(shown.output)")
    #expect(try folder.text("fall/redovisning-1.yaml") == blank)
    for arguments in [[Self.books], [Self.cards, "--utfall"]] {
      let run = try CommandRun.bidrag(
        ["hämta"] + arguments + ["--till", "fall", "--skriv"], in: folder.root)
      #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty, "\(run.everything)")
      #expect(run.output.contains("Sparad: fall/redovisning-1.yaml"), "\(run.output)")
    }
    let reviewed = try finance(Repository.path("Examples/vasteras-jinan/redovisning-1.yaml"))
    let imported = try finance(folder.path("fall/redovisning-1.yaml"))
    #expect(imported.entries == reviewed.entries)
    #expect(imported.posts.map(\.outcome) == reviewed.posts.map(\.outcome))
    let lines = try folder.text("fall/redovisning-1.yaml").components(separatedBy: "\n")
    var rest = lines[...]
    for line in blank.components(separatedBy: "\n") where !line.contains("utfall:") {
      let place = try #require(rest.firstIndex(of: line), "\(line)")
      rest = rest[(place + 1)...]
    }
    let after = try folder.text("fall/redovisning-1.yaml")
    for file in [Self.books, Self.cards] {
      let again = try folder.bidrag("import", file, "--into", "fall", "--outcomes", "--write")
      #expect(again.exitCode == ExitStatus.fine, "\(again.everything)")
      #expect(again.output.contains("inget nytt"), "\(again.output)")
    }
    #expect(try folder.text("fall/redovisning-1.yaml") == after)
  }

  @Test("The reviewed report has every voucher of both files already")
  func nothingNew() throws {
    for file in ["huvudbok-2014.se", "kort-och-utlagg-2014.csv"] {
      let path = "Examples/vasteras-jinan/bokforing/\(file)"
      let run = try CommandRun.bidrag(["hämta", path, "--till", "Examples/vasteras-jinan"])
      #expect(
        run.exitCode == ExitStatus.fine && run.output.contains("inget nytt"), "\(run.everything)")
    }
  }

  @Test("Files that are wrong change nothing, and say where and why")
  func refused() throws {
    let folder = try fresh()
    defer { folder.remove() }
    let before = try folder.text("fall/redovisning-1.yaml")
    try folder.add("avbruten.se", "#SIETYP 4\n#VER V 1 20140131\n{\n#TRANS 5010 {} 1.00\n")
    try folder.add("ojamn.se", "#SIETYP 4\n#VER V 1 20140131\n{\n#TRANS 5010 {} 1.00\n}\n")
    try folder.add("fel.csv", "Datum;Ver;Konto;Belopp\n2014-01-31;V1;Lön;5010\n")
    try folder.add("blad.csv", "PK\u{3}\u{4}xl/workbook.xml")
    let cases = [
      ("avbruten.se", ExitStatus.unreadable, "SIE004"), ("ojamn.se", ExitStatus.stopped, "IMP002"),
      ("fel.csv", ExitStatus.unreadable, "CSV003"), ("blad.csv", ExitStatus.unreadable, "IMP001"),
    ]
    for (file, code, rule) in cases {
      let run = try folder.bidrag("hämta", file, "--till", "fall", "--skriv")
      #expect(run.exitCode == code && run.output.contains(rule), "\(run.everything)")
      #expect(try folder.text("fall/redovisning-1.yaml") == before)
    }
    #expect(
      try folder.bidrag("hämta", "fattas.se", "--till", "fall").exitCode == ExitStatus.noInput)
  }

  @Test("A year that is not the report's is refused, and so is XML")
  func wrongTarget() throws {
    let folder = try fresh()
    defer { folder.remove() }
    let report = "fall/redovisning-1.yaml"
    let before = try folder.text(report)
    let other = try folder.bidrag("hämta", Self.books, "--till", report, "--år", "2", "--skriv")
    #expect(other.exitCode == ExitStatus.wrongUsage, "\(other.everything)")
    #expect(other.errors.contains("för år 1, inte för år 2"), "\(other.errors)")
    #expect(try folder.text(report) == before)
    let same = try folder.bidrag("hämta", Self.books, "--till", report, "--år", "1")
    #expect(same.exitCode == ExitStatus.fine, "\(same.everything)")
    try folder.add(
      "redovisning.xml", copyOf: "Examples/vasteras-jinan-2015/projekt/ut/redovisning-1.xml")
    let xml = try folder.bidrag("hämta", Self.books, "--till", "redovisning.xml", "--skriv")
    #expect(xml.exitCode == ExitStatus.unreadable, "\(xml.everything)")
    #expect(xml.errors.contains("är XML") && !xml.errors.contains("eget"), "\(xml.errors)")
  }

  @Test("Without a mapping it says how to make one, and one that is made can be filled in")
  func mapping() throws {
    let folder = try fresh()
    defer { folder.remove() }
    try folder.delete("fall/kontering.yaml")
    let run = try folder.bidrag("hämta", Self.books, "--till", "fall")
    #expect(
      run.exitCode == ExitStatus.noInput && run.errors.contains("--ny-kontering"), "\(run.errors)")
    let made = try folder.bidrag("hämta", Self.books, "--till", "fall", "--ny-kontering")
    #expect(made.exitCode == ExitStatus.fine, "\(made.everything)")
    let text = try folder.text("fall/kontering.yaml")
    #expect(text.contains("post: arbetsinsatser") && text.contains("aktivitet: A7"))
    let again = try folder.bidrag("hämta", Self.books, "--till", "fall", "--ny-kontering")
    #expect(again.exitCode == ExitStatus.cannotWrite)
    #expect(try folder.text("fall/kontering.yaml") == text)
  }

  @Test("A case without a report, and a report that cannot be read, are said to be so")
  func noReport() throws {
    let folder = try fresh()
    defer { folder.remove() }
    let year = try folder.bidrag("hämta", Self.books, "--till", "fall", "--år", "2")
    #expect(
      year.exitCode == ExitStatus.unreadable && year.errors.contains("år 2"), "\(year.errors)")
    try folder.add("fall/redovisning-1.yaml", "a: [\n")
    let broken = try folder.bidrag("hämta", Self.books, "--till", "fall")
    #expect(broken.exitCode == ExitStatus.unreadable, "\(broken.everything)")
    try folder.delete("fall/redovisning-1.yaml")
    let none = try folder.bidrag("hämta", Self.books, "--till", "fall")
    #expect(
      none.exitCode == ExitStatus.unreadable && none.errors.contains("bidrag "), "\(none.errors)")
  }
}
