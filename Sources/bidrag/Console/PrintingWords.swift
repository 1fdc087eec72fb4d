import Diagnostics
import FormKit

/// What is said while pages are printed.
enum PrintingWords {
  static func printing(_ path: String) -> Text {
    Text(sv: "Skriver ut \(path.visible) …", en: "Printing \(path.visible) …")
  }
}
