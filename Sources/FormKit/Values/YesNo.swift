public import Diagnostics

/// The answer to a question that has two.
public enum YesNo: Choice {
  case yes
  case no

  public init(_ isYes: Bool) { self = isYes ? .yes : .no }

  public var isYes: Bool { self == .yes }

  public var name: Text {
    switch self {
    case .yes: Text(sv: "ja", en: "yes")
    case .no: Text(sv: "nej", en: "no")
    }
  }

  public var label: Text {
    switch self {
    case .yes: Text(sv: "Ja", en: "Yes")
    case .no: Text(sv: "Nej", en: "No")
    }
  }

  /// Reads yes and no in either language, and true and false, which other programs write.
  public init(written: String) throws(ValueProblem) {
    switch Spelling(written).folded {
    case "ja", "yes", "true", "sant": self = .yes
    case "nej", "no", "false", "falskt": self = .no
    default: throw ChoiceRule.problem(written, options: Self.options)
    }
  }
}
