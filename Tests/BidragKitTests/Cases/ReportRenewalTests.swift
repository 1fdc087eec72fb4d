import Diagnostics
import FormKit
import Glibc
import ICLD
import Testing

@testable import BidragKit

@Suite("Making a report again when it is there")
struct ReportRenewalTests {
  private let today = CalendarDate(year: 2015, month: 1, day: 20) ?? .earliest

  private func order(
    _ folder: String, form: FormName = .report, year: Int? = nil
  ) -> NewDocumentOrder {
    NewDocumentOrder(
      form: form, kind: nil, folder: folder, year: year, edition: nil, language: nil, today: today)
  }

  @discardableResult private func save(
    _ folder: String, year: Int? = nil
  ) throws -> NewDocumentOrder.Saved {
    try order(folder, year: year).save(to: nil, overwrites: false, in: .swedish)
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try FileReader.bytes(of: path, limit: 10_000_000), as: UTF8.self)
  }

  private func change(_ path: String, _ old: String, to new: String) throws {
    var text = try text(path)
    let range = try #require(text.firstRange(of: old), "\(old)")
    text.replaceSubrange(range, with: new)
    try FileWriter.write(text, to: path, overwrites: true)
  }

  @Test("Made again at once, it is as it was, byte for byte")
  func unchanged() throws {
    let folder = try TemporaryCase("application", "decision")
    let path = try save(folder.path).path
    let before = try text(path)
    let saved = try save(folder.path)
    #expect(try text(path) == before)
    #expect(saved.message.sv.hasSuffix("Inget har ändrats."))
    try folder.forget(path)
  }

  @Test("A changed title, a changed post and a new activity come in; what was written stays")
  func renewed() throws {
    let folder = try TemporaryCase("application", "decision")
    let path = try save(folder.path).path
    try change(path, "  genomfört:\n", to: "  genomfört: Vi reste.  # klart\n")
    try change(
      "\(folder.path)/ansokan.yaml", "i_korthet:\n  rubrik: ", to: "i_korthet:\n  rubrik: Ny ")
    try change(
      "\(folder.path)/ansokan.yaml", "aktiviteter:\n",
      to: """
        aktiviteter:
          - id: A0
            rubrik: Ett möte före allt annat
            slag: planering
            start: 2014-02-03
            slut: 2014-02-03

        """)
    try change(
      "\(folder.path)/beslut.yaml", "post: logi, belopp: 14 000", to: "post: logi, belopp: 13 000")
    let saved = try save(folder.path)
    let report = try text(path)
    #expect(report.contains("  genomfört: Vi reste.  # klart\n"))
    #expect(report.contains("  rubrik: Ny "))
    #expect(report.contains("beviljat: 13 000"))
    let first = try #require(report.firstRange(of: "- id: A0"))
    let second = try #require(report.firstRange(of: "- id: A1"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(saved.message.sv.contains("Tillagt: Aktiviteter, aktivitet 1"))
    #expect(saved.message.sv.contains("I korthet, Rubrik"))
    let again = try save(folder.path)
    #expect(try text(path) == report)
    #expect(again.message.sv.contains("Inget har ändrats."))
    try folder.forget(path)
  }

  @Test("A planned value that someone wrote over stands, and is named")
  func written() throws {
    let folder = try TemporaryCase("application", "decision")
    let path = try save(folder.path).path
    let title = try #require(
      try text(path).split(separator: "\n").first { $0.hasPrefix("  rubrik:") })
    try change(path, String(title), to: "  rubrik: Egen rubrik")
    try change(
      "\(folder.path)/ansokan.yaml", "i_korthet:\n  rubrik: ", to: "i_korthet:\n  rubrik: Ny ")
    let saved = try save(folder.path)
    #expect(try text(path).contains("  rubrik: Egen rubrik\n"))
    #expect(saved.message.sv.contains("är kvar som du har det: I korthet, Rubrik"))
    try folder.forget(path)
  }

  @Test("An outcome that the report before no longer has is named, and stands")
  func earlierReport() throws {
    let folder = try TemporaryCase("application", "decision", "report", of: "project-2013")
    let path = try save(folder.path).path
    let before = try text(path)
    #expect(path.hasSuffix("redovisning-2.yaml") && before.contains("tidigare_utfall: "))
    #expect(try !save(folder.path).message.sv.contains("Avviker"))
    try change("\(folder.path)/redovisning-1.yaml", "utfall: \"5\"", to: "utfall: \"6\"")
    let saved = try save(folder.path)
    #expect(try text(path) == before)
    #expect(
      saved.message.sv.contains(
        """
        Avviker från förra redovisningen, och är kvar som du har det: Resultat, resultat 1, \
        Indikatorer, indikator 1, Utfall i förra redovisningen
        """), "\(saved.message.sv)")
    try folder.forget(path)
  }

  @Test("An activity that the report before no longer calls moved is named, and stands")
  func noLongerMoved() throws {
    let folder = try TemporaryCase("application", "decision", "report", of: "project-2013")
    let first = "\(folder.path)/redovisning-1.yaml"
    let done = "utfall: genomförd\n    ort: Gaborone\n    land: Botswana\n    start: 2014-04-07"
    let moved = "utfall: flyttad\n    ort: Gaborone\n    land: Botswana\n    start: 2030-04-07"
    try change(first, done, to: moved)
    let path = try save(folder.path, year: 2).path
    let before = try text(path)
    #expect(before.contains("id: A1"))
    #expect(try !save(folder.path, year: 2).message.sv.contains("Inte flyttat hit"))
    try change(first, moved, to: done)
    let saved = try save(folder.path, year: 2)
    #expect(try text(path) == before)
    #expect(saved.message.sv.contains("men kvar: aktivitet ”A1”"), "\(saved.message.sv)")
    try folder.forget(path)
  }

  @Test("No report is made while the one on the year before cannot be read")
  func earlierUnreadable() throws {
    let folder = try TemporaryCase("application", "decision", of: "project-2013")
    try folder.add("redovisning-1.yaml", "a: [")
    let failure = #expect(throws: FileFailure.self) { try save(folder.path, year: 2) }
    #expect(failure?.message.sv.contains("redovisning-1.yaml” kan inte läsas") == true)
  }

  @Test("What has changed since the decision is told field by field, from the frozen copy")
  func frozen() throws {
    let folder = try TemporaryCase("application")
    _ = try order(folder.path, form: .decision).save(to: nil, overwrites: false, in: .swedish)
    try change(
      "\(folder.path)/ansokan.yaml", "i_korthet:\n  rubrik: ", to: "i_korthet:\n  rubrik: Ny ")
    let files = try CaseLoader.files(at: folder.path)
    let decision = try #require(files.first { $0.loaded.document?.formName == .decision })
    let findings = Checker(today: today).check(decision).findings
    let finding = try #require(findings.first { $0.rule == "DEC006" })
    #expect(finding.message.sv.contains("Ändrat är: I korthet, Rubrik: "))
    #expect(finding.message.sv.contains(" har blivit Ny "))
    #expect(finding.message.sv.contains(" i ärendets mapp: ”fryst/ansokan-"))
    try folder.forget("\(folder.path)/beslut.yaml")
  }

  @Test("Where the application is gone, its frozen copy is named as the way out")
  func applicationGone() throws {
    let folder = try TemporaryCase("application")
    _ = try order(folder.path, form: .decision).save(to: nil, overwrites: false, in: .swedish)
    #expect(unlink("\(folder.path)/ansokan.yaml") == 0)
    let files = try CaseLoader.files(at: folder.path)
    let report = Checker(today: today).check(try #require(files.first))
    let reason = report.notChecked.first { $0.rule == "DEC006" }?.reason
    #expect(reason?.sv.contains("”fryst/ansokan-") == true)
    let status = try folder.status(on: "2014-02-01")
    #expect(status.next.sv.hasPrefix("Lägg tillbaka ansökan: kopiera ”fryst/ansokan-"))
    try folder.forget("\(folder.path)/beslut.yaml")
  }

  @Test("A copy that has been tampered with is not believed")
  func tampered() throws {
    let folder = try TemporaryCase("application")
    _ = try order(folder.path, form: .decision).save(to: nil, overwrites: false, in: .swedish)
    let copies = "\(folder.path)/fryst"
    let copy = try #require(try FileReader.names(in: copies).first)
    try change("\(copies)/\(copy)", "rubrik: ", to: "rubrik: x")
    try change(
      "\(folder.path)/ansokan.yaml", "i_korthet:\n  rubrik: ", to: "i_korthet:\n  rubrik: Ny ")
    let files = try CaseLoader.files(at: folder.path)
    let decision = try #require(files.first { $0.loaded.document?.formName == .decision })
    let findings = Checker(today: today).check(decision).findings
    let finding = try #require(findings.first { $0.rule == "DEC006" })
    #expect(finding.message.sv.contains("ingen fryst kopia"))
    try folder.forget("\(folder.path)/beslut.yaml")
  }

  @Test("A report that cannot be read is left alone")
  func unreadable() throws {
    let folder = try TemporaryCase("application", "decision")
    try folder.add("redovisning-1.yaml", "formulär: redovisning\nekonomi: [\n")
    #expect(throws: FileFailure.self) { try save(folder.path) }
    #expect(try text("\(folder.path)/redovisning-1.yaml") == "formulär: redovisning\nekonomi: [\n")
  }

  @Test("The final report is on the last year, and on no other")
  func final() throws {
    let folder = try TemporaryCase("application", "decision", of: "project-2013")
    var order = order(folder.path)
    order.isFinal = true
    let saved = try order.save(to: nil, overwrites: false, in: .swedish)
    #expect(
      saved.path.hasSuffix("redovisning-2.yaml") || saved.path.hasSuffix("redovisning-3.yaml"))
    order.year = 1
    #expect(throws: FileFailure.self) { try order.save(to: nil, overwrites: false, in: .swedish) }
    try folder.forget(saved.path)
  }

  @Test("What is wrong in the documents that it is made from is told when it is made")
  func stoppedGround() throws {
    let folder = try TemporaryCase("application", "decision")
    try change("\(folder.path)/ansokan.yaml", "slut: 2014-04-11", to: "slut: 2014-04-31")
    let saved = try save(folder.path)
    #expect(saved.message.sv.contains("\nAnsökan har "))
    #expect(
      saved.message.sv.hasSuffix("ansokan.yaml") && !saved.message.sv.contains("Beslutet har"))
    try folder.forget(saved.path)
    let sound = try TemporaryCase("application", "decision")
    let made = try save(sound.path)
    #expect(!made.message.sv.contains(" har "))
    try sound.forget(made.path)
  }

  @Test("A report from 2023 on is in English, unless another language is asked for")
  func inEnglish() throws {
    for (language, file) in [(nil, "report-1.yaml"), (Language.swedish, "redovisning-1.yaml")] {
      let folder = try TemporaryCase("application", "decision")
      for name in ["ansokan", "beslut"] {
        try change("\(folder.path)/\(name).yaml", "utgåva: \"2013\"", to: "utgåva: \"2023\"")
      }
      var order = order(folder.path)
      order.language = language
      let saved = try order.save(to: nil, overwrites: false, in: .swedish)
      #expect(saved.path.hasSuffix(file) && saved.language == .swedish)
      #expect(saved.message.sv.contains("--språk sv") == (language == nil))
      let report = try #require(
        DocumentLoader.load(Array(try text(saved.path).utf8), name: file).document)
      guard case .report(let made) = report else { return }
      #expect(made.details.language == DocumentLanguage(language ?? .english))
      try folder.forget(saved.path)
    }
  }
}
