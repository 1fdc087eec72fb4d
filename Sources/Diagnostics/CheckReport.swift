/// All that a check found, ready to be reported.
public struct CheckReport: Sendable {
  /// The version of Bidrag that checked.
  public var tool: String
  /// The day that the check counts as today, ISO 8601.
  public var asOf: String
  public var documents: [DocumentReport]

  public init(tool: String, asOf: String, documents: [DocumentReport]) {
    self.tool = tool
    self.asOf = asOf
    self.documents = documents
  }
}

/// What a check found in one document.
public struct DocumentReport: Sendable {
  public enum Verdict: String, Sendable, Codable {
    /// Nothing stops submission.
    case submittable
    /// Something does.
    case stopped
  }

  /// The file as the user named it.
  public var source: SourceText
  /// The language of the document, in which people are told of it.
  public var language: Language
  /// The form's name and title, once known.
  public var form: Text?
  /// What a sentence about the document begins with, once the form is known.
  public var subject: Text?
  /// Whether the document is one that is handed in.
  public var isSubmitted = true
  public var kind: Text?
  /// The edition of the programme's rules that the document was judged by.
  public var edition: String?
  /// What the profile is called that graded the rules; nil where they graded themselves.
  public var profile: String?
  /// SHA-256 of the file's bytes, in hexadecimal.
  public var digest: String
  public var layers: [Layer]
  /// By place, then by rule.
  public var findings: [Finding]
  /// The rules that were run and found nothing.
  public var passed: [RuleID]
  /// What could not be judged, and why.
  public var notChecked: [NotChecked]
  /// What was found but is set aside by a waiver; it stops nothing.
  public var waived: [WaivedFinding] = []
  /// The texts of the other documents that findings compare with.
  public var relatedSources: [SourceText] = []
  /// The rules that were not run, and why.
  public var skipped: [SkippedRule] = []

  public init(source: SourceText, language: Language, digest: String) {
    self.source = source
    self.language = language
    self.digest = digest
    layers = []
    findings = []
    passed = []
    notChecked = []
  }

  /// How many rules could not be judged; one with several reasons counts once.
  package var rulesNotChecked: Int { Set(notChecked.map(\.rule)).count }

  public func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  public var verdict: Verdict {
    let failed = layers.contains { if case .failed = $0.status { true } else { false } }
    return count(.error) > 0 || failed ? .stopped : .submittable
  }
}

/// One step of a check, and how it went.
public struct Layer: Sendable, Hashable {
  public enum Name: String, Sendable, Hashable, CaseIterable, Codable {
    /// The file is one readable YAML or XML document.
    case syntax
    /// Fields, sorts of value, choices, what is required.
    case shape
    /// The programme's rules.
    case rules
    /// The rules that compare the documents of a case.
    case comparison = "case"
    /// libxml2's proof that the XML fits the schema.
    case schema
  }

  public enum Status: Sendable, Hashable {
    case passed
    case found(Int)
    case skipped(Text)
    /// The fault is Bidrag's own.
    case failed(Text)
  }

  public var name: Name
  public var status: Status

  public init(_ name: Name, _ status: Status) {
    self.name = name
    self.status = status
  }
}

/// A finding that a waiver in the document sets aside.
public struct WaivedFinding: Sendable, Hashable {
  public var finding: Finding
  /// Why the rule is set aside, in the words of the one who decided it.
  public var reason: String
  /// The role of the one who decided it.
  public var by: String
  /// The day of the decision and the last day on which it holds, ISO 8601.
  public var date: String
  public var until: String?

  public init(_ finding: Finding, reason: String, by: String, date: String, until: String? = nil) {
    self.finding = finding
    self.reason = reason
    self.by = by
    self.date = date
    self.until = until
  }
}

/// A rule that was not run on a document.
public struct SkippedRule: Sendable, Hashable {
  public var rule: RuleID
  public var title: Text
  /// Why: it is not in force in the edition, or a profile switches it off.
  public var reason: Text

  public init(rule: RuleID, title: Text, reason: Text) {
    self.rule = rule
    self.title = title
    self.reason = reason
  }
}

/// Something that could not be judged.
public struct NotChecked: Sendable, Hashable {
  public var rule: RuleID
  public var title: Text
  /// Why: what the edition does not know, or what was not at hand.
  public var reason: Text

  public init(rule: RuleID, title: Text, reason: Text) {
    self.rule = rule
    self.title = title
    self.reason = reason
  }
}
