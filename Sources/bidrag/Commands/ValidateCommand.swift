import ArgumentParser
import BidragKit
import Diagnostics
import Rendering

/// Checks documents and says what is wrong with them.
struct ValidateCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: Text(
      sv: "Granska dokument och säg vad som behöver rättas.",
      en: "Check documents and say what needs to be mended."
    ).help,
    discussion: Text(
      sv: """
        Exempel:
          bidrag granska ansokan.yaml        en fil, jämförd med de andra i mappen
          bidrag granska .                   alla dokument i ärendet
          bidrag granska ut/ansokan.xml      XML prövas mot schemat

        Slutkod 0: inget stoppar. 1: något stoppar. 65: filen gick inte att läsa.
        """,
      en: """
        Examples:
          bidrag validate application.yaml       a file, beside those in its folder
          bidrag validate .                      all documents of the case
          bidrag validate out/application.xml    XML is proven against the schema

        Exit code 0: nothing stops. 1: something does. 65: the file could not be read.
        """
    ).help,
    aliases: ["granska"])

  @Argument(
    help: ArgumentHelp(
      Text(
        sv: "En fil, ett ärendes mapp eller en mapp med flera ärenden.",
        en: "A file, the folder of a case, or a folder of cases."
      ).help, valueName: Text(sv: "fil", en: "path").help))
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      Text(sv: "Hur svaret skrivs.", en: "How the answer is written.").help,
      valueName: "format"))
  var format: Format = .text

  @Option(
    name: [.customLong("editions"), .customLong("utgåvor"), .customLong("utgavor")],
    help: ArgumentHelp(
      Text(
        sv: "Granska mot utgåvorna i en mapp, i stället för dem som följer med Bidrag.",
        en: "Check by the editions in a folder, instead of those that come with Bidrag."
      ).help, valueName: Text(sv: "mapp", en: "folder").help))
  var editions: String?

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var day: DayOptions

  func run() throws {
    let library = try editions.map { folder in try EditionLibrary(at: folder) } ?? .standard
    let report = try Validation(editions: library, today: day.today).check(paths)
    switch format {
    case .text:
      Console.say(TextReporter.render(report, in: speech.chosen, style: Console.style))
    case .json:
      Console.say(JSONReporter.render(report))
    }
    throw ExitCode(report.exitCode)
  }
}
