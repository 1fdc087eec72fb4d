import BidragKit
import Diagnostics
import FormKit
import Testing

/// A profile with a slip in it: nobody knows what it would have stopped.
@Suite("Where the profile is wrong")
struct WrongProfileTests {
  private static let profile =
    "profil: Västerås stad\nregler:\n  - {regel: ACT010, alvar: stoppar}\n"

  private func withProfile(_ body: (CaseOnDisk) async throws -> Void) async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.add("bidrag-profil.yaml", Self.profile)
    try await body(disk)
  }

  @Test("Nothing is made of a case, and the profile is told of once")
  func nothingMade() async throws {
    try await withProfile { disk in
      let job = RenderJob(formats: [.xml, .text], today: SoundCase.today)
      let result = try await job.run(disk.folder.root)
      #expect(result.outputs.isEmpty && result.exitCode == ExitStatus.stopped)
      #expect(result.omitted.allSatisfy { $0.sv.contains("profilen behöver rättas") })
      let profiles = result.report.documents.count { $0.source.name.hasSuffix("profil.yaml") }
      #expect(profiles == 1)
    }
  }

  @Test("Nothing is packed")
  func nothingPacked() async throws {
    try await withProfile { disk in
      let result = try await PackageJob(folder: disk.path("sent"), today: SoundCase.today)
        .run(disk.path("ansokan.yaml"))
      #expect(result.folder == nil && result.exitCode == ExitStatus.stopped)
      #expect(result.omitted.contains { $0.en.contains("profile has to be mended") })
    }
  }

  @Test("The status says so, and what to do")
  func status() async throws {
    try await withProfile { disk in
      let all = try CaseStatus.all(at: disk.folder.root, today: SoundCase.today)
      let status = try #require(all.statuses.first)
      #expect(status.conflicts.contains { $0.sv.contains("bidrag-profil.yaml") })
      #expect(status.steps.first?.command?.sv.hasPrefix("bidrag granska") == true)
    }
  }

  @Test("A folder of the profile's name is no profile, and is told of")
  func folder() throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.addFolder("bidrag-profil.yaml")
    let failure = #expect(throws: FileFailure.self) {
      try Validation(today: SoundCase.today).check([disk.folder.root])
    }
    #expect(failure?.path.hasSuffix("bidrag-profil.yaml") == true)
  }
}
