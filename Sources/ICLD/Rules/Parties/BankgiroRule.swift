public import Diagnostics
import FormKit
public import RuleKit

/// Bankgiro numbers are sound.
public enum BankgiroRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT008", .error,
    title: Text(
      sv: "Bankgironummer är rätt skrivna", en: "Bankgiro numbers are written correctly"),
    reason: Text(
      sv: """
        Bidraget betalas dit numret visar. Numret har sju eller åtta siffror, och den sista är \
        en kontrollsiffra som avslöjar de flesta skrivfel.
        """,
      en: """
        The grant is paid where the number points. It has seven or eight digits, and the last \
        is a check digit that reveals most slips.
        """),
    basis: .verified, citation: .bankgiroNumbers,
    firing: [
      .change("parter:\n  - betalning:\n      bankgiro: 50-1055 # <--\n"),
      .change("parter:\n  - betalning:\n      bankgiro: 0000-0000 # <--\n"),
      .change("parter:\n  - betalning:\n      bankgiro: 5050-1056 # <--\n"),
    ],
    silent: [
      .change("parter:\n  - betalning:\n      bankgiro: 900-8004\n"),
      .change("parter:\n  - betalning:\n      bankgiro: \"50501055\"\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (place, party) in parties {
      guard let number = party.payment.bankgiro, let fault = number.fault else { continue }
      outcome.report(
        .fault(fault, of: Text(quoting: number.text)),
        at: place / Party.payment / Payment.bankgiro)
    }
  }
}

extension Text {
  fileprivate static func fault(_ fault: Bankgiro.Fault, of number: Text) -> Text {
    switch fault {
    case .form:
      Text(
        sv: """
          \(number.sv) är inget bankgironummer. Skriv sju eller åtta siffror med bindestreck \
          före de fyra sista, till exempel 5050-1055.
          """,
        en: """
          \(number.en) is not a bankgiro number. Write seven or eight digits with a hyphen \
          before the last four, such as 5050-1055.
          """)
    case .onlyZeros:
      Text(
        sv: """
          \(number.sv) är bara nollor. Skriv det bankgironummer som bidraget ska \
          betalas till, eller ta bort fältet.
          """,
        en: """
          \(number.en) is nothing but noughts. Either write the bankgiro number that the grant \
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
