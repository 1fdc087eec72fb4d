public import Diagnostics
public import FormKit

/// Whether a report is one of several or the last.
public enum ReportKind: String, Choice {
  case partial
  case final

  public var name: Text {
    let swedish =
      switch self {
      case .partial: "delredovisning"
      case .final: "slutredovisning"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .partial: Text(sv: "Delredovisning", en: "Partial report")
    case .final: Text(sv: "Slutredovisning", en: "Final report")
    }
  }
}
