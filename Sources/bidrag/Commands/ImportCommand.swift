import ArgumentParser
import BidragKit
import Diagnostics
import Rendering

/// Enters the vouchers of a finance system's file in a report.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Text(
      sv: "Hämta verifikationer ur bokföringen till redovisningen.",
      en: "Import vouchers from the books into the report."
    ).help,
    discussion: Text(
      sv: """
        Filen är SIE typ 4 eller CSV ur ekonomisystemet. I ärendets mapp säger kontering.yaml \
        vilka \
        konton och objekt som hör till vilken post och aktivitet. Det som redan står i \
        redovisningen \
        ändras aldrig, och det som redan är infört förs inte in igen.

        Exempel:
          bidrag hämta bok.se --till . --ny-kontering     gör en kontering
          bidrag hämta bok.se --till .                    visar vad som kan föras in
          bidrag hämta bok.se --till . --skriv            för in det
          bidrag hämta bok.se --till . --utfall --skriv   fyller i tomma utfall också

        Slutkod 0: klart, även när inget var nytt. 1: filen går inte jämnt ut eller konteringen är \
        fel. 65: filen gick inte att läsa.
        """,
      en: """
        The file is SIE type 4 or CSV from the finance system. In the case's folder accounts.yaml \
        says which accounts and objects belong to which post and activity. What stands in the \
        report \
        is never changed, and what has been entered is not entered again.

        Examples:
          bidrag import book.se --into . --new-mapping        makes a mapping
          bidrag import book.se --into .                      shows what can be entered
          bidrag import book.se --into . --write              enters it
          bidrag import book.se --into . --outcomes --write   fills in blank outcomes

        Exit code 0: done, also when nothing was new. 1: the file does not balance or the mapping \
        is \
        wrong. 65: the file could not be read.
        """
    ).help,
    aliases: ["hämta", "hamta"])

  @Argument(
    help: ArgumentHelp(
      Text(
        sv: "Filen ur ekonomisystemet: SIE typ 4 eller CSV.",
        en: "The file from the finance system: SIE type 4 or CSV."
      ).help, valueName: Text(sv: "fil", en: "file").help))
  var file: String

  @Option(
    name: [.customLong("into"), .customLong("till")],
    help: ArgumentHelp(
      Text(
        sv: "Ärendets mapp, eller redovisningen i den.",
        en: "The folder of the case, or the report in it."
      ).help, valueName: Text(sv: "ärende", en: "case").help))
  var into: String

  @Option(
    name: [.long, .customLong("år"), .customLong("ar")],
    help: ArgumentHelp(
      Text(
        sv: "Redovisningsår, räknat från 1. Annars det år som ärendet är i.",
        en: "Report year, counted from 1. Otherwise the one that the case is at."
      ).help, valueName: Text(sv: "år", en: "year").help))
  var year: Int?

  @Option(
    name: [.long, .customLong("kontering")],
    help: ArgumentHelp(
      Text(
        sv: "Konteringens fil. Annars kontering.yaml i ärendets mapp.",
        en: "The file of the mapping. Otherwise accounts.yaml in the case's folder."
      ).help, valueName: Text(sv: "fil", en: "file").help))
  var mapping: String?

  @Flag(
    name: [.customLong("new-mapping"), .customLong("ny-kontering")],
    help: ArgumentHelp(
      Text(
        sv: "Gör en kontering att fylla i, i stället för att hämta något.",
        en: "Make a mapping to fill in, instead of importing anything."
      ).help))
  var newMapping = false

  @Flag(
    name: [.long, .customLong("utfall")],
    help: ArgumentHelp(
      Text(
        sv: "Fyll i tomma utfall med summan av postens verifikationer.",
        en: "Fill in blank outcomes with the sum of the post's entries."
      ).help))
  var outcomes = false

  @Flag(
    name: [.long, .customLong("skriv")],
    help: ArgumentHelp(
      Text(
        sv: "Skriv i redovisningen, i stället för att bara visa.",
        en: "Write into the report, instead of only showing."
      ).help))
  var write = false

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var editions: EditionOptions

  func run() throws {
    let job = ImportJob(
      file: file, target: into, year: year, mapping: mapping, fillsOutcomes: outcomes,
      editions: try editions.soundLibrary(in: speech.chosen), editionsFolder: editions.editions,
      today: day.today)
    if newMapping {
      let made = try job.makeMapping()
      return Console.say(made.message[speech.chosen ?? made.language])
    }
    let plan = try job.plan()
    let isWritten = write && plan.exitCode == ExitStatus.fine
    if isWritten { try plan.write() }
    let renderer = ImportRenderer(in: speech.chosen, style: Console.style)
    Console.say(renderer.render(plan, isWritten: isWritten, call: job))
    throw ExitCode(plan.exitCode)
  }
}
