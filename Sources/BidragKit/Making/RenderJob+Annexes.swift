import Diagnostics
import FormKit
import ICLD

extension RenderJob {
  /// The annexes of a document that are tables: a budget, or a financial report.
  ///
  /// They are made whatever stops the rest of the document, which cannot be right before they are
  /// there; only what is wrong in the tables themselves stops them.
  func annexes(
    of filled: FilledDocument, in folder: String, omitted: inout [Text]
  ) throws(FileFailure) -> [MadeFile] {
    let formats = formats.filter(\.isAnnex)
    let report = filled.report
    let name = report.source.name
    guard !formats.isEmpty else { return [] }
    guard let annex = TableAnnex(of: filled.document) else {
      omitted.append(.noTables(name))
      return []
    }
    let stops = report.findings.count { $0.severity == .error && annex.holds($0) }
    guard stops == 0 || isDraft else {
      omitted.append(annex.stopped(name, stops))
      return []
    }
    var made: [MadeFile] = []
    for format in formats {
      let path = outputPath(
        of: name, format, part: annex.ending, isDraft: stops > 0, report.language, in: folder)
      let bytes =
        format == .xlsx
        ? try annex.workbook(of: filled, isDraft: stops > 0)
        : Array(annex.csv(in: filled.language).utf8)
      made.append(MadeFile(path: path, bytes: bytes))
    }
    return made
  }
}

extension Text {
  fileprivate static func noTables(_ name: String) -> Text {
    Text(
      sv: """
        Ingen tabell gjordes av ”\(name.visible)”: bara ansökningar och redovisningar har en \
        bilaga med belopp.
        """,
      en: """
        No table was made of “\(name.visible)”: only applications and reports have an annex of \
        amounts.
        """)
  }
}
