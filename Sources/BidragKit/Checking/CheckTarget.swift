/// What is checked in one go: a file, or the documents of a case, which are compared with each
/// other.
public enum CheckTarget: Sendable, Hashable {
  /// A document, with the case around it; or a profile, letterhead or mapping.
  case file(String)
  case caseFolder(String)
  /// A document that lies in no folder, such as one from standard input.
  case text([UInt8], name: String)
}
