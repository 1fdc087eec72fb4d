import Diagnostics
import FormKit
import Testing

@testable import BidragKit

@Suite("An order to carry a document over")
struct MigrationOrderTests {
  private static func plan(
    _ name: String, in folder: TemporaryCase, to edition: String, language: Language? = nil
  ) throws(FileFailure) -> Migration {
    try MigrationOrder(
      path: "\(folder.path)/\(name)", edition: edition, language: language, today: SoundCase.today
    ).plan()
  }

  private static func failure(
    _ name: String, in folder: TemporaryCase, to edition: String
  ) -> FileFailure? {
    do {
      _ = try plan(name, in: folder, to: edition)
      return nil
    } catch {
      return error
    }
  }

  @Test("A decided application is frozen, and so is the decision")
  func frozen() throws {
    let folder = try TemporaryCase("application", "decision")
    let application = try #require(Self.failure("ansokan.yaml", in: folder, to: "2023"))
    #expect(application.code == .stopped && application.message.sv.contains("låst"))
    #expect(application.message.en.contains("frozen"))
    let decision = try #require(Self.failure("beslut.yaml", in: folder, to: "2023"))
    #expect(decision.code == .wrongRequest && decision.message.en.contains("is a decision"))
  }

  @Test("A file that leaves no room for new questions is refused, and the fault is not called ours")
  func full() throws {
    let folder = try TemporaryCase("application")
    let file = "\(folder.path)/ansokan.yaml"
    let text = String(decoding: try FileReader.bytes(of: file, limit: 1_000_000), as: UTF8.self)
    try folder.add("ansokan.yaml", text + "# \(String(repeating: "x", count: 1_460_000))\n")
    #expect(Self.failure("ansokan.yaml", in: folder, to: "2023")?.code == .tooLarge)
    try folder.add("ansokan.yaml", text + "# \(String(repeating: "x", count: 1_300_000))\n")
    #expect(Self.failure("ansokan.yaml", in: folder, to: "2023") == nil)
  }

  @Test("A decision that cannot be read freezes the application all the same")
  func brokenDecision() throws {
    let folder = try TemporaryCase("application")
    try folder.add("beslut.yaml", "\t- [")
    #expect(
      Self.failure("ansokan.yaml", in: folder, to: "2023")?.message.sv.contains("låst") ?? false)
  }

  @Test("A report goes to its decision's edition or to one that takes reports, and no other")
  func bound() throws {
    let folder = try TemporaryCase("application", "decision", "report", of: "project-2013")
    let refused = try #require(Self.failure("redovisning-1.yaml", in: folder, to: "2018"))
    #expect(refused.code == .wrongRequest && refused.message.sv.contains("2013 eller 2023"))
    let migration = try Self.plan("redovisning-1.yaml", in: folder, to: "2023")
    #expect(migration.isChanged && migration.granting == "2013")
    #expect(!(migration.questions + migration.remarks).contains { $0.rule == "REP015" })
    #expect(
      migration.remarks.contains { $0.rule == "REP020" }, "it is signed before the form was there")
  }

  @Test("A name that no edition has is refused with those there are, and the one probably meant")
  func unknownEdition() throws {
    let folder = try TemporaryCase("application")
    let failure = try #require(Self.failure("ansokan.yaml", in: folder, to: "20023"))
    #expect(failure.code == .wrongRequest && failure.message.sv.contains("Menade du 2023?"))
    #expect(failure.message.en.contains("2008, 2013"))
    #expect(
      Self.failure("ansokan.yaml", in: folder, to: "x")?.message.sv.contains("Menade") == false)
  }

  @Test("A document that is there already is left alone, but for a language that is asked for")
  func already() throws {
    let folder = try TemporaryCase("application")
    try folder.add(
      "annan.yaml", try BaseCase.text("application", of: "inception-2013") + "\nokänt: 1\n")
    #expect(try !Self.plan("annan.yaml", in: folder, to: "2013").isChanged)
    #expect(try !Self.plan("annan.yaml", in: folder, to: "2013", language: .swedish).isChanged)
    let english = try Self.plan("ansokan.yaml", in: folder, to: "2013", language: .english)
    #expect(english.isChanged && english.after.text.contains("form: application"))
    #expect(english.questions.isEmpty && english.gone.isEmpty)
  }

  @Test("A folder, XML and what cannot be read are refused, each in words of its own")
  func refused() throws {
    let folder = try TemporaryCase("application")
    try folder.add("a.xml", "<a/>")
    try folder.add("b.yaml", "a: [")
    #expect(Self.failure("a.xml", in: folder, to: "2023")?.message.sv.contains("XML") ?? false)
    #expect(Self.failure("b.yaml", in: folder, to: "2023")?.code == .notADocument)
    #expect(Self.failure("", in: folder, to: "2023")?.message.sv.contains("mapp") ?? false)
    #expect(Self.failure("c.yaml", in: folder, to: "2023")?.code == .notFound)
  }
}
