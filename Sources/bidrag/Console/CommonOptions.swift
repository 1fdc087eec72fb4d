import ArgumentParser
import Diagnostics
import FormKit

/// The language of messages, shared by the commands that speak of documents.
struct SpeechOptions: ParsableArguments {
  @Option(
    name: [.long, .customLong("språk"), .customLong("sprak")],
    help: ArgumentHelp(
      Text(
        sv: "Svara på svenska (sv) eller engelska (en), i stället för på dokumentets språk.",
        en: "Answer in Swedish (sv) or English (en), instead of in the document's language."
      ).help, valueName: Text(sv: "språk", en: "language").help))
  var language: LanguageArgument?

  /// The language asked for; nil for each document's own.
  var chosen: Language? { language?.language }
}

/// The day that counts as today.
struct DayOptions: ParsableArguments {
  @Option(
    name: [.long, .customLong("per-dag")],
    help: ArgumentHelp(
      Text(
        sv: "Granska som om det vore den här dagen: 2013-09-20.",
        en: "Check as if it were this day: 2013-09-20."
      ).help, valueName: Text(sv: "datum", en: "date").help))
  var asOf: DayArgument?

  var today: CalendarDate { asOf?.day ?? Today.day }
}
