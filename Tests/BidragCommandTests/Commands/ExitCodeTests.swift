import BidragKit
import Foundation
import Testing

@Suite("Exit codes", .timeLimit(.minutes(5)))
struct ExitCodeTests {
  private func code(_ arguments: String..., in folder: CommandFolder) throws -> Int32 {
    try CommandRun.bidrag(arguments, in: folder.root).exitCode
  }

  @Test("0: nothing stops submission")
  func sound() throws {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "fall")
    defer { folder.remove() }
    for path in ["fall", "fall/ansokan.yaml", "fall/beslut.yaml", "fall/redovisning-1.yaml", "."] {
      #expect(try code("granska", path, in: folder) == ExitStatus.fine, "\(path)")
    }
    #expect(try code("skriv", "fall", in: folder) == ExitStatus.fine)
    #expect(try code("granska", "fall/ut/ansokan.xml", in: folder) == ExitStatus.fine)
  }

  @Test("1: something stops, in one document or among sound ones")
  func stopped() throws {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "fall")
    defer { folder.remove() }
    try folder.change("fall/beslut.yaml", "2013-0057", to: "2013-57")
    #expect(try code("granska", "fall/beslut.yaml", in: folder) == ExitStatus.stopped)
    #expect(try code("granska", "fall", in: folder) == ExitStatus.stopped)
    #expect(try code("skriv", "fall/beslut.yaml", in: folder) == ExitStatus.stopped)
    let answer = try CommandRun.bidrag(["granska", "Examples/mistakes/above-ceiling.yaml"])
    #expect(answer.exitCode == ExitStatus.stopped && answer.errors.isEmpty)
  }

  @Test("65: the input cannot be read as a document, whatever it is called")
  func unreadable() throws {
    let folder = try CommandFolder()
    defer { folder.remove() }
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    for name in ["bild.png", "bild.yaml", "bild.xml"] {
      try Data(png).write(to: URL(filePath: folder.path(name)))
      #expect(try code("granska", name, in: folder) == ExitStatus.unreadable, "\(name)")
      #expect(try code("skriv", name, in: folder) == ExitStatus.unreadable, "\(name)")
    }
    try folder.add("tom.yaml")
    #expect(try code("granska", "tom.yaml", in: folder) == ExitStatus.unreadable)
    try folder.add("tabb.yaml", copyOf: "Examples/mistakes/tab.yaml")
    #expect(try code("skriv", "tabb.yaml", "--draft", in: folder) == ExitStatus.unreadable)
    #expect(folder.names == ["bild.png", "bild.xml", "bild.yaml", "tabb.yaml", "tom.yaml"])
  }

  @Test("66: there is no such input, or a folder holds no case", arguments: ["fattas", "tom"])
  func noInput(_ path: String) throws {
    let folder = try CommandFolder()
    defer { folder.remove() }
    try folder.addFolder("tom")
    for command in ["validate", "granska", "fix", "rätta", "render", "skriv", "status", "läge"] {
      let run = try folder.bidrag(command, path)
      #expect(run.exitCode == ExitStatus.noInput, "\(command)")
      #expect(run.output.isEmpty && run.errors.contains(path), "\(run.everything)")
    }
    for form in ["decision", "report"] {
      let run = try folder.bidrag("new", form, "--from", path)
      #expect(run.exitCode == ExitStatus.noInput, "\(form)")
    }
    #expect(folder.names == ["tom"])
  }

  @Test("73: what cannot be written, or is there already, is not written")
  func cannotWrite() throws {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "fall")
    defer { folder.remove() }
    let before = folder.names
    let file = "fall/beslut.yaml"
    let calls = [
      ["skriv", "fall", "-o", "\(file)/ut"], ["skriv", "fall", "-o", file],
      ["skriv", "fall", "-o", "/proc/ut"], ["skriv", file, "--draft", "-o", "/dev/null/ut"],
      ["ny", "beslut", "--fran", "fall"], ["ny", "beslut", "--fran", "fall", "-o", "\(file)/a"],
      ["ny", "ansökan", "--typ", "projekt", "-o", "fattas/ansokan.yaml"],
      ["ny", "ansökan", "--typ", "projekt", "-o", "fall", "--force"],
    ]
    for call in calls {
      let run = try CommandRun.bidrag(call, in: folder.root)
      #expect(run.exitCode == ExitStatus.cannotWrite, "\(call): \(run.everything)")
      #expect(!run.errors.isEmpty, "\(call)")
    }
    #expect(folder.names == before)
  }

  @Test("74: what is no file is not read")
  func inputOutput() throws {
    for command in ["validate", "render"] {
      let run = try CommandRun.bidrag([command, "/dev/null"])
      #expect(run.exitCode == ExitStatus.inputOutput && run.output.isEmpty)
      #expect(run.errors.contains("/dev/null"))
    }
  }

  @Test("74: an answer that could not be written is not passed off as given")
  func lostAnswer() throws {
    let shell = "\"$0\" rules > /dev/full"
    let run = try CommandRun.run("/bin/sh", ["-c", shell, CommandRun.program])
    #expect(run.exitCode != ExitStatus.fine)
  }

  @Test("The README tells each code, and no other")
  func readme() throws {
    let codes = try Repository.text("README.md").matches(of: /(?m)^\| (\d+) \|/).compactMap {
      Int32($0.1)
    }
    #expect(
      codes == [
        ExitStatus.fine, ExitStatus.stopped, ExitStatus.wrongUsage, ExitStatus.unreadable,
        ExitStatus.noInput, ExitStatus.ownFault, ExitStatus.cannotWrite, ExitStatus.inputOutput,
      ])
  }
}
