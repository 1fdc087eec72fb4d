public import Diagnostics

/// Tells programs what a check found, as JSON.
///
/// The form is that of `Templates/Schemas/report-of-check-1.schema.json`, and stays so: what is
/// added or changed gets a new version. The same report gives the same bytes.
public enum JSONReporter {
  /// The version of the report's form.
  static let version = 1

  public static func render(_ report: CheckReport) -> String {
    let value: JSONValue = [
      "version": .number(version),
      "tool": ["name": "bidrag", "version": .string(report.tool)],
      "asOf": .string(report.asOf),
      "documents": .array(report.documents.map(\.json)),
    ]
    return value.visibleText
  }
}
