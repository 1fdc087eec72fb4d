public import Diagnostics
public import FormKit

/// What was decided on an application.
public enum DecisionOutcome: String, Choice {
  case approved
  case approvedWithChanges = "approved_with_changes"
  case rejected

  public var name: Text {
    let swedish =
      switch self {
      case .approved: "beviljad"
      case .approvedWithChanges: "beviljad_med_ändringar"
      case .rejected: "avslag"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .approved: Text(sv: "Beviljad", en: "Approved")
    case .approvedWithChanges: Text(sv: "Beviljad med ändringar", en: "Approved with changes")
    case .rejected: Text(sv: "Avslag", en: "Rejected")
    }
  }
}
