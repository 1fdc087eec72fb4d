import Diagnostics
import FormKit
import ICLD

/// Something in the books belongs to the case.
enum NothingOfCaseRule {
  static let info = RuleInfo(
    "IMP005", .warning,
    title: Text(
      sv: "Något i bokföringen hör till ärendet", en: "Something in the books belongs to the case"),
    reason: Text(
      sv:
        "Hör inget till ärendet är det oftast fel fil, eller ett projektnummer som är felskrivet.",
      en:
        "Where nothing does it is most often the wrong file, or a project number that is mistyped."
    ),
    basis: .house,
    firing: [
      .csv(
        "Datum;Ver;Konto;Projekt;Belopp\n2014-04-15;V1;7011;70310;100,00\n",
        mapping: """
          kontering: Jinan
          ärendet:
            - {dimension: projekt, objekt: "7031"}
          rader:
            - {konton: 70*, post: internationella_resor, aktivitet: A1}
          """)
    ],
    silent: [
      .csv(
        "Datum;Ver;Konto;Projekt;Belopp\n2014-04-15;V1;7011;70310;100,00\n",
        mapping: """
          kontering: Jinan
          ärendet:
            - {dimension: projekt, objekt: "70310"}
          rader:
            - {konton: 70*, post: internationella_resor, aktivitet: A1}
          """)
    ])

  static func finding(_ mapping: AccountMapping) -> Finding {
    let objects = mapping.selection.compactMap(\.object).map { Text(quoting: $0) }
    let wanted = objects.isEmpty ? nil : objects.asAlternatives()
    let list = AccountMapping.selection.field.info.name
    return Finding(
      info, at: .root,
      message: Text(
        sv: """
          Ingen rad i filen hör till \
          ärendet\(wanted.map { ": ingen är bokförd på \($0.sv)" } ?? ""). Kontrollera att det är \
          rätt fil, och villkoren under ”\(list.sv):” i konteringen.
          """,
        en: """
          No row of the file belongs to the \
          case\(wanted.map { ": none is booked on \($0.en)" } ?? ""). Check that it is the right \
          file, and the conditions under “\(list.en):” in the mapping.
          """))
  }
}
