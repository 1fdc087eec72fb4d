import Diagnostics
import FormKit
import ICLD
import Rendering
import SheetKit

extension BudgetAnnex {
  /// The budget as a workbook.
  ///
  /// It says of the application only what tells which one it is, so that other changes leave it as
  /// it is: neither the file's checksum nor the version of the rules.
  static func workbook(
    of application: Application, edition: String, isDraft: Bool, in language: Language
  ) -> Workbook {
    let frame = SheetFrame(of: application, edition: edition, isDraft: isDraft, in: language)
    return PartWorkbook(application.budget, plans: plans, frame: frame, in: language).workbook
  }

  /// SHA-256 of the workbook; nil where none could be made.
  static func workbookDigest(
    of application: Application, edition: String, in language: Language
  ) -> String? {
    let workbook = workbook(of: application, edition: edition, isDraft: false, in: language)
    let bytes = try? workbook.bytes(temporaryFolder: ScratchFolder.path)
    return bytes.map(SHA256Digest.hex)
  }

  /// Whether a file could be a budget annex that is made: a table, or a workbook that begins as
  /// those do that are made here. Excel and LibreOffice begin theirs with other flags or times, and
  /// then nothing has to be made to compare them with.
  static func mayBeMade(_ name: String, opening: [UInt8]) -> Bool {
    switch BudgetAnnexFormat(rawValue: PathName.ending(of: name)) {
    case .csv: true
    case .xlsx: opening.starts(with: workbookOpening)
    case nil: false
    }
  }

  /// A part of a ZIP file: version 2.0, no flags, deflated, midnight on 1 January 1980.
  private static let workbookOpening: [UInt8] = [
    0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x21, 0x00,
  ]
}
