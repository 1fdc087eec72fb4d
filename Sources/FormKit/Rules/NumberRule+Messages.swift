import Diagnostics

extension NumberRule {
  static func notANumber(_ written: Text, _ sort: Sort) -> Text {
    Text(
      sv: "\(written.sv) kan inte läsas som \(sort.name.sv). "
        + "Skriv bara talet, med siffror och utan ord omkring, "
        + "till exempel \(sort.examples.sv).",
      en: "\(written.en) cannot be read as \(sort.name.en). "
        + "Write only the number, in digits and without words around it, "
        + "for example \(sort.examples.en)."
    )
  }

  static func wrongGroups(_ written: Text) -> Text {
    Text(
      sv: "Siffrorna i \(written.sv) står inte i grupper om tre. Skriv talet antingen utan "
        + "mellanrum eller med mellanrum mellan tusentalen, till exempel 1 234 567.",
      en: "The digits of \(written.en) do not stand in groups of three. Write the number either "
        + "without spaces or with spaces between the thousands, for example 1 234 567.")
  }

  static func twoReadings(_ written: Text, _ first: String, _ second: String) -> Text {
    Text(
      sv: "\(written.sv) kan läsas på två sätt. Skriv antingen \(first) eller \(second).",
      en: "\(written.en) can be read in two ways. Write either \(first) or \(second).")
  }

  static func markedThousands(_ written: Text, isComma: Bool, _ meant: String) -> Text {
    Text(
      sv: "\(written.sv) har \(isComma ? "komma" : "punkt") mellan tusentalen, och det kan "
        + "förväxlas med decimaler. Skriv ett mellanrum i stället: \(meant).",
      en: "\(written.en) has a \(isComma ? "comma" : "point") between the thousands, which can be "
        + "taken for a decimal mark. Write a space instead: \(meant).")
  }

  static func writeInFull(_ written: Text, _ meant: String?) -> Text {
    let amount = meant.map { ": \($0)" } ?? ""
    return Text(
      sv: "\(written.sv) är förkortat. Skriv hela beloppet i kronor\(amount).",
      en: "\(written.en) is shortened. Write the whole amount in kronor\(amount).")
  }

  static func otherCurrency(_ written: Text) -> Text {
    Text(
      sv: """
        \(written.sv) är inte ett belopp i svenska kronor. Räkna om det till kronor och skriv det \
        beloppet. Har raden ett fält för valuta, skriv den utländska valutan där.
        """,
      en: """
        \(written.en) is not an amount in Swedish kronor. Convert it to kronor and write that \
        amount. If the line has a field for currency, state the foreign currency there.
        """)
  }

  static func decimals(_ written: Text, limit: Int) -> Text {
    let rounded =
      limit == 2
      ? Text(sv: "hela ören", en: "whole öre")
      : Text(sv: "högst \(limit) decimaler", en: "at most \(limit) decimals")
    return Text(
      sv: "\(written.sv) har fler än \(limit) decimaler. Avrunda till \(rounded.sv).",
      en: "\(written.en) has more than \(limit) decimals. Round it to \(rounded.en).")
  }

  static func tooManyDigits(_ written: Text) -> Text {
    Text(
      sv: "\(written.sv) är större än vad som går att räkna med. "
        + "Kontrollera att talet inte har fått för många siffror.",
      en: "\(written.en) is larger than can be calculated with. "
        + "Check that the number has not been given too many digits.")
  }

  static func hasDecimals(_ written: Text) -> Text {
    Text(
      sv: "\(written.sv) är inte ett heltal. Skriv ett tal utan decimaler, till exempel 12.",
      en: "\(written.en) is not a whole number. Write a number without decimals, "
        + "for example 12.")
  }

  static func outsideHundred(_ written: Text) -> Text {
    Text(
      sv: "\(written.sv) ligger inte mellan 0 och 100 procent. "
        + "Skriv en andel från 0 till 100, till exempel 31,42 %.",
      en: "\(written.en) does not lie between 0 and 100 per cent. "
        + "Write a share from 0 to 100, for example 31.42%.")
  }
}

extension NumberRule.Sort {
  fileprivate var name: Text {
    switch self {
    case .amount: Text(sv: "ett belopp i kronor", en: "an amount in kronor")
    case .decimal: Text(sv: "ett tal", en: "a number")
    case .percentage: Text(sv: "en procentsats", en: "a percentage")
    case .whole: Text(sv: "ett heltal", en: "a whole number")
    }
  }

  fileprivate var examples: Text {
    switch self {
    case .amount: Text(sv: "273 500 eller 273 500,50", en: "273 500 or 273 500.50")
    case .decimal: Text(sv: "1 250 eller 1,5", en: "1 250 or 1.5")
    case .percentage: Text(sv: "31,42 eller 31,42 %", en: "31.42 or 31.42%")
    case .whole: Text(sv: "12 eller 12 000", en: "12 or 12 000")
    }
  }
}
