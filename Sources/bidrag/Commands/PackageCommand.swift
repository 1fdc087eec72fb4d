import ArgumentParser
import BidragKit
import Diagnostics
import FormKit
import Rendering

/// Makes the folder that is sent.
struct PackageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "package",
    abstract: Text(
      sv: "Packa det som ska lämnas in i en mapp.", en: "Pack what is to be submitted in a folder."
    ).help,
    discussion: Text(
      sv: """
        I mappen läggs dokumentet som PDF, webbsida, XML och kalkylark, bilagorna med namn som \
        alla portaler tar \
        emot, underlaget till granskningen och en förteckning med kontrollsummor. Ger du ett \
        ärendes \
        mapp packas den senaste redovisningen, eller ansökan om ingen finns.

        Exempel:
          bidrag packa . -o sändning        packar ärendets senaste dokument
          bidrag packa ansokan.yaml         packar ansökan i paket-ansokan
          bidrag packa . --utkast           packar ett märkt utkast
          bidrag kontrollera sändning       kontrollerar ett paket som kommit
        """,
      en: """
        The folder holds the document as PDF, web page, XML and workbook, the annexes under names \
        that every \
        portal takes, what the check was made of, and a list with checksums. Of a case's folder \
        the \
        last report is packed, or the application if there is none.

        Examples:
          bidrag package . -o delivery       packs the case's last document
          bidrag package application.yaml    packs it in package-application
          bidrag package . --draft           packs a marked draft
          bidrag verify delivery             verifies a package that has come
        """
    ).help,
    aliases: ["packa"])

  @Argument(
    help: ArgumentHelp(
      Text(sv: "Ett dokument eller ett ärendes mapp.", en: "A document or the folder of a case.")
        .help, valueName: Text(sv: "ärende", en: "case").help))
  var path: String

  @Option(
    name: [.customShort("o"), .long, .customLong("mapp")],
    help: ArgumentHelp(
      Text(
        sv: "Paketets mapp, i stället för ”paket-…” i ärendets mapp.",
        en: "The package's folder, instead of “package-…” in the case's folder."
      ).help, valueName: Text(sv: "mapp", en: "folder").help))
  var output: String?

  @Flag(
    name: [.long, .customLong("utkast")],
    help: ArgumentHelp(
      Text(
        sv: "Packa ett utkast även om något stoppar; varje sida märks.",
        en: "Pack a draft even if something stops it; every page is marked."
      ).help))
  var draft = false

  @Flag(
    name: [.long, .customLong("ersätt"), .customLong("ersatt")],
    help: ArgumentHelp(
      Text(sv: "Ersätt ett paket som finns.", en: "Replace a package that is there.").help))
  var force = false

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var editions: EditionOptions
  @OptionGroup var pages: TemplateOptions

  func run() async throws {
    var job = PackageJob(
      folder: output, isDraft: draft, overwrites: force, language: speech.chosen,
      templates: pages.templates, today: day.today)
    job.spoken = UserLanguage.current
    let result = try await job.run(path, editions: editions.soundLibrary(in: speech.chosen)) {
      Console.doing(PrintingWords.printing($0)[speech.chosen ?? UserLanguage.current])
    }
    Console.done()
    let language =
      speech.chosen ?? result.report.documents.first?.language ?? UserLanguage.current
    if result.folder == nil {
      Console.say(
        TextReporter.render(result.report, in: speech.chosen, style: Console.style) + "\n")
    }
    for omitted in result.omitted { Console.say(omitted[language]) }
    if let folder = result.folder, let manifest = result.manifest {
      Console.say(Text.packed(folder, manifest.files.count + 1)[language])
      for name in manifest.files.compactMap(\.name) { Console.say("  \(name.visible)") }
      Console.say("  manifest.json")
    }
    throw ExitCode(result.exitCode)
  }
}

extension Text {
  fileprivate static func packed(_ folder: String, _ count: Int) -> Text {
    Text(
      sv: "Packat i \(folder.visible), \(count) filer:",
      en: "Packed in \(folder.visible), \(count) files:")
  }
}
