import BidragKit
import Foundation
import Testing

/// What needs a disk of its own is tried in a view of the system that only the trial sees.
@Suite("Disks that fail", .timeLimit(.minutes(5)))
struct DiskFaultTests {
  private static let mounts = (try? mounting("true", "64k").exitCode) == 0

  /// Runs a line of the shell in a folder on a small disk in memory.
  private static func mounting(_ line: String, _ size: String) throws -> CommandRun {
    let folder = try CommandFolder()
    defer { folder.remove() }
    let disk = "mount -t tmpfs -o size=\(size) tmpfs . && cd \(folder.root) && "
    return try CommandRun.run(
      "/usr/bin/unshare", ["--map-root-user", "--mount", "sh", "-ec", disk + line],
      in: folder.root, environment: ["BIDRAG_LANGUAGE": "sv", "BIDRAG": CommandRun.program])
  }

  @Test(
    "On a disk that is full the file stays as it was, and that is said",
    .enabled(if: mounts, "the system lets no one mount a disk in memory"))
  func full() throws {
    let original = Repository.path("Examples/vasteras-jinan")
    let run = try Self.mounting(
      """
      cp \(original)/ansokan.yaml . && sed -i 's/"+46 21 39 00 00"/021-39 00 00/' ansokan.yaml
      cp ansokan.yaml /dev/shm/bidrag-$$; dd if=/dev/zero of=fyllnad 2>/dev/null || true
      code=0; "$BIDRAG" fix ansokan.yaml --write || code=$?
      cmp ansokan.yaml /dev/shm/bidrag-$$ && echo likadan; rm /dev/shm/bidrag-$$
      ls -A; exit $code
      """, "64k")
    #expect(run.exitCode == ExitStatus.cannotWrite, "\(run.everything)")
    #expect(run.errors.contains("disken är full. Filen är som den var."), "\(run.everything)")
    #expect(run.output.hasSuffix("likadan\nansokan.yaml\nfyllnad\n"), "\(run.everything)")
  }

  @Test(
    "On a disk that is read-only nothing is written, and that is said",
    .enabled(if: mounts, "the system lets no one mount a disk in memory"))
  func readOnly() throws {
    let run = try Self.mounting(
      """
      mount -o remount,ro .
      "$BIDRAG" new application --kind inception -o ny.yaml
      """, "1m")
    #expect(run.exitCode == ExitStatus.cannotWrite, "\(run.everything)")
    #expect(run.errors.contains("disken är skrivskyddad"), "\(run.everything)")
  }

  @Test(
    "Where the system does not show the command line, that is said, and not that all is well",
    .enabled(if: mounts, "the system lets no one mount a disk in memory"))
  func noCommandLine() throws {
    let run = try Self.mounting(
      "mount -t tmpfs tmpfs /proc; \"$BIDRAG\" validate saknas.yaml", "64k")
    #expect(run.exitCode == ExitStatus.inputOutput, "\(run.everything)")
    #expect(run.errors.contains("/proc"), "\(run.everything)")
  }

  @Test("Where the application cannot be frozen, no decision is made of it")
  func unfrozen() throws {
    let folder = try CommandFolder()
    defer { folder.remove() }
    try folder.addFolder("fall")
    try folder.add("fall/ansokan.yaml", copyOf: "Examples/vasteras-jinan/ansokan.yaml")
    try folder.add("fall/fryst", "mitt")
    let run = try folder.bidrag("ny", "beslut", "--från", "fall")
    #expect(run.exitCode == ExitStatus.cannotWrite, "\(run.everything)")
    #expect(run.errors.contains("Inget har ändrats"))
    #expect(folder.names == ["fall", "fall/ansokan.yaml", "fall/fryst"])
  }

  @Test("Where the case cannot hold copies, no other place for the file is advised")
  func unfrozenElsewhere() throws {
    let folder = try CommandFolder()
    defer { folder.remove() }
    try folder.addFolder("fall")
    for name in ["ansokan.yaml", "beslut.yaml"] {
      try folder.add("fall/\(name)", copyOf: "Examples/vasteras-jinan/\(name)")
    }
    try folder.add("fall/fryst", "mitt")
    let run = try folder.bidrag("ny", "redovisning", "--från", "fall", "-o", "ny.yaml")
    #expect(run.exitCode == ExitStatus.cannotWrite, "\(run.everything)")
    #expect(run.errors.contains("”fall/fryst” kan inte skrivas"), "\(run.errors)")
    #expect(!run.errors.contains("-o"), "\(run.errors)")
    #expect(folder.names == ["fall", "fall/ansokan.yaml", "fall/beslut.yaml", "fall/fryst"])
  }

  @Test("Where a page finds no room to be printed, the program that prints is not blamed")
  func noScratch() throws {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "fall")
    defer { folder.remove() }
    let run = try folder.bidrag(
      "render", "fall/ansokan.yaml", "--to", "pdf", "--as-of", "2015-02-16", "--language", "sv",
      environment: ["TMPDIR": folder.path("saknas")])
    #expect(run.exitCode == ExitStatus.cannotWrite, "\(run.everything)")
    #expect(run.output.contains("mappen för tillfälliga filer"), "\(run.everything)")
    #expect(!run.output.contains("WeasyPrint"))
  }
}
