import Diagnostics
import Glibc
import Testing

@testable import BidragKit

@Suite("Packing of what is handed in")
struct PackageJobTests {
  /// A job whose pages are printed by no program, which is quicker.
  private func job(
    _ folder: String?, isDraft: Bool = false, overwrites: Bool = false, language: Language? = nil
  ) -> PackageJob {
    var job = PackageJob(
      folder: folder, isDraft: isDraft, overwrites: overwrites, language: language,
      today: SoundCase.today)
    job.printer = PDFPrinter(program: "no-such-program")
    return job
  }

  private func packed(_ disk: CaseOnDisk, _ folder: String = "sent") -> [String] {
    disk.folder.names.filter { $0.hasPrefix("\(folder)/") && !isFolder(disk.path($0)) }
      .map { String($0.dropFirst(folder.count + 1)) }
  }

  private func isFolder(_ path: String) -> Bool { FileReader.kind(of: path) == .folder }

  private static let sources = [
    "underlag/ansokan.yaml", "underlag/beslut.yaml", "underlag/redovisning-1.yaml",
  ]
  private static let annexes = [
    "bilagor/bilaga-01-ekonomisk-redovisning.xlsx", "bilagor/bilaga-02-loneredovisning.xlsx",
    "bilagor/bilaga-03-revisionsintyg.pdf", "bilagor/bilaga-04-godkannande.pdf",
  ]

  @Test(
    "A case's last report is packed with all that belongs to it")
  func whole() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    var job = PackageJob(folder: disk.path("sent"), today: SoundCase.today)
    job.overwrites = false
    let result = try await job.run(disk.folder.root)
    #expect(result.exitCode == ExitStatus.fine && result.omitted.isEmpty, "\(result.omitted)")
    let names = packed(disk)
    for name in Self.sources + Self.annexes + ["innehall.txt", "manifest.json"] {
      #expect(names.contains(name), "\(name) in \(names)")
    }
    for ending in ["xml", "html", "pdf"] { #expect(names.contains("redovisning-1.\(ending)")) }
    #expect(try PackageVerification.verify(disk.path("sent")).wrong.isEmpty)
    #expect(try disk.folder.text("sent/innehall.txt").contains("\nBilagor\n-------\n"))
  }

