/// A document, or a change to a sound one, that shows a rule at work.
///
/// In an example that fires, the comment `# <--` marks the line where the finding must be. In another
/// document of the case it marks the line of the place that the finding must compare with.
public struct RuleExample: Sendable, Hashable {
  /// The sound case that an example changes.
  public enum Base: String, Sendable, Hashable, CaseIterable {
    /// An inception applied for in the autumn of 2013, with its decision and final report.
    case inception2013 = "inception-2013"
    /// A project of three years applied for under the edition of 2013.
    case project2013 = "project-2013"
    /// An inception applied for under the edition of 2023.
    case inception2023 = "inception-2023"
  }

  /// The document of the case that is changed and looked at.
  public enum Document: String, Sendable, Hashable, CaseIterable {
    case application, decision, report
    /// The edition of the rules that the case is judged by. As the document looked at: an edition of
    /// its own beside the shipped ones, made from the one that the case is judged by.
    case edition
  }

  public enum Content: Sendable, Hashable {
    /// YAML laid over the sound document: fields are merged, lists and values are replaced,
    /// and a field in `without` is taken away.
    case change(Document, of: Base, yaml: String, without: [String])
    /// A whole file, by its name and text.
    case file(name: String, text: String)
    /// A whole file of bytes that may be no text.
    case bytes(name: String, bytes: [UInt8])
  }

  public var content: Content
  /// YAML laid over the case's other documents, for rules that compare documents.
  public var beside: [Document: String] = [:]
  /// YAML laid over a second document of a form, which lies in the case too.
  public var twins: [Document: String] = [:]
  /// The documents that the case lacks.
  public var absent: Set<Document> = []

  public static func change(
    in document: Document = .application, of base: Base = .inception2013, _ yaml: String,
    without: [String] = [], beside: [Document: String] = [:], twins: [Document: String] = [:],
    absent: Set<Document> = []
  ) -> RuleExample {
    RuleExample(
      content: .change(document, of: base, yaml: yaml, without: without), beside: beside,
      twins: twins, absent: absent)
  }

  /// A whole YAML file.
  public static func yaml(_ text: String) -> RuleExample {
    RuleExample(content: .file(name: "example.yaml", text: text))
  }

  /// A whole profile.
  public static func profile(_ text: String) -> RuleExample {
    RuleExample(content: .file(name: "bidrag-profil.yaml", text: text))
  }

  /// A whole XML file.
  public static func xml(_ text: String) -> RuleExample {
    RuleExample(content: .file(name: "example.xml", text: text))
  }

  /// A whole file of bytes that may be no text.
  public static func bytes(_ bytes: [UInt8]) -> RuleExample {
    RuleExample(content: .bytes(name: "example.yaml", bytes: bytes))
  }
}
