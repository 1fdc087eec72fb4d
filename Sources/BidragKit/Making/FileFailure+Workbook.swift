import Diagnostics
import FormKit
import Glibc
import SheetKit

extension FileFailure {
  /// Why a workbook could not be made, and what to do about it.
  init(_ error: WorkbookError) {
    switch error.code {
    case .noLibrary: self.init(.cannotWrite, path: "", message: .noLibrary)
    case .temporaryFolder:
      let folder = error.folder ?? ScratchFolder.path
      let reason = error.number == 0 ? ENOSPC : error.number
      self.init(
        .cannotWrite, path: folder,
        message: reason == ENOSPC || reason == EDQUOT ? .diskFull(folder) : .noFolder(folder))
    case .tooLarge: self.init(.tooLarge, path: "", message: .tooManyRows)
    case .library: self.init(.ownFault, path: "", message: .libraryFailed(error.number))
    }
  }
}

extension Text {
  fileprivate static let noLibrary = Text(
    sv: """
      Ingen Excelfil gjordes: libxlsxwriter finns inte på datorn, eller är av en annan version än \
      den som Bidrag byggdes för. Installera den med ”sudo apt-get install libxlsxwriter-dev”, \
      eller gör tabellen med ”--till csv”.
      """,
    en: """
      No Excel file was made: libxlsxwriter is not on this computer, or is another version than \
      the one that Bidrag was built for. Install it with “sudo apt-get install libxlsxwriter-dev”, \
      or make the table with “--to csv”.
      """)

  fileprivate static func diskFull(_ folder: String) -> Text {
    Text(
      sv: """
        Ingen Excelfil gjordes: disken är full där de tillfälliga filerna ligger, \
        ”\(folder.visible)”. Inget har ändrats. Ge plats, eller ange en annan mapp i variabeln \
        TMPDIR.
        """,
      en: """
        No Excel file was made: the disk is full where temporary files are kept, \
        “\(folder.visible)”. Nothing has been changed. Make room, or name another folder in the \
        variable TMPDIR.
        """)
  }

  fileprivate static func noFolder(_ folder: String) -> Text {
    Text(
      sv: """
        Ingen Excelfil gjordes: i mappen för tillfälliga filer, ”\(folder.visible)”, går det inte \
        att skriva. Inget har ändrats. Ange en annan mapp i variabeln TMPDIR.
        """,
      en: """
        No Excel file was made: the folder for temporary files, “\(folder.visible)”, cannot be \
        written. Nothing has been changed. Name another folder in the variable TMPDIR.
        """)
  }

  fileprivate static let tooManyRows = Text(
    sv: "Ingen Excelfil gjordes: tabellen har fler rader än ett kalkylblad rymmer, 1 048 576.",
    en: "No Excel file was made: the table has more rows than a sheet holds, 1,048,576.")

  fileprivate static func libraryFailed(_ number: Int32) -> Text {
    Text(
      sv: """
        Ingen Excelfil gjordes: libxlsxwriter svarade med fel \(number). Felet är Bidrags eget. \
        Gör tabellen med ”--till csv” så länge.
        """,
      en: """
        No Excel file was made: libxlsxwriter answered with error \(number). The fault is Bidrag's \
        own. Make the table with “--to csv” meanwhile.
        """)
  }
}
