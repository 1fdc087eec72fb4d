public import Diagnostics
import FormKit

/// Saves reports.
public enum ReportFile {
  /// Writes a report to a file, whole or not at all.
  ///
  /// - Parameter overwrites: whether a file that is there already may be replaced; a document that
  ///   the report tells of never is.
  /// - Throws: `FileFailure` when the file is there already or cannot be written.
  public static func save(
    _ text: String, on report: CheckReport, to path: String, overwrites: Bool
  ) throws(FileFailure) {
    if let target = FileReader.resolved(path),
      report.documents.contains(where: { FileReader.resolved($0.source.name) == target })
    {
      throw .isChecked(path)
    }
    try FileWriter.write(text, to: path, overwrites: overwrites)
  }
}

extension FileFailure {
  fileprivate static func isChecked(_ path: String) -> FileFailure {
    FileFailure(
      .alreadyExists, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” är ett av dokumenten som granskas och har inte ändrats. Välj ett annat \
          namn med -o.
          """,
        en: """
          “\(path.visible)” is one of the documents that are checked and has not been changed. \
          Choose another name with -o.
          """))
  }
}
