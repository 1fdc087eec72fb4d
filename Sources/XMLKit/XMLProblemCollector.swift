import CLibXML2

/// The problems of one call to libxml2, in the order in which they were found.
final class XMLProblemCollector {
  /// A broken document can give an error for every line; nobody reads more than this.
  static let limit = 200

  private(set) var problems: [XMLProblem] = []
  private let kind: XMLProblem.Kind

  /// A collector of problems that are of `kind` when nothing more precise is known of them.
  init(_ kind: XMLProblem.Kind) { self.kind = kind }

  /// Runs `body` with a channel whose errors end up in `problems`.
  func listen<Result>(_ body: (UnsafeMutablePointer<bidrag_xml_channel>) -> Result) -> Result {
    var channel = bidrag_xml_channel(
      collector: Unmanaged.passUnretained(self).toOpaque(),
      receive: { collector, error in
        guard let collector else { return 1 }
        let listener = Unmanaged<XMLProblemCollector>.fromOpaque(collector).takeUnretainedValue()
        listener.receive(error.pointee)
        return listener.problems.count < XMLProblemCollector.limit ? 1 : 0
      },
      has_stopped: 0)
    return withExtendedLifetime(self) { body(&channel) }
  }

  /// The problems, or one that says that libxml2 failed without a word, so that no failure is
  /// taken for success.
  var problemsOfFailure: [XMLProblem] {
    guard problems.isEmpty else { return problems }
    let code = Int(XML_ERR_INTERNAL_ERROR.rawValue)
    return [XMLProblem(line: 1, code: code, kind: kind, message: "libxml2 gave no reason")]
  }

  private func receive(_ error: bidrag_xml_error) {
    guard problems.count < Self.limit else { return }
    problems.append(
      XMLProblem(
        line: max(1, Int(error.line)), code: Int(error.code), kind: precise(error),
        message: error.message.map { trimmed(String(cString: $0)) } ?? "",
        element: error.element.map { String(cString: $0) }))
  }

  private func precise(_ error: bidrag_xml_error) -> XMLProblem.Kind {
    guard kind == .notWellFormed else { return kind }
    guard error.is_doctype == 0 else { return .doctype }
    let code = Int(error.code)
    if Self.codesOfEncoding.contains(code) { return .encoding }
    return Self.codesOfSize.contains(code) ? .tooLarge : kind
  }

  private static let codesOfEncoding = [
    XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_ENCODING_NAME,
    XML_ERR_INVALID_ENCODING,
  ].map { Int($0.rawValue) }

  /// Version 2.9 reports its limits as internal errors; 114 is the resource limit of 2.14.
  private static let codesOfSize =
    [XML_ERR_INTERNAL_ERROR, XML_ERR_NO_MEMORY, XML_ERR_NAME_TOO_LONG].map { Int($0.rawValue) }
    + [114]

  private func trimmed(_ message: String) -> String {
    let start = message.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
