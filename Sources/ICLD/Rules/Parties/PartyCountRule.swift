public import Diagnostics
import FormKit
public import RuleKit

/// There are as many parties as the form of cooperation says.
public enum PartyCountRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT004", .error,
    title: Text(
      sv: "Antalet parter stämmer med samarbetsformen",
      en: "The number of parties fits the form of cooperation"),
    reason: Text(
      sv: """
        Samarbetsformen styr hur mycket ni kan söka. Den måste därför stämma med hur många \
        parter som är med.
        """,
      en: """
        The form of cooperation decides how much you can apply for. It must therefore agree \
        with the number of parties that take part.
        """),
    basis: .logic,
    firing: [
      .change("samarbetsform: trepart # <--\n"),
      .change(
        """
        samarbetsform: tvåpart # <--
        parter:
          - roll: sökande
          - roll: svensk_part
          - roll: internationell_part
        """),
      .change("samarbetsform: flerpart # <--\n"),
      .change("samarbetsform: tvåpart # <--\nparter:\n  - roll: sökande\n"),
    ],
    silent: [
      .change("samarbetsform: tvåpart\n"),
      .change(
        """
        samarbetsform: flerpart
        parter:
          - roll: sökande
          - roll: svensk_part
          - roll: internationell_part
          - roll: internationell_part
        """),
      // Another rule says that the form of cooperation is missing.
      .change("", without: ["cooperation"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let count = application.parties.count
    guard let stated = application.cooperation, count > 0 else { return }
    let fitting = Cooperation(parties: count)
    guard stated != fitting else { return }
    outcome.report(
      .doesNotFit(stated, count, fitting), at: Application.root / Application.cooperation)
  }
}

extension Cooperation {
  /// The form of cooperation of so many parties; nil below two.
  fileprivate init?(parties count: Int) {
    switch count {
    case ...1: return nil
    case 2: self = .twoParty
    case 3: self = .threeParty
    default: self = .multiParty
    }
  }

  fileprivate var partiesInWords: Text {
    switch self {
    case .twoParty: Text(sv: "två parter", en: "two parties")
    case .threeParty: Text(sv: "tre parter", en: "three parties")
    case .multiParty: Text(sv: "fler än tre parter", en: "more than three parties")
    }
  }
}

extension Text {
  fileprivate static func doesNotFit(
    _ stated: Cooperation, _ count: Int, _ fitting: Cooperation?
  ) -> Text {
    let expected = stated.partiesInWords
    guard let fitting else {
      return Text(
        sv: """
          Samarbetsformen ”\(stated.name.sv)” har \(expected.sv), men här är bara en part \
          angiven. Lägg till den eller de parter som saknas.
          """,
        en: """
          The form of cooperation “\(stated.name.en)” has \(expected.en), but only one party \
          is stated. Add the party or parties that are missing.
          """)
    }
    return Text(
      sv: """
        Samarbetsformen ”\(stated.name.sv)” har \(expected.sv), men här är \(count) parter \
        angivna. Skriv samarbetsformen ”\(fitting.name.sv)”, eller rätta listan \
        över parter.
        """,
      en: """
        The form of cooperation “\(stated.name.en)” has \(expected.en), but \(count) parties \
        are stated. Either write the form of cooperation “\(fitting.name.en)”, or correct the \
        list of parties.
        """)
  }
}
