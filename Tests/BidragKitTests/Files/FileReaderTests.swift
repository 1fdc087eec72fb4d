import Diagnostics
import Testing

@testable import BidragKit

@Suite("Reading of files and paths")
struct FileReaderTests {
  @Test(
    "What is no ordinary file is refused without being opened",
    arguments: ["/dev/null", "/dev/zero", "/", "/proc"])
  func notAFile(_ path: String) {
    do throws(FileFailure) {
      _ = try FileReader.bytes(of: path, limit: 100)
      Issue.record("\(path) was read")
    } catch {
      #expect(error.code == .cannotRead && error.exitCode == ExitStatus.inputOutput)
    }
  }

  @Test("What is not there is not found", arguments: ["/nowhere/a.yaml", "", "a\u{301}.yaml"])
  func missing(_ path: String) {
    do throws(FileFailure) {
      _ = try FileReader.bytes(of: path, limit: 100)
      Issue.record("\(path) was read")
    } catch {
      #expect(error.code == .notFound && error.exitCode == ExitStatus.noInput)
    }
  }

  @Test("A device given as a document ends with a failure, never with a hang")
  func device() {
    for path in ["/dev/null", "/dev/zero"] {
      do throws(FileFailure) {
        _ = try Validation(today: SoundCase.today).check([path])
        Issue.record("\(path) was checked")
      } catch { #expect(error.code == .cannotRead) }
    }
  }

  @Test("XML is read as far as XML's own limit, which is beyond that of YAML")
  func largeXML() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let padding = "<!--\(String(repeating: "x", count: 3_000_000))-->"
    let file = "Examples/vasteras-jinan/ut/ansokan.xml"
    try folder.add("a.xml", try RepositoryFiles.text(file) + padding)
    let report = try Validation(today: SoundCase.today).check([folder.path("a.xml")])
    #expect(report.documents.map { $0.form != nil } == [true])
    try folder.add("b.xml", String(repeating: " ", count: 20_000_000))
    let refused = try Validation(today: SoundCase.today).check([folder.path("b.xml")])
    #expect(refused.documents.first?.findings.map(\.rule) == ["XML002"])
  }

  @Test("No more of a file is read than a byte over the limit and what comes along")
  func limit() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("a", String(repeating: "x", count: 1_000_000))
    let bytes = try FileReader.bytes(of: folder.path("a"), limit: 10)
    #expect(bytes.count > 10 && bytes.count <= 10 + 65_536)
    #expect(try FileReader.bytes(of: folder.path("a"), limit: 2_000_000).count == 1_000_000)
  }

  @Test("The names in a folder are sorted, without hidden ones")
  func names() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in ["b", ".hidden", "å", "a", "c/d"] { try folder.add(name) }
    #expect(try FileReader.names(in: folder.root) == ["a", "b", "c", "å"])
    #expect(FileReader.kind(of: folder.path("c")) == .folder)
    #expect(FileReader.kind(of: folder.path("a")) == .file(bytes: 0))
    #expect(FileReader.kind(of: "/dev/null") == .other)
  }

  @Test(
    "Paths are taken apart",
    arguments: [
      ("a/b.yaml", "a", "b.yaml", "b", "yaml"), ("b.YAML", "", "b.YAML", "b", "yaml"),
      ("/b", "/", "b", "b", ""), ("a/b/", "a", "b", "b", ""), (".yaml", "", ".yaml", ".yaml", ""),
      ("a.b.c", "", "a.b.c", "a.b", "c"), ("", "", "", "", ""),
      ("å/ä.xml", "å", "ä.xml", "ä", "xml"),
    ])
  func parts(_ path: String, _ folder: String, _ last: String, _ stem: String, _ ending: String) {
    #expect(PathName.folder(of: path) == folder)
    #expect(PathName.last(of: path) == last)
    #expect(PathName.stem(of: path) == stem)
    #expect(PathName.ending(of: path) == ending)
  }

  @Test("A name is joined to a folder with one slash, and an absolute one stays")
  func joining() {
    #expect(PathName.join("a", "b") == "a/b" && PathName.join("a/", "b") == "a/b")
    #expect(PathName.join("", "b") == "b" && PathName.join("a", "/b") == "/b")
  }
}
