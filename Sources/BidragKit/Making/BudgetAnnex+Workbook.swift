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
}
