import Diagnostics
import Glibc
import Testing

@testable import BidragKit

@Suite("Verifying of packages")
struct PackageVerificationTests {
  /// A sound package of an application, made without a program that prints.
  private func package(_ disk: CaseOnDisk) async throws -> String {
    var job = PackageJob(folder: disk.path("sent"), today: SoundCase.today)
    job.printer = PDFPrinter(program: "no-such-program")
    _ = try await job.run(disk.path("ansokan.yaml"))
    return disk.path("sent")
  }

  private func verify(_ path: String) throws -> PackageVerification {
    try PackageVerification.verify(path)
  }

  @Test("A changed, a missing and an added file are told of by name")
  func files() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let path = try await package(disk)
    try disk.folder.add("sent/ansokan.html", "<p>Another page</p>")
    unlink(disk.path("sent/innehall.txt"))
    try disk.folder.add("sent/bilagor/mer.pdf", "more")
    let verification = try verify(path)
    #expect(
      verification.wrong == [
        "“ansokan.html” has been changed since the package was made.",
        "“innehall.txt” is missing.", "“bilagor/mer.pdf” is not in the manifest.",
      ])
    #expect(verification.exitCode == ExitStatus.stopped)
  }

  @Test("A draft that lies beside the document at the sender's does not come along in the verdict")
  func strayAtSender() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.add("ansokan-utkast.yaml", "formulär: ansökan\n")
    let file = try CaseLoader.load(disk.path("ansokan.yaml"))
    #expect(Checker(today: SoundCase.today).check(file).findings.contains { $0.rule == "ELG013" })
    let path = try await package(disk)
    #expect(try verify(path).wrong == [])
  }

  @Test("A file of the same size with other bytes is another file")
  func sameSize() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let path = try await package(disk)
    let text = try disk.folder.text("sent/innehall.txt")
    try disk.folder.add("sent/innehall.txt", text.replacing("SHA-256", with: "SHA-257"))
    #expect(
      try verify(path).wrong == ["“innehall.txt” has been changed since the package was made."])
  }

  @Test("XML that says something else than its source is found, even with a manifest to match")
  func forgedXML() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let path = try await package(disk)
    let old = try disk.folder.text("sent/ansokan.xml")
    let new = old.replacing("Jinan", with: "Xinan")
    try disk.folder.add("sent/ansokan.xml", new)
    let manifest = try disk.folder.text("sent/manifest.json")
    try disk.folder.add(
      "sent/manifest.json",
      manifest.replacing(digest(old), with: digest(new))
        .replacing("\(old.utf8.count)", with: "\(new.utf8.count)"))
    #expect(
      try verify(path).wrong == [
        "“ansokan.xml” is another than that which is made of the source."
      ])
  }

  @Test("A verdict that the rules do not come to is found")
  func forgedVerdict() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let path = try await package(disk)
    let old = try disk.folder.text("sent/underlag/ansokan.yaml")
    let new = old.replacing("sökt_belopp: ", with: "sökt_belopp: 9")
    try disk.folder.add("sent/underlag/ansokan.yaml", new)
    let manifest = try disk.folder.text("sent/manifest.json")
    try disk.folder.add(
      "sent/manifest.json",
      manifest.replacing(digest(old), with: digest(new))
        .replacing(": \(old.utf8.count)", with: ": \(new.utf8.count)"))
    let wrong = try verify(path).wrong
    #expect(wrong.contains { $0.hasPrefix("By the manifest: can be submitted, 0 errors") })
  }

  @Test(
    "A manifest cannot lead out of its package",
    arguments: ["../ansokan.yaml", "/etc/passwd", "bilagor/../../ansokan.yaml", "a\\\\b", "link"])
  func escape(_ name: String) async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let path = try await package(disk)
    try disk.folder.addLink("sent/link", to: disk.path("ansokan.yaml"))
    let manifest = try disk.folder.text("sent/manifest.json")
    try disk.folder.add(
      "sent/manifest.json", manifest.replacing("\"innehall.txt\"", with: "\"\(name)\""))
    #expect(try verify(path).wrong.contains { $0.hasSuffix("is missing.") })
  }

  @Test("Hidden files are named, and links are named and never followed")
  func hidden() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let path = try await package(disk)
    try disk.folder.add("sent/.secret", "more")
    for name in ["a", "b", "c", "d"] { try disk.folder.addLink("sent/\(name)", to: path) }
    #expect(
      try verify(path).wrong
        == [".secret", "a", "b", "c", "d"].map { "“\($0)” is not in the manifest." })
  }

  @Test("A package that could be submitted has its XML, whatever its manifest leaves out")
  func withoutXML() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let path = try await package(disk)
    let manifest = try disk.folder.text("sent/manifest.json")
    try disk.folder.add(
      "sent/manifest.json", manifest.replacing("\"role\": \"xml\"", with: "\"role\": \"page\""))
    let missing = "There is no XML, though the document could be submitted."
    #expect(try verify(path).wrong == [missing, missing])
  }

  @Test("The document is the one whose checksum the manifest states")
  func otherSource() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let path = try await package(disk)
    let digest = digest(try disk.folder.text("ansokan.yaml"))
    let manifest = try disk.folder.text("sent/manifest.json")
    try disk.folder.add(
      "sent/manifest.json",
      manifest.replacing(
        "\"digest\": \"\(digest)\"",
        with: "\"digest\": \"\(String(repeating: "0", count: 64))\""))
    #expect(
      try verify(path).wrong == [
        "The document in the package is another than the one that the manifest states."
      ])
  }

  @Test("Another rule set cannot come to the verdict again, and that is no fault")
  func otherRules() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let path = try await package(disk)
    let manifest = try disk.folder.text("sent/manifest.json")
    try disk.folder.add(
      "sent/manifest.json",
      manifest.replacing("\"rule_set\": \"1\"", with: "\"rule_set\": \"99\""))
    let verification = try verify(path)
    #expect(verification.exitCode == ExitStatus.fine)
    #expect(
      verification.checks.count { if case .notChecked = $0.outcome { true } else { false } } == 2)
  }

  @Test(
    "A manifest that is none is told of, and nothing else is looked at",
    arguments: ["", "{", "[]", "not json", "{\"version\": 2}", "\u{0}\u{1}", "{\"files\": 3}"])
  func broken(_ text: String) async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let path = try await package(disk)
    try disk.folder.add("sent/manifest.json", text)
    let failure = #expect(throws: FileFailure.self) { try verify(path) }
    #expect(failure?.exitCode == ExitStatus.unreadable)
    #expect(failure?.message.sv.contains("manifest.json") == true)
  }

  @Test("A folder without a manifest is no package, and one that is not there is not found")
  func noPackage() throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    for path in [disk.folder.root, disk.path("nothing")] {
      do throws(FileFailure) {
        _ = try PackageVerification.verify(path)
        Issue.record("\(path) was taken for a package")
      } catch {
        #expect(error.exitCode == ExitStatus.noInput)
      }
    }
  }

  private func digest(_ text: String) -> String { SHA256Digest.hex(of: Array(text.utf8)) }
}
