/// What came of reading bytes as XML.
public enum XMLReading: ~Copyable {
  /// The bytes are well-formed XML without a DOCTYPE.
  case document(XMLDocument)
  /// The bytes cannot be used, for at least one reason.
  case refused([XMLProblem])

  /// Why the bytes were refused; empty when they were not.
  public var problems: [XMLProblem] {
    switch self {
    case .document: []
    case .refused(let problems): problems
    }
  }
}
