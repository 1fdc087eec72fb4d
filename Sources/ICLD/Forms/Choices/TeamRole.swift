public import Diagnostics
public import FormKit

/// In what capacity someone belongs to a party's team.
public enum TeamRole: String, Choice {
  case majorityPolitician = "majority_politician"
  case oppositionPolitician = "opposition_politician"
  case civilServant = "civil_servant"
  case civilSociety = "civil_society"

  public var name: Text {
    let swedish =
      switch self {
      case .majorityPolitician: "politiker_i_majoritet"
      case .oppositionPolitician: "politiker_i_opposition"
      case .civilServant: "tjänsteperson"
      case .civilSociety: "civilsamhälle"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .majorityPolitician: Text(sv: "Politiker i majoritet", en: "Politician of the majority")
    case .oppositionPolitician:
      Text(sv: "Politiker i opposition", en: "Politician of the opposition")
    case .civilServant: Text(sv: "Tjänsteperson", en: "Civil servant")
    case .civilSociety:
      Text(sv: "Företrädare för civilsamhället", en: "Representative of civil society")
    }
  }
}
