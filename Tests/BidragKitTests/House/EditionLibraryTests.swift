import BidragKit
import Diagnostics
import FormKit
import Testing

@Suite("Editions that someone gives")
struct EditionLibraryTests {
  private static func file(_ name: String, _ changes: [(String, String)] = []) throws
    -> (name: String, bytes: [UInt8])
  {
    var text = try RepositoryFiles.text("Templates/Editions/2013.yaml")
    for (old, new) in changes {
      try #require(text.contains(old))
      text = text.replacing(old, with: new)
    }
    return (name, Array(text.utf8))
  }

  @Test("Two that claim the same day are an error that names both, with places")
  func overlap() throws {
    let library = EditionLibrary(files: [
      try Self.file("mine/2013.yaml"),
      try Self.file(
        "mine/2014.yaml",
        [
          ("name: \"2013\"", "name: \"2014\""),
          ("valid_from: 2012-07-01", "valid_from: 2014-01-01"),
        ]),
    ])
    let report = try #require(library.reports.first { $0.source.name == "mine/2014.yaml" })
    let finding = try #require(report.findings.first)
    #expect(report.findings.count == 1 && library.findings.count == 1)
    #expect(finding.rule == "EDN001" && finding.range?.start.line == 11)
    #expect(
      finding.message.sv.contains("Utgåvan 2014") && finding.message.en.contains("2014-01-01"))
    #expect(finding.message.sv.contains("utgåvan 2013 (mine/2013.yaml, rad 11)"))
    #expect(finding.message.en.contains("edition 2013 (mine/2013.yaml, line 11)"))
    #expect(report.verdict == .stopped && report.form?.en == "Edition")
  }

  @Test("Two files of one name are both read")
  func sameName() throws {
    let library = EditionLibrary(files: [
      try Self.file("a/2013.yaml"), try Self.file("b/2013.yaml"),
    ])
    #expect(library.reports.count == 2 && library.findings.map(\.rule) == ["EDN001"])
  }

  @Test("One that ends before it begins, and one that is called otherwise than its file, are told")
  func namesAndDays() throws {
    let library = EditionLibrary(files: [
      try Self.file("mine/2012.yaml", [("valid_to: 2015-05-31", "valid_to: 2011-05-31")])
    ])
    let report = try #require(library.reports.first)
    #expect(report.findings.map(\.rule) == ["EDN003", "EDN002"])
    #expect(report.passed == ["EDN001"] && report.verdict == .stopped)
    #expect(report.findings.first?.message.sv.contains("”2012.yaml”") == true)
    #expect(report.findings.last?.message.en.contains("ends on 2011-05-31") == true)
    #expect(report.findings.allSatisfy { $0.range != nil })
  }

  @Test("What stands in the way of editions that are given is told; nothing of sound ones")
  func faults() throws {
    #expect(EditionLibrary.standard.faults == nil)
    #expect(EditionLibrary(files: [try Self.file("2013.yaml")]).faults == nil)
    let faults = EditionLibrary(files: [try Self.file("2012.yaml")]).faults
    #expect(faults?.documents.map(\.source.name) == ["2012.yaml"] && faults?.exitCode == 1)
  }

  @Test("Sound editions have no findings, and judge documents")
  func sound() throws {
    let library = EditionLibrary(files: [try Self.file("2013.yaml")])
    #expect(library.findings.isEmpty && library.reports.map(\.verdict) == [.submittable])
    #expect(library.reports.flatMap(\.passed) == ["EDN001", "EDN002", "EDN003"])
    #expect(EditionLibrary.standard.reports.flatMap(\.findings) == [])
  }

  @Test("No document is judged by editions that are wrong: the report is of them alone")
  func broken() throws {
    let day = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    let paths = [RepositoryFiles.path("Templates/Bases/inception-2013/application.yaml")]
    let wrong = EditionLibrary(files: [("2010.yaml", [0xFF, 0xFE]), try Self.file("2013.yaml")])
    let report = try Validation(editions: wrong, today: day).check(paths)
    #expect(report.documents.map(\.source.name) == ["2010.yaml"] && report.exitCode != 0)
    let sound = EditionLibrary(files: [try Self.file("2013.yaml")])
    let judged = try Validation(editions: sound, today: day).check(paths)
    #expect(judged.documents.map(\.source.name) == paths && judged.documents[0].edition == "2013")
  }

  @Test("A folder is read file by file, and one without editions is refused")
  func folder() throws {
    let library = try EditionLibrary(at: RepositoryFiles.path("Templates/Editions"))
    #expect(library.names == EditionLibrary.standard.names && library.findings.isEmpty)
    for folder in ["Templates/Bases", "Templates/Nothing"] {
      #expect(throws: FileFailure.self) {
        try EditionLibrary(at: RepositoryFiles.path(folder))
      }
    }
  }
}
