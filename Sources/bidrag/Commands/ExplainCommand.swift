import ArgumentParser
import BidragKit
import Diagnostics

/// Shows how a value comes about.
struct ExplainCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Text(
      sv: "Visa hur en summa eller ett annat uträknat värde blir till.",
      en: "Show how a sum or another value that is worked out comes about."
    ).help,
    discussion: Text(
      sv: """
        Fälten heter som i filen, på svenska eller engelska, eller som i meddelandena. Rader inom \
        hakparentes räknas från 0, rader i ord från 1.

        Exempel:
          bidrag förklara .                            allt som kan förklaras
          bidrag förklara . budget.summa               summan, rad för rad
          bidrag förklara . "budget.rader[2].belopp"   beloppet på tredje raden
          bidrag förklara . "Budget, rad 3, Belopp"    detsamma
          bidrag förklara . tak                        hur långt det är till taket
          bidrag förklara . ekonomi                    allt i redovisningens ekonomi

        Slutkod 0: förklarat, även när utgåvan inte har det tak som behövs. 64: det finns inget \
        sådant fält. 65: filen gick inte att läsa.
        """,
      en: """
        Fields are called as in the file, in Swedish or English, or as in messages. Rows in \
        brackets count from 0, rows in words from 1.

        Examples:
          bidrag explain .                            all that can be explained
          bidrag explain . budget.total               the total, line by line
          bidrag explain . "budget.lines[2].amount"   the amount of the third line
          bidrag explain . "Budget, row 3, Amount"    the same
          bidrag explain . ceilings                   how far it is to the ceiling
          bidrag explain . finance                    all of the financial report

        Exit code 0: explained, also when the edition lacks the ceiling that is needed. 64: there \
        is no such field. 65: the file could not be read.
        """
    ).help,
    aliases: ["förklara", "forklara"])

  @Argument(
    help: ArgumentHelp(
      Text(
        sv: "En fil eller ett ärendes mapp.", en: "A file, or the folder of a case."
      ).help, valueName: Text(sv: "ärende", en: "case").help))
  var path: String

  @Argument(
    help: ArgumentHelp(
      Text(
        sv: "Fältet som ska förklaras; utan det visas vad som kan förklaras.",
        en: "The field to explain; without it, what can be explained is shown."
      ).help, valueName: Text(sv: "fält", en: "field").help))
  var field: String?

  @Option(
    help: ArgumentHelp(
      Text(sv: "Hur svaret skrivs.", en: "How the answer is written.").help, valueName: "format"))
  var format: Format = .text

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var editions: EditionOptions

  func run() throws {
    let answer = try Explanation.answer(
      at: path, field, editions: editions.soundLibrary(in: speech.chosen), today: day.today)
    switch answer {
    case .list(let documents):
      Console.say(
        format == .json ? ExplanationJSON.render(documents) : renderer(documents).list(documents))
    case .values(let documents):
      Console.say(
        format == .json ? ExplanationJSON.render(documents) : renderer(documents).render(documents))
    case .ceilingUnknown(let document):
      Console.say(
        format == .json
          ? ExplanationJSON.render([document]) : renderer([document]).ceilingUnknown)
    case .notWorkedOut(let document, let path):
      try refuse(renderer([document]).notWorkedOut(document, path))
    case .noSuchRow(let document, let path):
      try refuse(renderer([document]).noSuchRow(document, path))
    case .unknown(let meant):
      try refuse(
        renderer(meant.map { [$0.document] } ?? []).unknown(field ?? "", meant: meant))
    }
  }

  /// Says what is wrong with the field that was asked for; how the command is called is no news.
  private func refuse(_ words: String) throws {
    Console.complain(words)
    throw ExitCode(ExitStatus.wrongUsage)
  }

  private func renderer(_ documents: [ExplainedDocument]) -> ExplanationRenderer {
    ExplanationRenderer(
      in: speech.chosen ?? documents.first?.language ?? UserLanguage.current,
      width: Console.width, editions: editions.editions)
  }
}
