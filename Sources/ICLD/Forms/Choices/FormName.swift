public import Diagnostics
public import FormKit

/// Which of ICLD's forms a document is.
public enum FormName: String, Choice {
  case application
  case decision
  case report

  public var name: Text {
    let swedish =
      switch self {
      case .application: "ansökan"
      case .decision: "beslut"
      case .report: "redovisning"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .application: Text(sv: "Ansökan", en: "Application")
    case .decision: Text(sv: "Beslut", en: "Decision")
    case .report: Text(sv: "Redovisning", en: "Report")
    }
  }
}
