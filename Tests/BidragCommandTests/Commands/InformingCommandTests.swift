import BidragKit
import Diagnostics
import Foundation
import Testing

@Suite("The commands that inform: rules, schema, status", .timeLimit(.minutes(5)))
struct InformingCommandTests {
  @Test("The list of rules holds every rule, in either language")
  func rules() throws {
    for (command, language) in [("rules", Language.english), ("regler", .swedish)] {
      let run = try CommandRun.bidrag([command])
      #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty)
      for rule in Bidrag.rules {
        #expect(run.output.contains("  \(rule.id.rawValue)  "))
        #expect(run.output.contains(String(rule.title[language].prefix(30))), "\(rule.id)")
      }
    }
  }

  @Test("A rule is explained: what, why, source and examples, in either language")
  func rule() throws {
    let english = try CommandRun.bidrag(["rules", "BUD002"])
    let swedish = try CommandRun.bidrag(["regler", "bud002"])
    for (run, words) in [
      (english, ["BUD002: ", "Why: ", "Source: ", "This goes wrong in ", "This is right:"]),
      (swedish, ["BUD002: ", "Varför: ", "Källa: ", "sökt_belopp: 275 001"]),
    ] {
      #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty)
      for word in words { #expect(run.output.contains(word), "\(run.output)") }
    }
    #expect(!swedish.output.contains("Why:"))
  }

  @Test("A rule that is not there is answered with the one that was meant")
  func didYouMean() throws {
    let english = try CommandRun.bidrag(["rules", "BUD0O2"])
    let swedish = try CommandRun.bidrag(["regler", "BUD0O2"])
    #expect(english.exitCode == ExitStatus.wrongUsage && english.output.isEmpty)
    #expect(swedish.exitCode == ExitStatus.wrongUsage && swedish.output.isEmpty)
    #expect(english.errors.contains("Did you mean BUD002?"))
    #expect(swedish.errors.contains("Menade du BUD002?"))
  }

  @Test(
    "The rules of an area are listed alone, and an unknown area is answered with those there are")
  func area() throws {
    for option in ["--area", "--omrade", "--område"] {
      let run = try CommandRun.bidrag(["regler", option, "bud"])
      #expect(run.exitCode == ExitStatus.fine && run.output.hasPrefix("Budget\n  BUD001  "))
      #expect(!run.output.contains("ACT001"))
    }
    let unknown = try CommandRun.bidrag(["rules", "--area", "BUX"])
    #expect(unknown.exitCode == ExitStatus.wrongUsage && unknown.output.isEmpty)
    #expect(unknown.errors.contains("ACT, ANN, BUD"))
    let both = try CommandRun.bidrag(["rules", "BUD002", "--area", "BUD"])
    #expect(both.exitCode == ExitStatus.wrongUsage && both.output.isEmpty)
  }

  @Test("Rules are written for programs and for the documentation, too")
  func formats() throws {
    let json = try CommandRun.bidrag(["rules", "BUD002", "--format", "json"])
    #expect(json.exitCode == ExitStatus.fine && json.output.contains("\"id\": \"BUD002\""))
    #expect(!json.output.contains("\"id\": \"BUD001\""))
    for language in ["sv", "en"] {
      let page = try CommandRun.bidrag(
        ["rules", "--area", "RSK", "--format", "markdown", "--language", language])
      #expect(try page.output == Repository.text("Templates/Rules/RSK.\(language).md"))
    }
    let digests = try CommandRun.bidrag(["rules", "--area", "RSK", "--format", "digests"])
    let lines = digests.output.split(separator: "\n")
    #expect(lines.count >= 3 && lines.allSatisfy { $0.hasSuffix("  rules \(Bidrag.ruleSet)") })
  }

  @Test(
    "Each form's schema is printed as each sort",
    arguments: ["application", "decision", "report"], ["xsd", "json-schema", "reference"])
  func schema(_ form: String, _ sort: String) throws {
    let run = try CommandRun.bidrag(["schema", form, "--as", sort])
    #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty)
    switch sort {
    case "xsd":
      #expect(try run.output == Repository.text("Templates/Schemas/\(form).xsd"))
    case "json-schema":
      for language in ["en", "sv"] {
        let run = try CommandRun.bidrag(["schema", form, "--som", sort, "--sprak", language])
        let file = "Templates/Schemas/\(form).\(language).schema.json"
        #expect(try run.output == Repository.text(file))
      }
    default:
      #expect(run.output.hasPrefix("# ") && run.output.contains("\n## "))
      #expect(try CommandRun.bidrag(["schema", form]).output == run.output)
    }
  }

  @Test("A form is named in Swedish, too, and its reference then is so")
  func swedishReference() throws {
    for form in ["ansökan", "beslut", "redovisning"] {
      let run = try CommandRun.bidrag(["schema", form, "--sprak", "sv"])
      #expect(run.output.contains("| Fält |") && !run.output.contains("| Field |"))
      // Lists of choices have names of their own, not those of types in the code.
      #expect(!run.output.contains(/[ #][A-Z][a-z]+[A-Z][a-z]+ ?(\n|\|)/))
    }
  }

  @Test("The status of a case says where it stands, under each name of the command")
  func status() throws {
    // The second läge is written with a combining mark, as some systems pass it on.
    let words = ["status", "läge", "lage", "la\u{308}ge"]
    let answers = try words.map { word in
      try CommandRun.bidrag([word, "Examples/vasteras-jinan", "--as-of", "2026-01-01"])
    }
    for answer in answers {
      #expect(answer.exitCode == ExitStatus.fine && answer.output == answers[0].output)
    }
    #expect(answers[0].output.contains("2013-0057") && answers[0].output.contains("Nästa steg"))
  }

  @Test("The status of a folder of cases is a line for each")
  func cases() throws {
    let run = try CommandRun.bidrag(["status", "Examples", "--as-of", "2026-01-01"])
    #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty)
    let lines = run.output.split(separator: "\n")
    for name in ["vasteras-gaborone", "vasteras-jinan"] {
      #expect(lines.count { $0.hasPrefix(name + " ") } == 1, "\(run.output)")
    }
    #expect(lines.allSatisfy { $0.count <= 80 } && !run.output.contains("mistakes"))
  }

  @Test("A project and its steering group lie in one folder, and each has a line of its own")
  func sideBySide() throws {
    let folder = "Examples/vasteras-jinan-2015"
    let run = try CommandRun.bidrag(["läge", folder, "--per-dag", "2017-06-01"])
    #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty)
    let lines = run.output.split(separator: "\n")
    for name in ["projekt", "styrgrupp"] {
      let line = try #require(lines.first { $0.hasPrefix(name + " ") }, "\(run.output)")
      #expect(line.contains("Redovisning 3 skrivs") && line.contains("2018-02-28"), "\(line)")
    }
    #expect(run.output.contains("2 ärenden"))
  }

  @Test("The status follows the case from step to step")
  func steps() throws {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "fall")
    defer { folder.remove() }
    var answers: [String] = []
    for name in ["", "redovisning-1.yaml", "beslut.yaml"] {
      if !name.isEmpty { try folder.delete("fall/\(name)") }
      answers.append(try folder.bidrag("läge", "fall", "--per-dag", "2014-12-01").output)
    }
    #expect(Set(answers).count == 3)
    #expect(answers[1].contains("bidrag ny redovisning --från fall"), "\(answers[1])")
    #expect(answers[2].contains("bidrag ny beslut --från fall"), "\(answers[2])")
  }

  @Test(
    "The shells' completion is made, and the shells can read it",
    arguments: ["bash", "zsh", "fish"])
  func completion(_ shell: String) throws {
    for environment in [CommandRun.swedish, CommandRun.english] {
      let run = try CommandRun.bidrag(
        ["--generate-completion-script", shell], environment: environment)
      #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty)
      for word in ["validate", "status", "schema", "as-of"] {
        #expect(run.output.contains(word), "\(word)")
      }
      let folder = try CommandFolder()
      defer { folder.remove() }
      try folder.add("script", run.output)
      for path in ["/bin/\(shell)", "/usr/bin/\(shell)"]
      where FileManager.default.isExecutableFile(atPath: path) {
        let check = try CommandRun.run(path, ["-n", folder.path("script")])
        #expect(check.exitCode == 0 && check.errors.isEmpty, "\(check.errors)")
      }
    }
  }
}
