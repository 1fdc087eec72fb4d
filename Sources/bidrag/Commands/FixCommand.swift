import ArgumentParser
import BidragKit
import Diagnostics
import Rendering

/// Mends what can be mended without asking.
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: Text(
      sv: "Rätta det som kan rättas utan att något betyder något annat.",
      en: "Mend what can be mended without changing what anything means."
    ).help,
    discussion: Text(
      sv: """
        Bidrag rättar bara sådant som kan skrivas på ett annat sätt och ändå betyder detsamma: \
        telefonnummer, belopp med punkt mellan tusentalen, tal med ”st” efter, datum som bara kan \
        betyda en dag, bokstäver som är satta samman av två tecken och citattecken som YAML kräver. \
        Gissningar visas som förslag. Resten av filen lämnas orörd, även kommentarerna.

        Exempel:
          bidrag rätta ansokan.yaml          visar vad som kan rättas
          bidrag rätta ansokan.yaml --skriv  skriver in det i filen
          bidrag rätta .                     visar det för ärendets alla dokument

        Slutkod 0: klart, även när inget fanns att rätta. 65: filen gick inte att läsa.
        """,
      en: """
        Bidrag mends only what can be written in another way and still means the same: telephone \
        numbers, amounts with marks between the thousands, numbers with “pcs” after them, dates \
        that can mean one day only, letters that are put together from two characters, and \
        quotation marks that YAML demands. Guesses are shown as suggestions. The rest of the file \
        is left alone, comments included.

        Examples:
          bidrag fix application.yaml          shows what can be mended
          bidrag fix application.yaml --write  writes it into the file
          bidrag fix .                         shows it for all documents of the case

        Exit code 0: done, also when there was nothing to mend. 65: the file could not be read.
        """
    ).help,
    aliases: ["rätta", "ratta"])

  @Argument(
    help: ArgumentHelp(
      Text(
        sv: "En fil, ett ärendes mapp eller en mapp med flera ärenden.",
        en: "A file, the folder of a case, or a folder of cases."
      ).help, valueName: Text(sv: "fil", en: "path").help))
  var paths: [String]

  @Flag(
    name: [.long, .customLong("skriv")],
    help: ArgumentHelp(
      Text(
        sv: "Skriv in rättningarna i filerna, i stället för att bara visa dem.",
        en: "Write the fixes into the files, instead of only showing them."
      ).help))
  var write = false

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var editions: EditionOptions

  func run() throws {
    let library = try editions.soundLibrary(in: speech.chosen)
    let job = FixJob(editions: library, today: day.today, speaking: UserLanguage.current)
    let documents = try job.plan(paths)
    if write { try FixJob.prepare(documents) }
    let renderer = FixRenderer(in: speech.chosen, style: Console.style)
    for (index, document) in documents.enumerated() {
      if write { try document.write() }
      Console.say((index > 0 ? "\n" : "") + renderer.render(document, isWritten: write))
    }
    if !write, let closing = renderer.closing(documents, paths: paths) {
      Console.say("\n" + closing)
    }
    throw ExitCode(documents.exitCode)
  }
}
