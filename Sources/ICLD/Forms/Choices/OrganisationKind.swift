public import Diagnostics
public import FormKit

/// What sort of organisation a party is, in Sweden or abroad.
public enum OrganisationKind: String, Choice {
  case municipality
  case region
  case countyCouncil = "county_council"
  case municipalAssociation = "municipal_association"
  case regionalAssociation = "regional_association"
  case municipalCompany = "municipal_company"
  case municipalFoundation = "municipal_foundation"
  case districtBoard = "district_board"
  case jointBoard = "joint_board"
  case cooperationBody = "cooperation_body"
  case localAuthority = "local_authority"
  case regionalAuthority = "regional_authority"
  case civilSociety = "civil_society"
  case other

  public var name: Text {
    let swedish =
      switch self {
      case .municipality: "kommun"
      case .region: "region"
      case .countyCouncil: "landsting"
      case .municipalAssociation: "kommunalförbund"
      case .regionalAssociation: "regionförbund"
      case .municipalCompany: "kommunalt_bolag"
      case .municipalFoundation: "kommunal_stiftelse"
      case .districtBoard: "stadsdelsnämnd"
      case .jointBoard: "gemensam_nämnd"
      case .cooperationBody: "samverkansorgan"
      case .localAuthority: "lokal_myndighet"
      case .regionalAuthority: "regional_myndighet"
      case .civilSociety: "civilsamhällesorganisation"
      case .other: "annan"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .municipality: Text(sv: "Kommun", en: "Municipality")
    case .region: Text(sv: "Region", en: "Region")
    case .countyCouncil: Text(sv: "Landsting", en: "County council")
    case .municipalAssociation: Text(sv: "Kommunalförbund", en: "Municipal association")
    case .regionalAssociation: Text(sv: "Regionförbund", en: "Regional association")
    case .municipalCompany: Text(sv: "Kommunalt bolag", en: "Municipal company")
    case .municipalFoundation: Text(sv: "Kommunal stiftelse", en: "Municipal foundation")
    case .districtBoard: Text(sv: "Stads- eller kommundelsnämnd", en: "District board")
    case .jointBoard: Text(sv: "Gemensam nämnd", en: "Joint board")
    case .cooperationBody: Text(sv: "Kommunalt samverkansorgan", en: "Municipal cooperation body")
    case .localAuthority: Text(sv: "Lokal myndighet utomlands", en: "Local authority abroad")
    case .regionalAuthority:
      Text(sv: "Regional myndighet utomlands", en: "Regional authority abroad")
    case .civilSociety: Text(sv: "Organisation i civilsamhället", en: "Civil society organisation")
    case .other: Text(sv: "Annan organisation", en: "Another organisation")
    }
  }
}
