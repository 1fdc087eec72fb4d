public import Diagnostics
public import FormKit

/// What a party is in the partnership.
public enum PartyRole: String, Choice {
  case applicant
  case swedishParty = "swedish_party"
  case internationalParty = "international_party"

  public var name: Text {
    let swedish =
      switch self {
      case .applicant: "sökande"
      case .swedishParty: "svensk_part"
      case .internationalParty: "internationell_part"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .applicant: Text(sv: "Svensk sökande", en: "Swedish applicant")
    case .swedishParty: Text(sv: "Ytterligare svensk part", en: "Further Swedish party")
    case .internationalParty: Text(sv: "Internationell part", en: "International party")
    }
  }
}
