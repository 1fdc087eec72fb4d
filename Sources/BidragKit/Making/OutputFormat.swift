import Diagnostics

/// What a document can be made into.
public enum OutputFormat: String, Sendable, CaseIterable {
  case xml, text
  /// The fields one by one, to paste into the funder's form on the web.
  case form
  /// A page for the browser and the printer.
  case html
  /// The budget annex of an application.
  case csv

  /// What is made unless something else is asked for.
  public static let standard: [OutputFormat] = [.xml, .text]

  /// What of the document the file holds, as it stands in its name; empty for all of it.
  var part: Text {
    switch self {
    case .xml, .text, .html: Text(sv: "", en: "")
    case .form: Text(sv: "-formular", en: "-form")
    case .csv: Text(sv: "-budget", en: "-budget")
    }
  }

  var ending: String {
    switch self {
    case .xml: "xml"
    case .text, .form: "txt"
    case .html: "html"
    case .csv: "csv"
    }
  }
}
