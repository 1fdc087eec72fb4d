public import Diagnostics
public import FormKit

/// The posts of the budget, each a kind of cost (budgetposter).
public enum CostPost: String, Choice {
  case work
  case internationalTravel = "international_travel"
  case accommodation
  case perDiem = "per_diem"
  case localTransport = "local_transport"
  case visa
  case visaCosts = "visa_costs"
  case vaccination
  case insurance
  case interpretation
  case premises
  case material
  case dissemination
  case audit
  case climateCompensation = "climate_compensation"
  case meals
  case other

  public var name: Text {
    let swedish =
      switch self {
      case .work: "arbetsinsatser"
      case .internationalTravel: "internationella_resor"
      case .accommodation: "logi"
      case .perDiem: "traktamente"
      case .localTransport: "lokala_resor"
      case .visa: "visum"
      case .visaCosts: "kostnader_kring_visum"
      case .vaccination: "vaccination"
      case .insurance: "försäkring"
      case .interpretation: "tolkning_och_översättning"
      case .premises: "lokaler_och_konferens"
      case .material: "material"
      case .dissemination: "spridning"
      case .audit: "revision"
      case .climateCompensation: "klimatkompensation"
      case .meals: "kost"
      case .other: "övrigt"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .work: Text(sv: "Arbetsinsatser", en: "Work")
    case .internationalTravel: Text(sv: "Internationella resor", en: "International travel")
    case .accommodation: Text(sv: "Logi", en: "Accommodation")
    case .perDiem: Text(sv: "Traktamente", en: "Per diem")
    case .localTransport: Text(sv: "Lokala resor", en: "Local transport")
    case .visa: Text(sv: "Visum", en: "Visa")
    case .visaCosts: Text(sv: "Kostnader kring visum", en: "Costs around visas")
    case .vaccination: Text(sv: "Vaccinationer", en: "Vaccinations")
    case .insurance: Text(sv: "Försäkring", en: "Insurance")
    case .interpretation:
      Text(sv: "Tolkning och översättning", en: "Interpretation and translation")
    case .premises: Text(sv: "Lokaler och konferens", en: "Premises and conferences")
    case .material: Text(sv: "Material", en: "Materials")
    case .dissemination: Text(sv: "Spridning", en: "Dissemination")
    case .audit: Text(sv: "Revision", en: "Audit")
    case .climateCompensation: Text(sv: "Klimatkompensation", en: "Climate compensation")
    case .meals: Text(sv: "Kost", en: "Meals")
    case .other: Text(sv: "Övrigt", en: "Other")
    }
  }
}