  @Test("The manifest has the members that the published schema names")
  func schema() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    _ = try await job(disk.path("sent")).run(disk.folder.root)
    let schema = try JSONTree(
      reading: try RepositoryFiles.bytes("Templates/Schemas/manifest-of-package-1.schema.json"))
    let manifest = try JSONTree(reading: Array(try disk.folder.text("sent/manifest.json").utf8))
    guard case .object(let root) = schema, case .object(let parts)? = root["$defs"],
      case .object(let all) = manifest, case .object(let document)? = all["document"],
      case .array(let files)? = all["files"]
    else {
      Issue.record("not as expected: \(manifest)")
      return
    }
    #expect(Set(all.keys) == named(by: root))
    #expect(document.keys.allSatisfy(named(by: parts["document"]).contains))
    #expect(files.count > 8)
    for case .object(let file) in files {
      #expect(file.keys.allSatisfy(named(by: parts["file"]).contains))
      #expect(file.count >= 4)
    }
  }

  private func named(by schema: JSONTree?) -> Set<String> {
    if case .object(let members)? = schema { named(by: members) } else { [] }
  }

  private func named(by schema: [String: JSONTree]) -> Set<String> {
    if case .object(let properties)? = schema["properties"] { Set(properties.keys) } else { [] }
  }

  @Test("The same case gives the same bytes")
  func sameBytes() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    _ = try await job(disk.path("sent")).run(disk.path("redovisning-1.yaml"))
    _ = try await job(disk.path("again")).run(disk.path("redovisning-1.yaml"))
    #expect(packed(disk) == packed(disk, "again"))
    for name in packed(disk) {
      #expect(try disk.folder.text("sent/\(name)") == disk.folder.text("again/\(name)"), "\(name)")
    }
  }

  @Test("Without a program that prints, all but the PDF is packed, and it is said")
  func noPrinter() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let result = try await job(disk.path("sent")).run(disk.path("ansokan.yaml"))
    #expect(result.exitCode == ExitStatus.cannotWrite && result.lacksPrints)
    #expect(result.omitted.map(\.sv).joined().contains("apt install weasyprint"))
    #expect(packed(disk).contains("ansokan.html") && !packed(disk).contains("ansokan.pdf"))
    #expect(try PackageVerification.verify(disk.path("sent")).wrong.isEmpty)
  }

  @Test("What is stopped is not packed, unless as a draft, which says so everywhere")
  func stopped() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.change("ansokan.yaml", "sökt_belopp: ", to: "sökt_belopp: 9")
    let result = try await job(disk.path("sent")).run(disk.path("ansokan.yaml"))
    #expect(result.folder == nil && result.exitCode == ExitStatus.stopped)
    #expect(packed(disk).isEmpty)
    let draft = try await job(disk.path("sent"), isDraft: true).run(disk.path("ansokan.yaml"))
    #expect(draft.exitCode == ExitStatus.stopped && draft.manifest?.document.verdict == .stopped)
    #expect(!packed(disk).contains { $0.hasSuffix(".xml") })
    #expect(try disk.folder.text("sent/innehall.txt").contains("UTKAST"))
    #expect(try disk.folder.text("sent/ansokan.html").contains("UTKAST"))
    let verification = try PackageVerification.verify(disk.path("sent"))
    #expect(verification.wrong.isEmpty && verification.exitCode == ExitStatus.fine)
  }

  @Test("A missing annex stops; a draft says that it is not there")
  func missingAnnex() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    unlink(disk.path("bilagor/revisionsintyg.pdf"))
    let result = try await job(disk.path("sent")).run(disk.folder.root)
    #expect(result.folder == nil)
    let draft = try await job(disk.path("sent"), isDraft: true).run(disk.folder.root)
    #expect(draft.omitted.contains { $0.sv.contains("bilagor/revisionsintyg.pdf") })
    #expect(!packed(disk).contains { $0.contains("revisionsintyg") })
  }

  @Test("Files whose names differ in how a computer stores a letter are packed both")
  func storedNames() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    for (name, written) in [("revisionsintyg", "e\u{301}"), ("godkannande", "\u{E9}")] {
      try disk.folder.add("bilagor/\(written).pdf", SampleAnnex.text(named: "\(name).pdf"))
      try disk.change(
        "redovisning-1.yaml", "bilagor/\(name).pdf", to: "bilagor/\(written).pdf")
    }
    let draft = try await job(disk.path("sent"), isDraft: true).run(disk.folder.root)
    #expect(draft.folder != nil)
    #expect(!draft.omitted.contains { $0.sv.contains("bilagor/") }, "\(draft.omitted)")
    for name in Self.annexes.suffix(2) { #expect(packed(disk).contains(name), "\(name)") }
  }

  @Test("An annex has an ending of ASCII letters and digits, which every portal takes")
  func endings() {
    #expect(PackedAnnexes.ending(of: "bilagor/budget.XLSX") == "xlsx")
    #expect(PackedAnnexes.ending(of: "bilagor/budget.½p²df") == "pdf")
    #expect(PackedAnnexes.ending(of: "bilagor/budget") == "")
  }

  @Test("An annex that leads out of the case is never packed")
  func outside() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let secret = try TemporaryFolder()
    defer { secret.remove() }
    try secret.add("secret.pdf", SampleAnnex.text(named: "secret.pdf"))
    unlink(disk.path("bilagor/revisionsintyg.pdf"))
    try disk.folder.addLink("bilagor/revisionsintyg.pdf", to: secret.path("secret.pdf"))
    let draft = try await job(disk.path("sent"), isDraft: true).run(disk.folder.root)
    #expect(draft.folder != nil && !packed(disk).contains { $0.contains("revisionsintyg") })
  }

  @Test("A package is only replaced when that is asked for, and another folder never")
  func replacing() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    _ = try await job(disk.path("sent")).run(disk.path("ansokan.yaml"))
    try disk.folder.add("sent/more.txt", "more")
    await #expect(throws: FileFailure.self) {
      _ = try await job(disk.path("sent")).run(disk.path("ansokan.yaml"))
    }
    #expect(packed(disk).contains("more.txt"))
    // What the package does not know of is the user's own.
    let failure = await #expect(throws: FileFailure.self) {
      _ = try await job(disk.path("sent"), overwrites: true).run(disk.path("ansokan.yaml"))
    }
    #expect(failure?.message.sv.contains("more.txt") == true && packed(disk).contains("more.txt"))
    unlink(disk.path("sent/more.txt"))
    _ = try await job(disk.path("sent"), overwrites: true).run(disk.path("ansokan.yaml"))
    #expect(!packed(disk).contains("more.txt"))
    for name in ["bilagor", "beslut.yaml"] {
      await #expect(throws: FileFailure.self) {
        _ = try await job(disk.path(name), overwrites: true).run(disk.path("ansokan.yaml"))
      }
    }
    #expect(disk.folder.names.filter { $0.contains(".") && $0.hasPrefix("sent.") }.isEmpty)
  }

  @Test("Where nothing can be written, nothing half-made is left behind")
  func unwritable() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let before = disk.folder.names
    await #expect(throws: FileFailure.self) {
      _ = try await job("/proc/nothing/sent").run(disk.path("ansokan.yaml"))
    }
    #expect(disk.folder.names == before)
  }

  @Test("What was packed is not taken for another case in a folder of cases")
  func amongCases() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let cases = try TemporaryFolder()
    defer { cases.remove() }
    try cases.addLink("jinan", to: disk.folder.root)
    _ = try await job(cases.path("sent")).run(disk.path("ansokan.yaml"))
    #expect(try CaseLoader.folders(at: cases.root).map(\.path) == [cases.path("jinan")])
    #expect(try CaseLoader.folders(at: cases.path("sent")).count == 1)
  }

  @Test("A package in English has English names")
  func english() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    _ = try await job(disk.path("sent"), language: .english).run(disk.path("ansokan.yaml"))
    let names = packed(disk)
    #expect(names.contains("contents.txt") && names.contains("sources/ansokan.yaml"))
    #expect(names.contains { $0.hasPrefix("annexes/annex-01-") })
    #expect(try PackageVerification.verify(disk.path("sent")).language == .english)
  }

  @Test("A profile may be stricter, but the verdict in the manifest is that of everyone")
  func profile() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let plain = try await job(disk.path("sent")).run(disk.path("redovisning-1.yaml"))
    try disk.folder.add(
      "bidrag-profil.yaml", "profil: Prov\nregler:\n  - {regel: ACT010, allvar: av, skäl: Prov.}\n")
    let graded = try await job(disk.path("graded")).run(disk.path("redovisning-1.yaml"))
    #expect(graded.manifest?.document.isJudged(as: plain.manifest?.document ?? .init()) == true)
  }
}

extension PackageVerification {
  /// All that does not hold, in English.
  var wrong: [String] {
    checks.flatMap { check -> [String] in
      if case .fails(let wrong) = check.outcome { wrong.map(\.en) } else { [] }
    }
  }
}
