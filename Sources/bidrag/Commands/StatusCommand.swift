import ArgumentParser
import BidragKit
import Diagnostics

/// Says where a case stands, and what is next.
struct StatusCommand: ParsableCommand {
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
        """,
      en: """
        Examples:
          bidrag status .          the case in this folder
          bidrag status cases/     all cases in a folder, the most urgent first
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

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var editions: EditionOptions

  func run() throws {
    let statuses = try CaseStatus.all(
      at: path, editions: editions.soundLibrary(in: speech.chosen), today: day.today)
    Console.say(
      CaseStatusRenderer.render(statuses, in: speech.chosen, width: Console.width))
  }
}
