import ArgumentParser
import BidragKit
import Diagnostics
import FormKit
import Rendering

/// Says where a case stands, and what is next.
struct StatusCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: Text(
      sv: "Säg var ett ärende står och vad som är nästa steg.",
      en: "Say where a case stands and what comes next."
    ).help,
    discussion: Text(
      sv: """
        Exempel:
          bidrag läge .            ärendet i den här mappen
          bidrag läge ärenden/     alla ärenden i en mapp, det mest brådskande först
          bidrag läge ärenden/ --format csv > läge.csv   för Excel

        Ordningen: försenade ärenden, det som är mest försenat först; de som har ett datum, det \
        närmaste först; de som något stoppar; övriga; sist de som är klara.
        """,
      en: """
        Examples:
          bidrag status .          the case in this folder
          bidrag status cases/     all cases in a folder, the most urgent first
          bidrag status cases/ --format csv > status.csv   for Excel

        The order: late cases, the latest first; those with a date, the nearest first; those that \
        something stops; the others; last those that are over.
        """
    ).help,
    aliases: ["läge", "lage"])

  @Argument(
    help: ArgumentHelp(
      Text(
        sv: "Ett ärendes mapp, eller en mapp med flera ärenden.",
        en: "The folder of a case, or a folder of cases."
      ).help, valueName: Text(sv: "mapp", en: "folder").help))
  var path: String = "."

  @Option(
    help: ArgumentHelp(
      Text(
        sv: "Hur svaret skrivs; csv passar Excel på svenska.",
        en: "How the answer is written; csv suits a Swedish Excel."
      ).help, valueName: "format"))
  var format: Format = .text

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var editions: EditionOptions

  func run() throws {
    var progress = ProgressLine()
    let (statuses, failures) = try CaseStatus.all(
      at: path, editions: editions.soundLibrary(in: speech.chosen), today: day.today,
      speaking: UserLanguage.current
    ) { progress.show($0 + 1, of: $1) }
    progress.clear()
    if statuses.isEmpty, let failure = failures.first { throw failure }
    switch format {
    case .text:
      let style = Console.style
      Console.say(
        CaseStatusRenderer.render(
          statuses, in: speech.chosen, width: style.width, isColored: style.isColored))
    case .json: Console.say(StatusList.json(statuses, asOf: day.today.canonical))
    case .csv: Console.say(StatusList.csv(statuses, in: speech.chosen ?? UserLanguage.current))
    }
    for failure in failures {
      Console.complain(failure.message[speech.chosen ?? UserLanguage.current] + "\n")
    }
    if let failure = failures.first { throw ExitCode(failure.exitCode) }
  }
}
