import BidragKit
import Foundation
import Testing

/// A case on its way from application to report, in a folder of its own, by the command line alone.
struct CaseLife {
  let folder: CommandFolder
  /// The example whose reviewed documents are put in place as a person would have filled them in.
  let example: String
  /// Under which name the files of this life were reviewed.
  let name: String

  init(of example: String, named name: String, with files: [String]) throws {
    self.example = example
    self.name = name
    folder = try CommandFolder()
    try folder.addFolder("fall")
    for file in files { try folder.add("fall/\(file)", copyOf: "\(example)/\(file)") }
  }

  /// Runs a command in the case's folder on a day, and expects how it ends.
  @discardableResult
  func run(
    _ arguments: String..., on day: String, ends code: Int32 = ExitStatus.fine,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> CommandRun {
    let days = arguments.first == "hämta" ? [] : ["--per-dag", day]
    let run = try CommandRun.bidrag(
      arguments + days, in: folder.path("fall"), environment: CommandRun.swedish)
    #expect(run.exitCode == code, "\(run.everything)", sourceLocation: sourceLocation)
    return run
  }

  /// Expects a file of the case to be as it was reviewed for this step.
  func expect(
    _ file: String, at step: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try ReviewedFile.expect(
      folder.text("fall/\(file)"), is: "\(name)/\(step)", sourceLocation: sourceLocation)
  }

  /// Expects an answer to be as it was reviewed.
  func expect(
    _ run: CommandRun, at step: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try ReviewedFile.expect(
      run.everything, is: "\(name)/\(step)", sourceLocation: sourceLocation)
  }

  /// Puts a document of the example in the place of the one that was made.
  func fillIn(_ file: String) throws {
    try folder.delete("fall/\(file)")
    try folder.add("fall/\(file)", copyOf: "\(example)/\(file)")
  }

  /// Expects what was made to be what lies beside the example.
  func expectMade(_ file: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(
      try folder.text("fall/ut/\(file)") == Repository.text("\(example)/ut/\(file)"),
      sourceLocation: sourceLocation)
  }
}
