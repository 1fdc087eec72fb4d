/// A schema that cannot be used: the fault of whoever made the schema, not of a document.
public struct XMLSchemaError: Error, Sendable, Hashable {
  /// The name that the schema goes by.
  public var name: String
  /// All that is wrong with it, by line; at least one.
  public var problems: [XMLProblem]

  public init(name: String, problems: [XMLProblem]) {
    self.name = name
    self.problems = problems
  }
}

extension XMLSchemaError: CustomStringConvertible {
  public var description: String {
    problems.map { "\(name):\($0.line): \($0.message)" }.joined(separator: "\n")
  }
}
