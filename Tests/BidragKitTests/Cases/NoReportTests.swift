import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("A report that cannot be made says why")
struct NoReportTests {
  private func failure(_ files: [CaseFile], year: Int? = nil) throws -> FileFailure {
    switch NewDocument.report(for: files, year: year, language: .swedish) {
    case .failure(let failure): return failure
    case .success(let document):
      throw FileFailure(.alreadyExists, path: document.fileName, message: Text(same: ""))
    }
  }

  private func application() throws -> CaseFile {
    try BaseCase.file("application", named: "ansokan.yaml")
  }

  private func decision(replacing changes: [(String, String)] = []) throws -> CaseFile {
    try BaseCase.file("decision", named: "beslut.yaml", replacing: changes)
  }

  @Test("The application is missing")
  func noApplication() throws {
    let failure = try failure([try decision()])
    #expect(failure.code == .notADocument)
    #expect(failure.path == "jinan")
    #expect(failure.message.sv.contains("Lägg ansokan.yaml i mappen"))
  }

  @Test("The decision is missing, and a command makes it")
  func noDecision() throws {
    let failure = try failure([try application()])
    #expect(failure.message.sv.hasSuffix("bidrag ny beslut --från jinan"))
    #expect(failure.message.en.hasSuffix("bidrag new decision --from jinan"))
  }

  @Test("A document cannot be read")
  func unreadable() throws {
    let broken = BaseCase.file(named: "ansokan.yaml", "a: [")
    let first = try failure([broken, try decision()])
    #expect(first.message.sv.hasPrefix("Ansökan i ”jinan/ansokan.yaml” kan inte läsas"))
    let second = try failure([try application(), BaseCase.file(named: "beslut.yaml", "a: [")])
    #expect(second.message.sv.hasPrefix("Beslutet i ”jinan/beslut.yaml” kan inte läsas"))
  }

  @Test("The application was rejected")
  func rejected() throws {
    let failure = try failure([
      try application(), try decision(replacing: [("utfall: beviljad", "utfall: avslag")]),
    ])
    #expect(failure.message.sv.hasPrefix("Ansökan fick avslag den 10 december 2013"))
    #expect(failure.message.en.hasPrefix("The application was rejected on 10 December 2013"))
    #expect(failure.exitCode == ExitStatus.stopped)
  }

  @Test("The decision does not say what was decided")
  func undecided() throws {
    let failure = try failure([
      try application(), try decision(replacing: [("utfall: beviljad\n", "")]),
    ])
    #expect(failure.message.sv.contains("Fyll i fältet ”utfall” först."))
    #expect(failure.exitCode == ExitStatus.stopped)
  }

  @Test("What was decided is written as none of the outcomes")
  func unknownOutcome() throws {
    let failure = try failure([
      try application(), try decision(replacing: [("utfall: beviljad", "utfall: avslagen")]),
    ])
    #expect(failure.message.sv.hasPrefix("Utfallet i ”jinan/beslut.yaml” går inte att läsa"))
    #expect(failure.message.sv.hasSuffix("Menade du ”avslag”?"))
    #expect(failure.exitCode == ExitStatus.stopped)
  }

  @Test("All years have a report, however it looks")
  func allReported() throws {
    let report = BaseCase.file(named: "redovisning-1.yaml", "a: [")
    let failure = try failure([try application(), try decision(), report])
    #expect(failure.code == .alreadyExists)
    #expect(failure.message.sv.contains("redovisning-1.yaml"))
  }

  @Test("There is no such year", arguments: [0, 2, -1, .max])
  func noSuchYear(_ year: Int) throws {
    let failure = try failure([try application(), try decision()], year: year)
    #expect(failure.message.sv.contains("inget år \(year): "))
    #expect(failure.message.sv.contains("bara år 1"))
  }
}
