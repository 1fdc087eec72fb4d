import Diagnostics

/// A file from a finance system is text: SIE or CSV.
enum LedgerFileRule {
  static let info = RuleInfo(
    "IMP001", .error,
    title: Text(
      sv: "Filen från ekonomisystemet är SIE eller CSV",
      en: "The file from the finance system is SIE or CSV"),
    reason: Text(
      sv:
        "Bidrag läser bokföringen ur textfiler. Ett kalkylblad eller en PDF går inte att läsa så.",
      en: """
        Bidrag reads the books from text files. A spreadsheet or a PDF cannot be read that way.
        """),
    basis: .logic,
    firing: [
      .bytes(
        Array("PK\u{3}\u{4}".utf8) + Array("[Content_Types].xml xl/workbook.xml".utf8),
        name: "bokforing.csv"),
      .bytes(Array("%PDF-1.7\n".utf8), name: "bokforing.se"),
      .bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], name: "bokforing.csv"),
      .bytes([1, 0, 2, 0, 3, 4, 5, 6, 7, 8, 0, 0], name: "bokforing.csv"),
      .csv(" \n\n"),
    ],
    silent: [
      .csv("Datum;Ver;Konto;Belopp\n2014-04-15;V1;5010;100,50\n"),
      .sie("#SIETYP 4\n#VER V 1 20140415 \"\"\n{\n#TRANS 5010 {} 1\n#TRANS 1930 {} -1\n}\n"),
      .bytes(
        [0xFF, 0xFE]
          + "Datum;Ver;Belopp\n2014-04-15;V1;1\n".utf16.flatMap { [UInt8($0 & 0xFF), 0] },
        name: "bokforing.csv"),
    ])

  static func foreign(_ kind: ForeignFile) -> Finding {
    Finding(info, at: .root, message: message(kind))
  }

  static let empty = Finding(
    info, at: .root,
    message: Text(
      sv: "Filen är tom. Gör exporten ur ekonomisystemet på nytt.",
      en: "The file is empty. Make the export from the finance system anew."))

  private static func message(_ kind: ForeignFile) -> Text {
    let name =
      switch kind {
      case .excel, .oldOffice: Text(sv: "ett kalkylblad", en: "a spreadsheet")
      case .archive: Text(sv: "ett ziparkiv", en: "a zip archive")
      case .pdf: Text(sv: "en PDF", en: "a PDF")
      case .binary: Text(sv: "ingen textfil", en: "no text file")
      }
    let isSheet = kind == .excel || kind == .oldOffice
    let remedy =
      isSheet
      ? Text(
        sv: "Spara det i kalkylprogrammet som CSV, eller exportera SIE typ 4 ur ekonomisystemet.",
        en:
          "Save it as CSV in the spreadsheet program, or export SIE type 4 from the finance system."
      )
      : Text(
        sv: "Exportera SIE typ 4 eller CSV ur ekonomisystemet.",
        en: "Export SIE type 4 or CSV from the finance system.")
    return Text(sv: "Filen är \(name.sv). ", en: "The file is \(name.en). ") + remedy
  }
}
