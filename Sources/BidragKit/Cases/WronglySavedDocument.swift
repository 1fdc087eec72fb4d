import Diagnostics
import FormKit
import ICLD

/// A file that is named as a case's document but for its ending, which says that a program saved it
/// as something else.
struct WronglySavedDocument {
  /// How a file was saved.
  private enum Sort { case plainText, wordProcessed }

  let name: String
  private let properName: DocumentName
  private let sort: Sort

  /// The files in a folder that is no case; where there is one, they may be notes beside it.
  static func found(in folder: String) throws(FileFailure) -> [WronglySavedDocument] {
    try FileReader.names(in: folder).compactMap(WronglySavedDocument.init)
  }

  private init?(_ name: String) {
    switch PathName.ending(of: name) {
    case "txt", "text": sort = .plainText
    case "doc", "docx", "odt", "rtf": sort = .wordProcessed
    default: return nil
    }
    // Both `ansokan.txt` and `ansokan.yaml.txt`.
    let stem = PathName.stem(of: name)
    guard let properName = DocumentName(stem) ?? DocumentName(stem + ".yaml") else { return nil }
    self.name = name
    self.properName = properName
  }

  /// Why the file does not count, and the way out.
  var words: Text {
    let name = Text(quoting: name)
    let proper = Text { properName.fileName(in: $0) }
    switch sort {
    case .plainText:
      return Text(
        sv: """
          Filen \(name.sv) räknas inte, eftersom namnet slutar på .txt, som Anteckningar lägger \
          till. Döp om den till \(proper.sv). Syns inte ändelsen, slå på filnamnstillägg i \
          Utforskaren.
          """,
        en: """
          The file \(name.en) does not count, because its name ends in .txt, which Notepad adds. \
          Rename it to \(proper.en). If the ending does not show, switch on file name extensions in \
          Explorer.
          """)
    case .wordProcessed:
      return Text(
        sv: """
          Filen \(name.sv) är sparad av ett ordbehandlingsprogram och går inte att läsa. Börja en \
          fil med ”bidrag ny”, klistra in uppgifterna i den och spara den som \(proper.sv).
          """,
        en: """
          The file \(name.en) is saved by a word processor and cannot be read. Begin a file with \
          “bidrag new”, paste the entries into it and save it as \(proper.en).
          """)
    }
  }
}
