public import Diagnostics
public import FormKit

/// Where a result shows: with people, in an organisation or in society.
public enum ResultLevel: String, Choice {
  case individual
  case organisation
  case society

  public var name: Text {
    let swedish =
      switch self {
      case .individual: "individ"
      case .organisation: "organisation"
      case .society: "samhälle"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .individual: Text(sv: "Individnivå", en: "Individual level")
    case .organisation: Text(sv: "Organisationsnivå", en: "Organisation level")
    case .society: Text(sv: "Samhällsnivå", en: "Society level")
    }
  }
}
