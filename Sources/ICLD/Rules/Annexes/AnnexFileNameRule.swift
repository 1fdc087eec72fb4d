public import Diagnostics
import FormKit
public import RuleKit

/// The names of the annexes' files are such that portals and other computers take them.
///
/// Only the file's own name counts: the folders stay behind when it is handed in.
public enum AnnexFileNameRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "ANN005", .note,
    title: Text(
      sv: "Bilagornas filnamn är korta och enkla",
      en: "The annexes' file names are short and simple"),
    reason: Text(
      sv: """
        Många portaler för bidrag tar emot högst 50 tecken i ett filnamn och avvisar skiljetecken \
        och symboler.
        """,
      en: """
        Many grant portals take at most 50 characters in a file name and refuse punctuation marks \
        and symbols.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        """
        bilagor:
          - slag: budget
            fil: bilagor/\(name(of: 51)) # <--
        """),
      .change(
        in: .report,
        """
        bilagor:
          - {slag: godkännande, fil: bilagor/godkannande.pdf}
          - {slag: revisionsintyg, fil: "bilagor/intyg: år #1 & 2.pdf"} # <--
        """),
      // An å of two characters, as some computers write it.
      .change("bilagor:\n  - {slag: annan, fil: \"bilagor/pa\u{30A}skrift.pdf\"} # <--\n"),
    ],
    silent: [
      .change("bilagor:\n  - {slag: budget, fil: bilagor/\(name(of: 50))}\n"),
      .change(
        """
        bilagor:
          - {slag: budget, fil: "KS #1 & 2, bilagor till ansökan/Överens_kommelse (2) år-1.PDF"}
        """),
      .change(in: .report, "bilagor:\n  - {slag: godkännande, fil: bilagor/godkannande.pdf}\n"),
    ])

  /// The longest name that portals commonly take.
  private static let longest = 50

  /// A file name of so many characters.
  private static func name(of count: Int) -> String {
    String(repeating: "b", count: max(0, count - 5)) + ".xlsx"
  }

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    check(application.annexes, at: Application.root / Application.annexes, &outcome)
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    check(report.annexes, at: Report.root / Report.annexes, &outcome)
  }

  private static func check(
    _ annexes: [Annex], at list: Place<[Annex]>, _ outcome: inout Outcome
  ) {
    for (place, annex) in list.items(of: annexes) {
      guard let name = annex.file.map({ AnnexPath($0).fileName }) else { continue }
      if name.count > longest {
        outcome.report(.tooLong(name.count, longest), at: place / Annex.file)
      }
      let refused = refused(in: name)
      guard !refused.isEmpty else { continue }
      outcome.report(.refused(refused, in: Text(quoting: name)), at: place / Annex.file)
    }
  }

  /// The characters of a name that are often refused, each once, in their order.
  private static func refused(in name: String) -> [Character] {
    var seen: Set<Character> = []
    return Array(name).filter { !isSimple($0) && seen.insert($0).inserted }
  }

  private static func isSimple(_ character: Character) -> Bool {
    // A letter with a loose mark is two scalars, and not the same name everywhere.
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return false
    }
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", ".", "-", "_", " ", "(", ")": return true
    case "å", "ä", "ö", "Å", "Ä", "Ö", "é", "É", "ü", "Ü": return true
    default: return false
    }
  }
}

extension Text {
  fileprivate static func tooLong(_ count: Int, _ longest: Int) -> Text {
    Text(
      sv: """
        Filnamnet har \(count) tecken, men många portaler tar emot högst \(longest). Ge filen \
        ett kortare namn och skriv det här, eller kontrollera att namnet tas emot.
        """,
      en: """
        The file name has \(count) characters, but many portals take at most \(longest). Either \
        give the file a shorter name and write it here, or make sure that the name is accepted.
        """)
  }

  fileprivate static func refused(_ characters: [Character], in name: Text) -> Text {
    let marks = characters.prefix(5).map { Text(quoting: String($0)) }.asSeries()
    return Text(
      sv: """
        Filnamnet \(name.sv) innehåller \(marks.sv), som många portaler avvisar. Byt namn på \
        filen, med bara bokstäver, siffror, bindestreck och understreck, eller kontrollera att \
        namnet tas emot.
        """,
      en: """
        The file name \(name.en) holds \(marks.en), which many portals refuse. Either rename the \
        file, with nothing but letters, digits, hyphens and underscores, or make sure that the \
        name is accepted.
        """)
  }
}
