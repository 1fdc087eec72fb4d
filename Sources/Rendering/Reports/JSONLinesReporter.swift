public import Diagnostics

/// Tells programs what checks found, a line of JSON for each document.
///
/// A line stands for itself, so that any number of documents can be told of as they are checked, by
/// any number of processes. Its form is that of `Templates/Schemas/line-of-check-1.schema.json`,
/// and stays so: what is added or changed gets a new version. The same report gives the same bytes.
public struct JSONLinesReporter: Sendable {
  /// The version of a line's form.
  static let version = 1

  private let tool: String
  private let asOf: String

  /// - Parameters:
  ///   - tool: the version of Bidrag that checks.
  ///   - asOf: the day that the check counts as today, ISO 8601.
  public init(tool: String, asOf: String) {
    self.tool = tool
    self.asOf = asOf
  }

  /// The lines on all documents of a report.
  public static func render(_ report: CheckReport) -> String {
    let reporter = JSONLinesReporter(tool: report.tool, asOf: report.asOf)
    return report.documents.map(reporter.line).joined()
  }

  /// The line on a document, with the line break that ends it.
  public func line(on document: DocumentReport) -> String {
    line([JSONValue.Member("document", document.json), JSONValue.Member("failure", .null)])
  }

  /// The line on something that could not be read, with the line break that ends it.
  public func line(onFailureAt path: String, message: Text) -> String {
    line([
      JSONValue.Member("document", .null),
      JSONValue.Member("failure", ["file": .string(path), "message": message.json]),
    ])
  }

  private func line(_ members: [JSONValue.Member]) -> String {
    let head: [JSONValue.Member] = [
      .init("version", .number(Self.version)),
      .init("tool", ["name": "bidrag", "version": .string(tool)]),
      .init("asOf", .string(asOf)),
    ]
    return JSONValue.object(head + members).visibleLine
  }
}
