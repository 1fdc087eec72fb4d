import BidragKit
import Foundation
import Testing

@Suite("The commands package and verify", .timeLimit(.minutes(5)))
struct PackageCommandTests {
  private func caseFolder() throws -> CommandFolder {
    try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "fall")
  }

  @Test("A case is packed with its PDF, and the package is sound")
  func sound() throws {
    let folder = try caseFolder()
    defer { folder.remove() }
    let run = try folder.bidrag("packa", "fall", "-o", "sent")
    #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty, "\(run.everything)")
    #expect(
      run.output.hasPrefix("Packat i sent, 13 filer:\n  redovisning-1.pdf\n"), "\(run.output)")
    #expect(run.output.contains("\n  redovisning-1-ekonomi.xlsx\n"), "\(run.output)")
    #expect(!run.output.contains("\u{1B}"))
    let verified = try folder.bidrag("kontrollera", "sent")
    #expect(verified.exitCode == ExitStatus.fine, "\(verified.everything)")
    #expect(verified.output.hasPrefix("✓ Alla 12 filer är oförändrade\n"), "\(verified.output)")
    #expect(verified.output.hasSuffix("Paketet är helt.\n"))
  }

  @Test("Without WeasyPrint the rest is packed, with words on what to install")
  func noPrinter() throws {
    let folder = try caseFolder()
    defer { folder.remove() }
    let run = try folder.bidrag(
      "package", "fall/ansokan.yaml", "-o", "sent", "--language", "en",
      environment: ["PATH": folder.root])
    #expect(run.exitCode == ExitStatus.cannotWrite, "\(run.everything)")
    #expect(run.output.contains("sudo apt install weasyprint"), "\(run.output)")
    #expect(run.output.contains("Packed in sent, 9 files:\n"), "\(run.output)")
    #expect(folder.names.contains("sent/contents.txt"))
  }

  @Test("What was changed on the way is named, in the language asked for")
  func changed() throws {
    let folder = try caseFolder()
    defer { folder.remove() }
    _ = try folder.bidrag(
      "packa", "fall/ansokan.yaml", "-o", "sent", environment: ["PATH": folder.root])
    try folder.change("sent/innehall.txt", "Granskad", to: "Godkänd")
    let run = try folder.bidrag("verify", "sent", "--language", "en")
    #expect(run.exitCode == ExitStatus.stopped)
    #expect(
      run.output.hasPrefix(
        """
        ✗ Not so: All 8 files are unchanged
          “innehall.txt” has been changed since the package was made.

        """), "\(run.output)")
    #expect(run.output.hasSuffix("The package is not as it was when it was made.\n"))
  }

  @Test("What is stopped is not packed, and the findings are shown")
  func stopped() throws {
    let folder = try caseFolder()
    defer { folder.remove() }
    try folder.change("fall/ansokan.yaml", "sökt_belopp: ", to: "sökt_belopp: 9")
    let run = try folder.bidrag("packa", "fall/ansokan.yaml", "-o", "sent")
    #expect(run.exitCode == ExitStatus.stopped)
    #expect(run.output.contains("stoppar: ") && run.output.contains("--utkast"), "\(run.output)")
    #expect(!folder.names.contains { $0.hasPrefix("sent") })
  }

  @Test("A folder without a manifest, or none at all, is told of", arguments: ["fall", "nowhere"])
  func noPackage(_ name: String) throws {
    let folder = try caseFolder()
    defer { folder.remove() }
    let run = try folder.bidrag("verify", name)
    #expect(run.exitCode == ExitStatus.noInput && run.output.isEmpty && run.errors.contains(name))
  }
}
