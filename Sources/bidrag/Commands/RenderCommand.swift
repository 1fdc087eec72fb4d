import ArgumentParser
import BidragKit
import Diagnostics
import FormKit
import Rendering

/// Makes the documents that are sent and read.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: Text(
      sv: "Gör XML, text, sidor och budgetbilaga av dokument som går att lämna in.",
      en: "Make XML, text, pages and a budget annex of documents that can be submitted."
    ).help,
    discussion: Text(
      sv: """
        Dokumentet granskas först. XML-filen prövas mot schemat innan den sparas. Budgeten \
        och den ekonomiska redovisningen görs som bilagor för Excel, xlsx med formler eller csv, \
        även \
        om något annat än de själva stoppar, så att de kan anges bland dokumentets bilagor.

        Exempel:
          bidrag skriv ansokan.yaml          gör ut/ansokan.xml och ut/ansokan.txt
          bidrag skriv . --till text         gör text av ärendets alla dokument
          bidrag skriv ansokan.yaml --till xlsx  gör bilagan ut/ansokan-budget.xlsx
          bidrag skriv . --till formulär     gör text att klistra in fält för fält
          bidrag skriv . --till html         gör sidor att läsa och skriva ut
          bidrag skriv ansokan.yaml --utkast  gör ett utkast även om något stoppar
        """,
      en: """
        The document is checked first. The XML is proven against the schema before it is saved. \
        The \
        budget and the financial report are made as annexes for Excel, xlsx with formulas or csv, \
        even if something else than they stops, so that they can be listed among the annexes.

        Examples:
          bidrag render application.yaml          makes XML and text in out/
          bidrag render . --to text               makes text of all documents
          bidrag render application.yaml --to xlsx  makes the budget annex
          bidrag render . --to form               makes text to paste field by field
          bidrag render . --to html               makes pages to read and print
          bidrag render application.yaml --draft  makes a draft anyway
        """
    ).help,
    aliases: ["skriv"])

  @Argument(
    help: ArgumentHelp(
      Text(sv: "En fil eller ett ärendes mapp.", en: "A file or the folder of a case.").help,
      valueName: Text(sv: "fil", en: "path").help))
  var path: String

  @Option(
    name: [.long, .customLong("till")], parsing: .singleValue,
    help: ArgumentHelp(
      Text(
        sv:
          """
          Vad som görs, med komma mellan flera slag: xml, text, formulär, html, pdf, csv eller \
          xlsx. Annars xml,text.
          """,
        en:
          """
          What is made, with commas between several sorts: xml, text, form, html, pdf, csv or \
          xlsx. Otherwise xml,text.
          """
      ).help, valueName: Text(sv: "slag", en: "sorts").help))
  var to: [OutputFormats] = []

  @Option(
    name: [.customShort("o"), .long, .customLong("mapp")],
    help: ArgumentHelp(
      Text(
        sv: "Mapp att spara i, i stället för ”ut” i ärendets mapp.",
        en: "Folder to save in, instead of “out” in the case's folder."
      ).help, valueName: Text(sv: "mapp", en: "folder").help))
  var output: String?

  @Flag(
    name: [.long, .customLong("utkast")],
    help: ArgumentHelp(
      Text(
        sv: "Gör ett märkt utkast även om något stoppar.",
        en: "Make a marked draft even if something stops."
      ).help))
  var draft = false

  @Flag(
    name: [.long, .customLong("ersätt"), .customLong("ersatt")],
    help: ArgumentHelp(
      Text(sv: "Ersätt filer som finns.", en: "Replace files that are there.").help))
  var force = false

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var editions: EditionOptions
  @OptionGroup var pages: TemplateOptions

  func run() async throws {
    var job = RenderJob(
      formats: to.isEmpty ? OutputFormat.standard : to.flatMap(\.formats), folder: output,
      isDraft: draft, overwrites: force, language: speech.chosen, templates: pages.templates,
      today: day.today)
    job.spoken = UserLanguage.current
    let printing = speech.chosen ?? UserLanguage.current
    let result = try await job.run(path, editions: editions.soundLibrary(in: speech.chosen)) {
      Console.doing(PrintingWords.printing($0)[printing])
    }
    Console.done()
    let language =
      speech.chosen ?? result.report.documents.first?.language ?? UserLanguage.current
    if result.report.documents.contains(where: { $0.verdict == .stopped }) {
      Console.say(
        TextReporter.render(result.report, in: speech.chosen, style: Console.style) + "\n")
    }
    for omitted in result.omitted { Console.say(omitted[language]) }
    for output in result.outputs { Console.say(line(for: output)[language]) }
    throw ExitCode(result.exitCode)
  }

  private func line(for output: RenderResult.Output) -> Text {
    let path = output.path.visible
    return output.isUnchanged
      ? Text(sv: "Oförändrad: \(path)", en: "Unchanged: \(path)")
      : Text(sv: "Sparad: \(path)", en: "Saved: \(path)")
  }
}

/// Sorts of output, each by its own name, with commas between them.
struct OutputFormats: ExpressibleByArgument {
  var formats: [OutputFormat]

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    formats = names.compactMap { OutputFormat(named: $0.filter { $0 != " " }) }
    guard formats.count == names.count else { return nil }
  }

  static var allValueStrings: [String] {
    OutputFormat.allCases.map { $0.name[UserLanguage.current] }
  }
}

extension OutputFormat {
  fileprivate var name: Text {
    self == .form ? Text(sv: "formulär", en: rawValue) : Text(same: rawValue)
  }

  /// Reads a sort's name as people write it in either language.
  fileprivate init?(named name: String) {
    switch Spelling(name).folded {
    case "formular": self = .form
    case let name: self.init(rawValue: name)
    }
  }
}
