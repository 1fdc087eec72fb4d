import Diagnostics
import FormKit

/// What is made of documents, before any of it is written.
struct Papers {
  /// A page that is to become a PDF.
  struct Page {
    var path: String
    /// The file of the document that it was made of.
    var source: String
    var html: String
  }

  var files: [MadeFile] = []
  private(set) var pages: [Page] = []
  /// What was not made, and why.
  var omitted: [Text] = []

  mutating func omit(_ reason: Text) { omitted.append(reason) }

  /// Makes a document in a format.
  mutating func make(_ document: FilledDocument, as format: OutputFormat, path: String) {
    let source = document.report.source.name
    if format == .pdf {
      pages.append(Page(path: path, source: source, html: document.page))
    } else if let bytes = document.bytes(as: format) {
      files.append(MadeFile(path: path, bytes: bytes))
    } else {
      omit(.noDraftXML(source))
    }
  }

  /// Prints the pages; gives how many could be.
  mutating func print(
    by printer: PDFPrinter, telling: @Sendable (_ path: String) -> Void
  ) async -> Int {
    var count = 0
    for page in pages {
      telling(page.path)
      do throws(PrintingProblem) {
        files.append(MadeFile(path: page.path, bytes: try await printer.pdf(of: page.html)))
        count += 1
      } catch {
        omit(error.message(page.source))
      }
    }
    pages = []
    return count
  }
}

extension Text {
  fileprivate static func noDraftXML(_ name: String) -> Text {
    Text(
      sv: "Ingen XML gjordes av ”\(name.visible)”: XML görs bara av det som går att lämna in.",
      en: "No XML was made of “\(name.visible)”: XML is only made of what can be submitted.")
  }
}
