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
    return escaped(value.text)
  }

  /// JSON may hold characters that a terminal obeys or that turn the direction of writing; written
  /// as escapes they mean the same and do nothing. They occur within strings only.
  private static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
