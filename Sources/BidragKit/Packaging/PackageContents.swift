import Diagnostics
import FormKit
import ICLD

/// What a package holds, in words for those who receive it.
struct PackageContents {
  let manifest: PackageManifest
  let form: Text
  let language: Language

  var text: String {
    let document = manifest.document
    var lines = [form[language]]
    lines.append(String(repeating: "=", count: form[language].count))
    lines.append("")
    lines.append((document.verdict == .submittable ? Text.checked : .draft)[language])
    lines.append("")
    lines.append(Text.judged(manifest)[language])
    for role in PackedRole.allCases {
      let files = manifest.files.filter { $0.role == role }
      guard !files.isEmpty else { continue }
      let heading = role.heading(over: files.count)[language]
      lines += ["", heading, String(repeating: "-", count: heading.count)]
      lines += files.map(line)
    }
    lines += ["", Text.verifying[language]]
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ file: PackedFile) -> String {
    let size = Text.size(file.bytes ?? 0)[language]
    let original = file.original.map { " ← \($0.visible)" } ?? ""
    return "  \(file.name ?? "")  (\(size))\(original)\n    SHA-256: \(file.digest?.hex ?? "")"
  }
}

extension PackedRole {
  /// The heading over the files of the role.
  fileprivate func heading(over count: Int) -> Text {
    switch self {
    case .annex where count > 1: Text(sv: "Bilagor", en: "Annexes")
    case .spreadsheet where count > 1: Text(sv: "Kalkylark", en: "Spreadsheets")
    default: label
    }
  }
}

extension Text {
  fileprivate static let checked = Text(
    sv: "Granskad med Bidrag: inget stoppar inlämning.",
    en: "Checked by Bidrag: nothing stops submission.")

  fileprivate static let draft = Text(
    sv: "UTKAST – inte färdig att lämna in.", en: "DRAFT – not ready to submit.")

  fileprivate static func judged(_ manifest: PackageManifest) -> Text {
    let document = manifest.document
    let day = manifest.asOf
    let edition = document.edition ?? "–"
    return Text(
      sv: """
        Granskad per \(day?.shown(in: .swedish) ?? "") enligt utgåva \(edition) och regelverk \
        \(manifest.ruleSet ?? "") med Bidrag \(manifest.tool ?? "").
        Stoppar: \(document.errors ?? 0). Att se över: \(document.warnings ?? 0). \
        Bra att veta: \(document.notes ?? 0). I ordning: \(document.passed ?? 0). \
        Kunde inte prövas: \(document.notChecked ?? 0). Undantagna: \(document.waived ?? 0).
        """,
      en: """
        Checked as of \(day?.shown(in: .english) ?? "") against edition \(edition) and rule set \
        \(manifest.ruleSet ?? "") by Bidrag \(manifest.tool ?? "").
        Errors: \(document.errors ?? 0). Warnings: \(document.warnings ?? 0). \
        Notes: \(document.notes ?? 0). Passed: \(document.passed ?? 0). \
        Not checked: \(document.notChecked ?? 0). Waived: \(document.waived ?? 0).
        """)
  }

  fileprivate static let verifying = Text(
    sv: "Kontrollera att allt är oförändrat och granska på nytt: bidrag kontrollera MAPPEN",
    en: "To see that all is unchanged, and to check again: bidrag verify THE-FOLDER")

  fileprivate static func size(_ bytes: Int) -> Text {
    switch bytes {
    case ..<1_000: Text(sv: "\(bytes) byte", en: "\(bytes) bytes")
    case ..<1_000_000: Text(same: "\((bytes + 500) / 1_000) kB")
    default: Text(same: "\((bytes + 500_000) / 1_000_000) MB")
    }
  }
}
