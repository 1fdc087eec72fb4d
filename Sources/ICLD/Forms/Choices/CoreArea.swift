public import Diagnostics
public import FormKit

/// The four core areas of local democracy that ICLD works by (kärnområden).
public enum CoreArea: String, Choice {
  case equity
  case participation
  case transparency
  case accountability

  public var name: Text {
    let swedish =
      switch self {
      case .equity: "rättvis_behandling"
      case .participation: "delaktighet"
      case .transparency: "insyn"
      case .accountability: "ansvarsutkrävande"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .equity:
      Text(sv: "Jämlik, rättvis och inkluderande behandling", en: "Equity and inclusion")
    case .participation: Text(sv: "Deltagande och delaktighet", en: "Participation and involvement")
    case .transparency: Text(sv: "Öppenhet och insyn", en: "Openness and transparency")
    case .accountability:
      Text(sv: "Möjlighet till ansvarsutkrävande", en: "Means of holding to account")
    }
  }
}
