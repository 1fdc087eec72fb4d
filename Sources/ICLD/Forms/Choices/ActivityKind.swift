public import Diagnostics
public import FormKit

/// What sort of activity something is.
public enum ActivityKind: String, Choice {
  case visitAbroad = "visit_abroad"
  case visitReceived = "visit_received"
  case workshop
  case training
  case studyVisit = "study_visit"
  case digitalMeeting = "digital_meeting"
  case planning
  case dissemination
  case other

  public var name: Text {
    let swedish =
      switch self {
      case .visitAbroad: "resa_till_partner"
      case .visitReceived: "besök_från_partner"
      case .workshop: "workshop"
      case .training: "utbildning"
      case .studyVisit: "studiebesök"
      case .digitalMeeting: "digitalt_möte"
      case .planning: "planering"
      case .dissemination: "spridning"
      case .other: "annat"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .visitAbroad: Text(sv: "Resa till partner", en: "Visit to a partner")
    case .visitReceived: Text(sv: "Besök från partner", en: "Visit from a partner")
    case .workshop: Text(sv: "Workshop", en: "Workshop")
    case .training: Text(sv: "Utbildning", en: "Training")
    case .studyVisit: Text(sv: "Studiebesök", en: "Study visit")
    case .digitalMeeting: Text(sv: "Digitalt möte", en: "Digital meeting")
    case .planning: Text(sv: "Planering", en: "Planning")
    case .dissemination: Text(sv: "Spridning", en: "Dissemination")
    case .other: Text(sv: "Annat", en: "Other")
    }
  }
}
