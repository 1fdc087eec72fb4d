public import Diagnostics
public import FormKit

/// How many parties cooperate.
public enum Cooperation: String, Choice {
  case twoParty = "two_party"
  case threeParty = "three_party"
  case multiParty = "multi_party"

  public var name: Text {
    let swedish =
      switch self {
      case .twoParty: "tvåpart"
      case .threeParty: "trepart"
      case .multiParty: "flerpart"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .twoParty: Text(sv: "Tvåpartssamarbete", en: "Two-party cooperation")
    case .threeParty: Text(sv: "Trepartssamarbete", en: "Three-party cooperation")
    case .multiParty: Text(sv: "Flerpartssamarbete", en: "Multi-party cooperation")
    }
  }
}
