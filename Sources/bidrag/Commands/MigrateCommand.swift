import ArgumentParser
import BidragKit
import Diagnostics
import FormKit
import Rendering

/// Carries a document to another edition of the rules.
struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: Text(
      sv: "Flytta en ansökan eller redovisning till en annan utgåva av reglerna.",
      en: "Carry an application or a report to another edition of the rules."
    ).help,
    discussion: Text(
      sv: """
        Från den 10 mars 2023 redovisas alla ärenden på det nya formuläret och på engelska, även \
        de \
        som söktes enligt äldre regler. Bidrag byter utgåva, skriver fältens namn och val på det \
        språk du ber om, säger vilka frågor som är nya och ger dem en plats i filen. Det ni har \
        skrivit ändras inte. Det som formuläret inte har något fält för läggs som kommentarer sist \
        i filen. En beslutad ansökan är låst och flyttas inte.

        Exempel:
          bidrag flytta redovisning-2.yaml --till 2023          visar ändringarna
          bidrag flytta redovisning-2.yaml --till 2023 --skriv  skriver in dem
          bidrag flytta r.yaml --till 2023 --språk en           även på engelska
          bidrag flytta ansokan.yaml --till 2023 -o ny.yaml     i en annan fil

        Slutkod 0: klart, även när inget fanns att flytta. 1: ansökan är beslutad och låst. 65: \
        filen gick inte att läsa.
        """,
      en: """
        From 10 March 2023 on all cases are reported on the new form and in English, also those \
        applied for under earlier rules. Bidrag changes the edition, writes names of fields and \
        choices in the language that you ask for, says which questions are new and gives them a \
        place in the file. What you have written is not changed. What the form has no field for is \
        put as comments at the end of the file. A decided application is frozen and stays as it is.

        Examples:
          bidrag migrate report-2.yaml --to 2023             shows the changes
          bidrag migrate report-2.yaml --to 2023 --write     writes them
          bidrag migrate r.yaml --to 2023 --language en      in English, too
          bidrag migrate application.yaml --to 2023 -o a.yaml  in another file

        Exit code 0: done, also when there was nothing to carry over. 1: the application is \
        decided and frozen. 65: the file could not be read.
        """
    ).help,
    aliases: ["flytta"])

  @Argument(
    help: ArgumentHelp(
      Text(sv: "En ansökan eller en redovisning.", en: "An application or a report.").help,
      valueName: Text(sv: "fil", en: "file").help))
  var path: String

  @Option(
    name: [.long, .customLong("till")],
    help: ArgumentHelp(
      Text(
        sv: "Utgåvan att flytta till, till exempel 2023.",
        en: "The edition to carry it to, such as 2023."
      ).help, valueName: Text(sv: "utgåva", en: "edition").help))
  var to: String

  @Option(
    name: [.long, .customLong("språk"), .customLong("sprak")],
    help: ArgumentHelp(
      Text(
        sv: "Skriv dokumentet och svaret på svenska (sv) eller engelska (en).",
        en: "Put the document, and the answer, into Swedish (sv) or English (en)."
      ).help, valueName: Text(sv: "språk", en: "language").help))
  var language: LanguageArgument?

  @Flag(
    name: [.long, .customLong("skriv")],
    help: ArgumentHelp(
      Text(
        sv: "Skriv in ändringarna i filen, i stället för att bara visa dem.",
        en: "Write the changes into the file, instead of only showing them."
      ).help))
  var write = false

  @Option(
    name: [.customShort("o"), .long, .customLong("fil")],
    help: ArgumentHelp(
      Text(
        sv: "Spara i den här filen, och lämna den andra som den är.",
        en: "Save in this file, and leave the other as it is."
      ).help, valueName: Text(sv: "fil", en: "file").help))
  var output: String?

  @Flag(
    name: [.long, .customLong("ersätt"), .customLong("ersatt")],
    help: ArgumentHelp(
      Text(
        sv: "Ersätt filen efter -o, om den redan finns.",
        en: "Replace the file after -o, if it is there already."
      ).help))
  var force = false

  @OptionGroup var day: DayOptions
  @OptionGroup var editions: EditionOptions

  func validate() throws {
    guard write, output != nil else { return }
    throw ValidationError(
      Text(
        sv: "Välj ett av --skriv, som ändrar filen, och -o, som sparar i en annan.",
        en: "Choose one of --write, which changes the file, and -o, which saves in another."
      ).help)
  }

  func run() throws {
    let order = MigrationOrder(
      path: path, edition: to, language: language?.language, today: day.today)
    let library = try editions.soundLibrary(in: language?.language)
    let migration = try order.plan(editions: library)
    let isSaved = output != nil || (write && migration.isChanged)
    if isSaved { try migration.write(to: output, overwrites: force) }
    let renderer = MigrationRenderer(in: language?.language, style: Console.style)
    Console.say(
      renderer.render(
        migration, written: isSaved ? output ?? path : nil,
        call: order.call(editions: editions.editions)))
  }
}
