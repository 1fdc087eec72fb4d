import ArgumentParser
import Diagnostics

/// Checks documents and says what is wrong with them.
struct ValidateCommand: ParsableCommand {
  static let name = "validate"
  static let aliases = ["granska"]
  static let names = [name] + aliases

  static let configuration = CommandConfiguration(
    commandName: name,
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
          bidrag granska . --format html -o granskning.html

        Svaret är text, eller hela meningar för den som lyssnar (plain), en sida för
        webbläsaren (html) eller till för andra program (json, sarif, junit).

        Slutkod 0: inget stoppar. 1: något stoppar. 65: filen gick inte att läsa.
        """,
      en: """
        Examples:
          bidrag validate application.yaml       a file, beside those in its folder
          bidrag validate .                      all documents of the case
          bidrag validate out/application.xml    XML is proven against the schema
          bidrag validate . --format html -o check.html

        The answer is text, or whole sentences for those who listen (plain), a page
        for the browser (html), or meant for other programs (json, sarif, junit).

        Exit code 0: nothing stops. 1: something does. 65: the file could not be read.
        """
    ).help,
    aliases: aliases)

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
  var format: ValidateCall.Format = .text

  @Option(
    name: [.customShort("o"), .long, .customLong("fil")],
    help: ArgumentHelp(
      Text(
        sv: "Fil att spara svaret i, i stället för att visa det.",
        en: "File to save the answer in, instead of showing it."
      ).help, valueName: Text(sv: "fil", en: "file").help))
  var output: String?

  @Flag(
    name: [.long, .customLong("ersätt"), .customLong("ersatt")],
    help: ArgumentHelp(
      Text(sv: "Ersätt filen om den finns.", en: "Replace the file if it is there.").help))
  var force = false

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var editions: EditionOptions

  func run() throws {
    var call = ValidateCall(paths: paths)
    call.format = format
    call.editions = try editions.library()
    call.output = output
    call.overwrites = force
    call.language = speech.chosen
    call.today = day.today
    throw ExitCode(try call.run())
  }
}

extension ValidateCall.Format: ExpressibleByArgument {}
