import Foundation

/// A sound case in a folder of its own, which a test may then spoil.
struct CaseOnDisk {
  let folder: TemporaryFolder

  /// The inception of 2013, in Swedish, with its annexes.
  init() throws {
    folder = try TemporaryFolder()
    let base = "Templates/Bases/inception-2013/"
    for (name, file) in [
      ("application", "ansokan"), ("decision", "beslut"), ("report", "redovisning-1"),
    ] {
      try folder.add("\(file).yaml", try RepositoryFiles.text("\(base)\(name).yaml"))
    }
    for name in [
      "avsiktsforklaring.pdf", "budget.xlsx", "ekonomi.xlsx", "loner.xlsx", "revisionsintyg.pdf",
      "godkannande.pdf",
    ] {
      try folder.add("bilagor/\(name)", SampleAnnex.text(named: name))
    }
  }

  func path(_ name: String) -> String { folder.path(name) }

  /// Replaces a stretch of a document's text.
  func change(_ file: String, _ old: String, to new: String) throws {
    let text = try folder.text(file)
    guard let place = text.firstRange(of: old) else { throw Missing(text: old) }
    try folder.add(file, text[..<place.lowerBound] + new + text[place.upperBound...])
  }

  func remove() { folder.remove() }

  struct Missing: Error { var text: String }
}
