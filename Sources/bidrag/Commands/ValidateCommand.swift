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
          bidrag granska ärenden -j 4        alla ärenden i en mapp, fyra åt gången
          bidrag granska -                   det som kommer på standard in
          bidrag granska . --format html -o granskning.html

        Svaret är text, eller hela meningar för den som lyssnar (plain), en sida för
        webbläsaren (html) eller till för andra program (json, jsonl, sarif, junit).
        Är det många ärenden visas text och jsonl efter hand, och de vanligaste felen
        räknas samman sist; övriga format hålls i minnet tills allt är granskat.

        Slutkod 0: inget stoppar. 1: något stoppar. 65: filen gick inte att läsa.
        """,
      en: """
        Examples:
          bidrag validate application.yaml       a file, beside those in its folder
          bidrag validate .                      all documents of the case
          bidrag validate out/application.xml    XML is proven against the schema
          bidrag validate cases -j 4             all cases in a folder, four at a time
          bidrag validate -                      what comes on standard input
          bidrag validate . --format html -o check.html

        The answer is text, or whole sentences for those who listen (plain), a page
        for the browser (html), or meant for other programs (json, jsonl, sarif, junit).
        Of many cases, text and jsonl are shown as they are checked, with the commonest
        mistakes last; the other formats are held in memory until all is checked.

        Exit code 0: nothing stops. 1: something does. 65: the file could not be read.
        """
    ).help,
    aliases: aliases)

  @Argument(
    help: ArgumentHelp(
      Text(
        sv: "En fil, ett ärendes mapp eller en mapp med flera ärenden; - för standard in.",
        en: "A file, the folder of a case, or a folder of cases; - for standard input."
      ).help, valueName: Text(sv: "fil", en: "path").help))
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      Text(
        sv: "Hur svaret skrivs (annars: text).", en: "How the answer is written (default: text)."
      ).help, valueName: "format"))
  var format: ValidateCall.Format?

  @Flag(
    name: [.long, .customLong("rader")],
    help: ArgumentHelp(
      Text(
        sv: "Varje rad är ett dokument som JSON, eller dess namn och text: name, text.",
        en: "Each line is a document as JSON, or its name and text: name, text."
      ).help))
  var lines = false

  @Option(
    name: [.long, .customShort("j"), .customLong("parallellt")],
    help: ArgumentHelp(
      Text(
        sv: "Hur många ärenden som granskas samtidigt (annars: en för varje kärna).",
        en: "How many cases are checked at once (default: one for each core)."
      ).help, valueName: Text(sv: "antal", en: "number").help))
  var jobs: Int?

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

  func validate() throws {
    guard let jobs, !(1...256).contains(jobs) else { return }
    throw ValidationError(
      Text(
        sv: "Antalet samtidiga ärenden ska vara från 1 till 256, inte \(jobs).",
        en: "The number of cases at once must be from 1 to 256, not \(jobs)."
      ).help)
  }

  func run() throws {
    var call = ValidateCall(paths: paths)
    call.format = format ?? (lines ? .jsonl : .text)
    call.areLines = lines
    call.jobs = jobs ?? Processors.count
    call.editions = try editions.library()
    call.output = output
    call.overwrites = force
    call.language = speech.chosen
    call.today = day.today
    throw ExitCode(try call.run())
  }
}

extension ValidateCall.Format: ExpressibleByArgument {}
