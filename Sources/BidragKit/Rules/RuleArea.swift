import Diagnostics

/// The areas that rules belong to, by the first three letters of their ids.
enum RuleArea {
  /// All areas, in the order of their letters.
  static let all: [String] = {
    var areas: [String] = []
    for rule in Bidrag.rules where areas.last != String(rule.id.area) {
      areas.append(String(rule.id.area))
    }
    return areas
  }()

  static func title(of area: String) -> Text {
    switch area {
    case "YML": Text(sv: "Filen som YAML", en: "The file as YAML")
    case "FRM": Text(sv: "Formuläret", en: "The form")
    case "PRT": Text(sv: "Parterna", en: "The parties")
    case "ELG": Text(sv: "Vad som går att söka, och när", en: "What can be applied for, and when")
    case "OBJ": Text(sv: "Mål och resultat", en: "Objectives and results")
    case "ACT": Text(sv: "Aktiviteter", en: "Activities")
    case "BUD": Text(sv: "Budget", en: "Budget")
    case "RSK": Text(sv: "Risker", en: "Risks")
    case "ANN": Text(sv: "Bilagor", en: "Annexes")
    case "SGN": Text(sv: "Underskrift", en: "Signature")
    case "DEC": Text(sv: "Beslutet", en: "The decision")
    case "REP": Text(sv: "Redovisningen", en: "The report")
    case "FIN": Text(sv: "Ekonomisk redovisning", en: "The financial report")
    case "EDN": Text(sv: "Utgåvor av programmets regler", en: "Editions of the programme's rules")
    case "WVR": Text(sv: "Undantag", en: "Waivers")
    case "PRF": Text(sv: "Profiler", en: "Profiles")
    case "LET": Text(sv: "Brevhuvuden", en: "Letterheads")
    case "IMP": Text(sv: "Bokföring till redovisning", en: "From the books to the report")
    case "SIE": Text(sv: "Filer i formatet SIE", en: "Files in the format SIE")
    case "CSV": Text(sv: "Tabeller i CSV", en: "Tables in CSV")
    case "MAP": Text(sv: "Konteringen", en: "The mapping of accounts")
    case "XML": Text(sv: "XML", en: "XML")
    default: Text(same: area)
    }
  }
}

extension Severity {
  /// The weight in a word or two.
  var word: Text {
    switch self {
    case .error: Text(sv: "stoppar", en: "stops")
    case .warning: Text(sv: "se över", en: "look over")
    case .note: Text(sv: "bra att veta", en: "good to know")
    }
  }

  /// What the weight means for the document.
  var meaning: Text {
    switch self {
    case .error: Text(sv: "Stoppar inlämning", en: "Stops submission")
    case .warning:
      Text(sv: "Bör ses över före inlämning", en: "To be looked over before submission")
    case .note: Text(sv: "Bra att veta", en: "Good to know")
    }
  }
}

extension RuleBasis {
  /// What a rule without a published source rests on.
  var meaning: Text {
    switch self {
    case .verified: Text(sv: "programmets egna dokument.", en: "the programme's own documents.")
    case .inferred:
      Text(
        sv: "slutsats av programmets egna dokument.",
        en: "inferred from the programme's own documents.")
    case .logic:
      Text(sv: "formulärets egen logik.", en: "the logic of the form itself.")
    case .house:
      Text(
        sv: "Bidrags egen: vad en noggrann handläggare skulle se efter.",
        en: "Bidrag's own: what a careful officer would look for.")
    }
  }
}
