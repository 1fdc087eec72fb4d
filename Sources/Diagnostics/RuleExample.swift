/// A document, or a change to a sound one, that shows a rule at work.
///
/// In an example that fires, the comment `# <--` marks the line where the finding must be. In
/// another document of the case it marks the line of the place that the finding must compare with.
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
    /// The edition of the rules that the case is judged by. As the document looked at: an edition
    /// of its own beside the shipped ones, made from the one that the case is judged by.
    case edition
    /// How the accounts of the case's books belong to its posts and activities.
    case mapping
    /// The logo of a letterhead, as SVG.
    case logo
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
  /// What the file is called, where a rule judges its name.
  public var fileName: String?
  /// Whether the programme's rules leave the document alone, so that only the last proof, that of
  /// our own XML, can find its faults.
  public var isUnjudged = false
  /// YAML laid over a second document of a form, which lies in the case too.
  public var twins: [Document: String] = [:]
  /// Files in the case's folder that are documents of another name, by name.
  public var strays: [String: Document] = [:]
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

  /// A whole letterhead, with the logo's file beside it.
  public static func letterhead(_ text: String, logo: String? = nil) -> RuleExample {
    RuleExample(
      content: .file(name: "brevhuvud.yaml", text: text), beside: logo.map { [.logo: $0] } ?? [:])
  }

  /// A whole file from a finance system in the format SIE, with how its accounts belong to posts.
  public static func sie(_ text: String, mapping: String? = nil) -> RuleExample {
    ledger(text, name: "bokforing.se", mapping, nil)
  }

  /// A whole table from a finance system, with how its accounts belong to posts.
  ///
  /// - Parameter otherReport: YAML laid over another report of the case.
  public static func csv(
    _ text: String, mapping: String? = nil, otherReport: String? = nil
  ) -> RuleExample {
    ledger(text, name: "bokforing.csv", mapping, otherReport)
  }

  private static func ledger(
    _ text: String, name: String, _ mapping: String?, _ otherReport: String?
  ) -> RuleExample {
    RuleExample(
      content: .file(name: name, text: text), beside: mapping.map { [.mapping: $0] } ?? [:],
      twins: otherReport.map { [.report: $0] } ?? [:])
  }

  /// A whole file that says how the accounts of a case's books belong to its posts.
  ///
  /// - Parameter otherReport: YAML laid over another report of the case.
  public static func mapping(_ text: String, otherReport: String? = nil) -> RuleExample {
    RuleExample(
      content: .file(name: "kontering.yaml", text: text),
      twins: otherReport.map { [.report: $0] } ?? [:])
  }

  /// A whole XML file.
  ///
  /// - Parameter beside: YAML laid over the documents of a sound case, which lie beside the file.
  public static func xml(_ text: String, beside: [Document: String] = [:]) -> RuleExample {
    RuleExample(content: .file(name: "example.xml", text: text), beside: beside)
  }

  /// The example in a file of that name.
  public func inFile(_ name: String) -> RuleExample {
    var example = self
    example.fileName = name
    return example
  }

  /// The example with other files in its folder.
  public func beside(strays: [String: Document]) -> RuleExample {
    var example = self
    example.strays = strays
    return example
  }

  /// The example as it would be if the programme's rules found nothing in it.
  public var unjudged: RuleExample {
    var example = self
    example.isUnjudged = true
    return example
  }

  /// A whole file of bytes that may be no text.
  public static func bytes(_ bytes: [UInt8], name: String = "example.yaml") -> RuleExample {
    RuleExample(content: .bytes(name: name, bytes: bytes))
  }
}
