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
    firing: LetterSignatoriesExamples.firing, silent: LetterSignatoriesExamples.silent)

  /// Among more parties, or in a longer entry, names are not told apart for certain, nor soon.
  private static let mostParties = 50
  private static let longestEntry = 500

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = Application.root / Application.annexes
    let letters = list.items(of: application.annexes).filter { $0.value.kind == .letterOfIntent }
    // Each party may have signed a letter of its own.
    let entries = Set(letters.flatMap(\.value.signatories))
    let parties = application.parties.count
    guard let first = letters.first, !letters.contains(where: \.value.signatories.isEmpty),
      entries.count < parties, parties <= mostParties,
      !entries.contains(where: { $0.utf8.count > longestEntry })
    else { return }
    var signed: Set<String> = []
    let signatories = SignatoryNames(application.parties.compactMap(\.name))
    for entry in entries { signed.formUnion(signatories.names(in: entry)) }
    guard signed.count < parties else { return }
    outcome.report(
      .tooFew(signed.count, of: parties), at: first.place / Annex.signatories, target: .name)
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
