public import Diagnostics
public import FormKit

/// What a grant is applied for (typ av ansökan).
public enum ApplicationKind: String, Choice {
  case inception
  case project
  case steeringGroup = "steering_group"
  case development
  case dissemination

  public var name: Text {
    let swedish =
      switch self {
      case .inception: "förberedelse"
      case .project: "projekt"
      case .steeringGroup: "styrgrupp"
      case .development: "utveckling"
      case .dissemination: "spridning"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .inception: Text(sv: "Förberedelse", en: "Inception")
    case .project: Text(sv: "Projekt", en: "Project")
    case .steeringGroup: Text(sv: "Styrgrupp", en: "Steering group")
    case .development: Text(sv: "Utveckling/breddning", en: "Development/expansion")
    case .dissemination: Text(sv: "Spridning", en: "Dissemination")
    }
  }
}

extension ApplicationKind {
  /// The kind of form, which decides what is asked and required.
  public var formKind: FormKind {
    switch self {
    case .inception: .inception
    case .project: .project
    case .steeringGroup: .steeringGroup
    case .development: .development
    case .dissemination: .dissemination
    }
  }
}

/// The kinds of ICLD's applications, and of the reports on them.
extension FormKind {
  public static let inception = FormKind("inception")
  public static let project = FormKind("project")
  public static let steeringGroup = FormKind("steering_group")
  public static let development = FormKind("development")
  public static let dissemination = FormKind("dissemination")
}
