public import Diagnostics
import FormKit
public import RuleKit

/// The annexes' files hold what their endings say.
public enum AnnexContentRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "ANN006", .warning,
    title: Text(
      sv: "Bilagornas innehåll är det som ändelsen säger",
      en: "The annexes hold what their endings say"),
    reason: Text(
      sv: "En fil med fel ändelse går inte att öppna för den som tar emot den.",
      en: "Whoever receives a file with the wrong ending cannot open it."),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        """
        bilagor:
          - {slag: avsiktsförklaring, fil: bilagor/avsiktsforklaring.pdf}
          - {slag: annan, fil: bilagor/bild-i.pdf} # <--
        """),
      .change("bilagor:\n  - {slag: budget, fil: bilagor/last-med-losenord.xlsx} # <--\n"),
      .change(
        in: .report,
        """
        bilagor:
          - slag: löneredovisning
            fil: bilagor/text-i.XLS # <--
        """),
    ],
    silent: [
      .change(
        """
        bilagor:
          - {slag: avsiktsförklaring, fil: bilagor/avsiktsforklaring.pdf}
          - {slag: budget, fil: bilagor/budget.xlsx}
          - {slag: annan, fil: bilagor/foto.JPG}
        """),
      // Another rule says that the file is empty, or not there.
      .change(
        """
        bilagor:
          - {slag: budget, fil: bilagor/tom.xlsx}
          - {slag: budget, fil: bilagor/finns-inte.xlsx}
        """),
      .change(in: .report, "bilagor:\n  - {slag: annan, fil: bilagor/utan-andelse}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    check(application.annexes, at: Application.root / Application.annexes, in: context, &outcome)
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    check(report.annexes, at: Report.root / Report.annexes, in: context, &outcome)
  }

  private static func check(
    _ annexes: [Annex], at list: Place<[Annex]>, in context: CaseContext,
    _ outcome: inout Outcome
  ) {
    for (place, name, file) in context.files(of: annexes, at: list, &outcome) {
      guard case .file(let bytes, let content, _) = file, bytes > 0 else { continue }
      let ending = AnnexPath(name).ending
      guard let expected = FileContent.expected(of: ending) else {
        outcome.notChecked(.endingNotKnown(Text(quoting: name)))
        continue
      }
      guard let content else {
        outcome.notChecked(.notRead(Text(quoting: name)))
        continue
      }
      guard content != expected else { continue }
      outcome.report(.differs(ending, expected, content), at: place)
    }
  }
}

extension Text {
  fileprivate static func endingNotKnown(_ name: Text) -> Text {
    Text(
      sv: "Av ändelsen på filen \(name.sv) framgår det inte vad den ska innehålla.",
      en: "The ending of the file \(name.en) does not tell what it should hold.")
  }

  fileprivate static func notRead(_ name: Text) -> Text {
    Text(
      sv: "Filen \(name.sv) gick inte att läsa.", en: "The file \(name.en) could not be read.")
  }

  fileprivate static func differs(
    _ ending: String, _ expected: FileContent, _ content: FileContent
  ) -> Text {
    let ending = Text(quoting: ".\(ending)")
    return Text(
      sv: """
        Ändelsen \(ending.sv) betyder \(expected.name.sv), men innehållet är \(content.name.sv). \
        Spara om filen i det format som ändelsen säger, eller ge filen rätt ändelse och rätta \
        namnet här.
        """,
      en: """
        The ending \(ending.en) stands for \(expected.name.en), but the file holds \
        \(content.name.en). Either save the file again in the format that the ending says, or give \
        it the right ending and correct the name here.
        """)
  }
}
