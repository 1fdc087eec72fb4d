import Diagnostics
import FormKit

/// Why a page could not be printed to PDF.
enum PrintingProblem: Error, Sendable, Hashable {
  /// There is no such program.
  case notInstalled(String)
  /// The machine has no fonts.
  case noFonts
  /// It took longer than this.
  case slow(Duration)
  /// The folder for temporary files could not take the page, with the number of the failure.
  case noRoom(Int32)
  /// What the program said last.
  case failed(String)

  /// - Parameter words: all that the program said.
  init(words: String) {
    if words.contains("No fonts configured") {
      self = .noFonts
      return
    }
    let lines = words.split(whereSeparator: \.isNewline).map(String.init)
    self = .failed(lines.last { !$0.allSatisfy(\.isWhitespace) } ?? "")
  }

  /// What happened, and what to do.
  func message(_ file: String) -> Text {
    let notMade = Text(
      sv: "Ingen PDF gjordes av ”\(file.visible)”", en: "No PDF was made of “\(file.visible)”")
    switch self {
    case .notInstalled(let program): return notMade + .notInstalled(program)
    case .noFonts: return notMade + .noFonts
    case .slow(let patience): return notMade + .slow(patience)
    case .noRoom(let code): return notMade + .noRoom(code)
    case .failed(let words): return notMade + .failed(words)
    }
  }
}

extension Text {
  fileprivate static func notInstalled(_ program: String) -> Text {
    Text(
      sv: """
        : programmet ”\(program.visible)” som skriver ut sidor finns inte här. Installera det med \
        ”sudo apt install weasyprint fonts-dejavu” och gör om kommandot. Allt annat är gjort.
        """,
      en: """
        : the program “\(program.visible)”, which prints pages, is not here. Install it by “sudo \
        apt install weasyprint fonts-dejavu” and run the command again. Everything else is made.
        """)
  }

  fileprivate static let noFonts = Text(
    sv: """
      : datorn har inga typsnitt. Installera några med ”sudo apt install fonts-dejavu” och gör om \
      kommandot. Allt annat är gjort.
      """,
    en: """
      : the machine has no fonts. Install some by “sudo apt install fonts-dejavu” and run the \
      command again. Everything else is made.
      """)

  fileprivate static func slow(_ patience: Duration) -> Text {
    let seconds = patience.components.seconds
    return Text(
      sv: ": utskriften var inte färdig efter \(seconds) sekunder. Allt annat är gjort.",
      en: ": the print was not finished after \(seconds) seconds. Everything else is made.")
  }

  fileprivate static func noRoom(_ code: Int32) -> Text {
    let (folder, reason) = (ScratchFolder.path.visible, Text(errorNumber: code))
    return Text(
      sv: """
        : sidan kunde inte läggas i mappen för tillfälliga filer, \(folder): \(reason.sv). Allt \
        annat är gjort.
        """,
      en: """
        : the page could not be put in the folder for temporary files, \(folder): \(reason.en). \
        Everything else is made.
        """)
  }

  fileprivate static func failed(_ words: String) -> Text {
    let said = words.isEmpty ? Text(sv: "ingenting", en: "nothing") : Text(same: words.visible)
    return Text(
      sv: ": WeasyPrint misslyckades och sade: \(said.sv). Allt annat är gjort.",
      en: ": WeasyPrint failed and said: \(said.en). Everything else is made.")
  }
}
