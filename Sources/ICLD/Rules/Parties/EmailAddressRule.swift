public import Diagnostics
import FormKit
public import RuleKit

/// E-mail addresses can be sent to, as far as their form tells.
public enum EmailAddressRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT010", .error,
    title: Text(sv: "E-postadresser är rätt skrivna", en: "E-mail addresses are well-formed"),
    reason: Text(
      sv: "Frågor och besked om ansökan skickas till adressen. Är den fel kommer de inte fram.",
      en: """
        Questions and news about the application are sent to the address. Where it is wrong \
        they do not arrive.
        """),
    basis: .logic,
    firing: [
      .change("parter:\n  - samordnare:\n      e_post: vasteras.example # <--\n"),
      .change("parter:\n  - samordnare:\n      e_post: a b@vasteras.example # <--\n"),
      .change("parter:\n  - projektledare:\n      e_post: avfall.@vasteras.example # <--\n"),
      .change("parter:\n  - team:\n      - e_post: avfall@vasteras # <--\n"),
    ],
    silent: [
      .change("parter:\n  - samordnare:\n      e_post: internationellt@västerås.example\n"),
      .change("parter:\n  - team:\n      - e_post: anna.o-b+kp@sub.vasteras.example\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    for address in application.emailAddresses {
      guard let fault = address.value.fault else { continue }
      outcome.report(.fault(fault, of: Text(quoting: address.value.text)), at: address.place)
    }
  }
}

extension Text {
  fileprivate static func fault(_ fault: EmailAddress.Fault, of address: Text) -> Text {
    switch fault {
    case .atSign:
      Text(
        sv: """
          \(address.sv) är ingen e-postadress: i en sådan står exakt ett @. Skriv hela \
          adressen, till exempel namn@kommun.se.
          """,
        en: """
          \(address.en) is not an e-mail address, which has exactly one @. Write the whole \
          address, such as name@municipality.se.
          """)
    case .character:
      Text(
        sv: """
          \(address.sv) innehåller ett mellanrum eller ett annat tecken som en e-postadress \
          inte kan ha. Skriv bara adressen, och bara en.
          """,
        en: """
          \(address.en) holds a space or another character that an e-mail address cannot have. \
          Write only the address, and only one.
          """)
    case .name:
      Text(
        sv: """
          Det som står före @ i \(address.sv) är tomt eller för långt, eller har en punkt för \
          mycket. Rätta adressen.
          """,
        en: """
          What stands before @ in \(address.en) is empty or too long, or has a point too many. \
          Correct the address.
          """)
    case .domain:
      Text(
        sv: """
          Det som står efter @ i \(address.sv) är ingen domän. Skriv hela domänen, till \
          exempel kommun.se.
          """,
        en: """
          What stands after @ in \(address.en) is not a domain. Write the whole domain, such \
          as municipality.se.
          """)
    }
  }
}
