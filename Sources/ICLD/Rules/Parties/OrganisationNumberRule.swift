public import Diagnostics
import FormKit
public import RuleKit

/// The organisation numbers of Swedish parties are sound.
public enum OrganisationNumberRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT005", .error,
    title: Text(
      sv: "Svenska organisationsnummer är rätt skrivna",
      en: "Swedish organisation numbers are written correctly"),
    reason: Text(
      sv: """
        Numret visar vilken organisation det gäller. Det har tio siffror, den tredje är aldrig \
        lägre än 2, och den sista är en kontrollsiffra som avslöjar de flesta skrivfel.
        """,
      en: """
        The number tells which organisation is meant. It has ten digits, the third is never \
        less than 2, and the last is a check digit that reveals most slips.
        """),
    basis: .verified, citation: .organisationNumbers,
    firing: [
      .change(
        "parter:\n  - land: Sverige\n    organisationsnummer: 21200-2080 # <--\n"),
      .change(
        "parter:\n  - land: Sverige\n    organisationsnummer: 210000-2080 # <--\n"),
      .change(
        "parter:\n  - roll: sökande\n    organisationsnummer: 212000-2081 # <--\n"),
    ],
    silent: [
      .change("parter:\n  - land: Sverige\n    organisationsnummer: \"2120002080\"\n"),
      .change("parter:\n  - land: Sverige\n    organisationsnummer: 802441-7480\n"),
      // The numbers of other countries have other forms.
      .change("parter:\n  - land: Kina\n    organisationsnummer: 11370100004188\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (place, party) in parties where party.isSwedish {
      guard let number = party.organisationNumber, let fault = number.fault else { continue }
      outcome.report(.fault(fault, of: number), at: place / Party.organisationNumber)
    }
  }
}

extension Text {
  fileprivate static func fault(
    _ fault: OrganisationNumber.Fault, of number: OrganisationNumber
  ) -> Text {
    let quoted = Text(quoting: number.text)
    switch fault {
    case .form: return form(quoted)
    case .thirdDigit: return thirdDigit(quoted)
    case .checkDigit: return checkDigit(quoted, number.expectedCheckDigit)
    }
  }

  private static func form(_ number: Text) -> Text {
    Text(
      sv: """
        \(number.sv) är inget organisationsnummer. Skriv tio siffror med bindestreck före de \
        fyra sista, till exempel 212000-2080.
        """,
      en: """
        \(number.en) is not an organisation number. Write ten digits with a hyphen before the \
        last four, such as 212000-2080.
        """)
  }

  private static func thirdDigit(_ number: Text) -> Text {
    Text(
      sv: """
        Den tredje siffran i \(number.sv) är lägre än 2, som i ett personnummer, men i ett \
        organisationsnummer är den minst 2. Skriv organisationens eget nummer.
        """,
      en: """
        The third digit of \(number.en) is less than 2, as in a personal identity number, but \
        in an organisation number it is at least 2. Write the organisation's own number.
        """)
  }

  private static func checkDigit(_ number: Text, _ expected: Int?) -> Text {
    let digit = expected.map { String($0) } ?? "?"
    return Text(
      sv: """
        Kontrollsiffran i \(number.sv) stämmer inte: efter de nio första siffrorna ska den sista \
        vara \(digit). Jämför med ett dokument där numret står, och rätta det.
        """,
      en: """
        The check digit of \(number.en) is not right: after the first nine digits the last is to \
        be \(digit). Compare with a document that holds the number, and correct it.
        """)
  }
}
