public import Diagnostics
public import FormKit

/// How certain a contribution from elsewhere is.
public enum FinancingStatus: String, Choice {
  case decided
  case applied

  public var name: Text {
    let swedish =
      switch self {
      case .decided: "beslutad"
      case .applied: "ansökt"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .decided: Text(sv: "Beslutad", en: "Decided")
    case .applied: Text(sv: "Ansökt", en: "Applied for")
    }
  }
}
