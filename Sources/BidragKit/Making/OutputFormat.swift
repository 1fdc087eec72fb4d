/// What a document can be made into.
public enum OutputFormat: String, Sendable, CaseIterable {
  case xml, text
  /// A page for the browser and the printer.
  case html
  /// The budget annex of an application.
  case csv

  /// What is made unless something else is asked for.
  public static let standard: [OutputFormat] = [.xml, .text]

  var ending: String {
    switch self {
    case .xml: "xml"
    case .text: "txt"
    case .html: "html"
    case .csv: "csv"
    }
  }
}
