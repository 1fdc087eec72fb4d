public import Diagnostics
import FormKit
public import RuleKit

/// Plusgiro numbers are sound.
public enum PlusgiroRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT009", .error,
    title: Text(
      sv: "Plusgironummer är rätt skrivna", en: "Plusgiro numbers are written correctly"),
    reason: Text(
      sv: """
        Bidraget betalas dit numret visar. Numret har två till åtta siffror, och den sista är \
        en kontrollsiffra som avslöjar de flesta skrivfel.
        """,
      en: """
        The grant is paid where the number points. It has two to eight digits, and the last \
        is a check digit that reveals most slips.
        """),
    basis: .verified, citation: .plusgiroNumbers,
    firing: [
      .change("parter:\n  - betalning:\n      plusgiro: 123456-66 # <--\n"),
      .change("parter:\n  - betalning:\n      plusgiro: 00 00-0 # <--\n"),
      .change("parter:\n  - betalning:\n      plusgiro: 12 34 56-7 # <--\n"),
    ],
    silent: [
      .change("parter:\n  - betalning:\n      plusgiro: 12 34 56-6\n"),
      .change("parter:\n  - betalning:\n      plusgiro: \"1234566\"\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (place, party) in parties {
      guard let number = party.payment.plusgiro, let fault = number.fault else { continue }
      outcome.report(
        .fault(fault, of: Text(quoting: number.text)),
        at: place / Party.payment / Payment.plusgiro)
    }
  }
}

extension Text {
  fileprivate static func fault(_ fault: Plusgiro.Fault, of number: Text) -> Text {
    switch fault {
    case .form:
      Text(
        sv: """
          \(number.sv) är inget plusgironummer. Skriv två till åtta siffror med bindestreck \
          före den sista, till exempel 12 34 56-6.
          """,
        en: """
          \(number.en) is not a plusgiro number. Write two to eight digits with a hyphen \
          before the last, such as 12 34 56-6.
          """)
    case .onlyZeros:
      Text(
        sv: """
          \(number.sv) är bara nollor. Skriv det plusgironummer som bidraget ska \
          betalas till, eller ta bort fältet.
          """,
        en: """
          \(number.en) is nothing but noughts. Either write the plusgiro number that the grant \
          is to be paid to, or take the field away.
          """)
    case .checkDigit:
      Text(
        sv: """
          Kontrollsiffran sist i \(number.sv) stämmer inte. Jämför med en av era fakturor, och \
          rätta numret.
          """,
        en: """
          The check digit at the end of \(number.en) is not right. Compare with one of your \
          invoices, and correct the number.
          """)
    }
  }
}
