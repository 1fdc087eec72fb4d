public import Diagnostics
public import FormKit

/// What became of a planned activity.
public enum ActivityOutcome: String, Choice {
  case done
  case changed
  case moved
  case cancelled

  public var name: Text {
    let swedish =
      switch self {
      case .done: "genomförd"
      case .changed: "ändrad"
      case .moved: "flyttad"
      case .cancelled: "inställd"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .done: Text(sv: "Genomförd", en: "Done")
    case .changed: Text(sv: "Genomförd med ändringar", en: "Done with changes")
    case .moved: Text(sv: "Flyttad", en: "Moved")
    case .cancelled: Text(sv: "Inställd", en: "Cancelled")
    }
  }
}
