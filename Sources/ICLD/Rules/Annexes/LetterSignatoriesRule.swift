public import Diagnostics
import FormKit
public import RuleKit

/// The letter of intent is signed by as many as there are parties.
///
/// Whether a name among those who signed is that of a party or of a person of it, no rule can tell.
public enum LetterSignatoriesRule: ApplicationRule {
  public static let info = RuleInfo(
    "ANN009", .warning,
    title: Text(
      sv: "Alla parter har undertecknat avsiktsförklaringen",
      en: "All parties have signed the letter of intent"),
    reason: Text(
      sv: "Avsiktsförklaringen visar att alla parter står bakom ansökan.",
      en: "The letter of intent shows that all parties stand behind the application."),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        """
        bilagor:
          - slag: avsiktsförklaring
            fil: bilagor/avsiktsforklaring.pdf
            undertecknad: ja
            undertecknare: [Västerås stad] # <--
        """),
      // One party, and who signed for it.
      .change(
        """
        bilagor:
          - slag: avsiktsförklaring
            fil: bilagor/avsiktsforklaring.pdf
            undertecknad: ja
            undertecknare: ["Västerås stad, miljö- och byggnadsdirektören"] # <--
        """),
    ],
    silent: [
      .change(
        """
        bilagor:
          - slag: avsiktsförklaring
            fil: bilagor/avsiktsforklaring.pdf
            undertecknad: ja
            undertecknare: [Västerås stad, Jinans stad]
        """),
      .change(
        """
        bilagor:
          - {slag: avsiktsförklaring, fil: bilagor/a.pdf, undertecknare: [Jinans stad]}
          - {slag: avsiktsförklaring, fil: bilagor/b.pdf, undertecknare: [Västerås stad]}
        """),
      // Both stand on one line.
      .change(
        """
        bilagor:
          - slag: avsiktsförklaring
            fil: bilagor/avsiktsforklaring.pdf
            undertecknare:
              - Västerås stad och Jinans stad
        """),
      .change(
        """
        bilagor:
          - slag: avsiktsförklaring
            fil: bilagor/avsiktsforklaring.pdf
            undertecknare:
              - Västerås stad, Jinans stad
        """),
      // Who signed need not be said.
      .change(
        """
        bilagor:
          - {slag: avsiktsförklaring, fil: bilagor/avsiktsforklaring.pdf, undertecknad: ja}
          - {slag: budget, fil: bilagor/budget.xlsx, undertecknare: [Västerås stad]}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = Application.root / Application.annexes
    let letters = list.items(of: application.annexes).filter { $0.value.kind == .letterOfIntent }
    // Each party may have signed a letter of its own.
    let entries = Set(letters.flatMap(\.value.signatories))
    let parties = application.parties.count
    guard let first = letters.first, !letters.contains(where: \.value.signatories.isEmpty),
      entries.count < parties
    else { return }
    var signed: Set<String> = []
    for entry in entries { signed.formUnion(entry.signatories) }
    guard signed.count < parties else { return }
    outcome.report(
      .tooFew(signed.count, of: parties), at: first.place / Annex.signatories, target: .name)
  }
}

extension String {
  /// Those whom an entry names: “A and B” and “A, B” are two, while “A, its mayor” is one.
  fileprivate var signatories: Set<String> {
    var names: Set<String> = []
    var name = ""
    var isAfterComma = false
    for word in split(whereSeparator: { $0.isWhitespace }) {
      let isAnd = ["och", "samt", "and", "&"].contains(word) && !name.hasSuffix("-")
      if isAnd || (isAfterComma && word.first?.isLowercase == false) {
        names.insert(name)
        name = ""
      }
      isAfterComma = word.hasSuffix(",") || word.hasSuffix(";")
      guard !isAnd else { continue }
      if !name.isEmpty { name += " " }
      name += isAfterComma ? word.dropLast() : word
    }
    names.insert(name)
    names.remove("")
    return names
  }
}

extension Text {
  fileprivate static func tooFew(_ signed: Int, of parties: Int) -> Text {
    Text(
      sv: """
        Avsiktsförklaringen har \(signed) undertecknare, men ansökan har \(parties) parter. Låt \
        alla parter skriva under, och ange vem som gör det för var och en.
        """,
      en: """
        The letter of intent has \(signed == 1 ? "1 signatory" : "\(signed) signatories"), but \
        the application has \(parties) parties. Have all parties sign, and state who does so for \
        each of them.
        """)
  }
}
