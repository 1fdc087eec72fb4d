import Diagnostics

/// What a document can be made into.
public enum OutputFormat: String, Sendable, CaseIterable {
  case xml, text
  /// The fields one by one, to paste into the funder's form on the web.
  case form
  /// A page for the browser and the printer.
  case html
  /// The same page as a PDF, for the archive and for those who want paper.
  case pdf
  /// The budget annex of an application.
  case csv

  /// What is made unless something else is asked for.
  public static let standard: [OutputFormat] = [.xml, .text]

  /// What of the document the file holds, as it stands in its name; empty for all of it.
  var part: Text {
    switch self {
    case .xml, .text, .html, .pdf: Text(sv: "", en: "")
    case .form: Text(sv: "-formular", en: "-form")
    case .csv: Text(sv: "-budget", en: "-budget")
    }
  }

  /// Whether it is made from a page, with its letterhead and templates.
  var isPage: Bool { self == .html || self == .pdf }

  var ending: String {
    switch self {
    case .xml: "xml"
    case .text, .form: "txt"
    case .html: "html"
    case .pdf: "pdf"
    case .csv: "csv"
    }
  }
}
