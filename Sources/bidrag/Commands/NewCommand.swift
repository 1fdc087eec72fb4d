import ArgumentParser
import BidragKit
import Diagnostics
import FormKit
import ICLD

/// Makes a file to fill in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Text(
      sv: "Gör en ny fil att fylla i, med hjälp vid varje fält.",
      en: "Make a new file to fill in, with help at each field."
    ).help,
    discussion: Text(
      sv: """
        Exempel:
          bidrag ny ansökan --typ förberedelse  en ansökan att fylla i
          bidrag ny beslut --från .             beslutet på ärendet här
          bidrag ny redovisning --från .        redovisningen, med planen ifylld

        Finns redovisningen redan kompletteras den med det som saknas efter att ansökan, beslutet \
        eller redovisningen har ändrats. Det du har skrivit rörs inte.
        """,
      en: """
        Examples:
          bidrag new application --kind inception  an application to fill in
          bidrag new decision --from .             the decision on the case here
          bidrag new report --from .               the report, the plan filled in

        A report that is there is brought up to date with what is missing after the application, \
        the decision or the report has changed. What you wrote is not touched.
        """
    ).help,
    aliases: ["ny"])

  @Argument(
    help: ArgumentHelp(
      Text(sv: "Vad filen är.", en: "What the file is.").help,
      valueName: Text(sv: "formulär", en: "form").help))
  var form: ChoiceArgument<FormName>

  @Option(
    name: [.long, .customLong("typ")],
    help: ArgumentHelp(
      Text(sv: "Typ av ansökan.", en: "Kind of application.").help,
      valueName: Text(sv: "typ", en: "kind").help))
  var kind: ChoiceArgument<ApplicationKind>?

  @Option(
    name: [.long, .customLong("från"), .customLong("fran")],
    help: ArgumentHelp(
      Text(
        sv: "Ärendets mapp, som beslutet eller redovisningen hör till.",
        en: "The folder of the case that the decision or report belongs to."
      ).help, valueName: Text(sv: "mapp", en: "folder").help))
  var from: String?

  @Option(
    name: [.long, .customLong("år"), .customLong("ar")],
    help: ArgumentHelp(
      Text(
        sv: "Redovisningsår, räknat från 1. Annars det första som inte är färdigt.",
        en: "Report year, counted from 1. Otherwise the first that is not ready."
      ).help, valueName: Text(sv: "år", en: "year").help))
  var year: Int?

  @Flag(
    name: [.customLong("final"), .customLong("slut")],
    help: ArgumentHelp(
      Text(
        sv: "Gör slutredovisningen, för ärendets sista år.",
        en: "Make the final report, on the last year of the case."
      ).help))
  var isFinal = false

  @Option(
    name: [.long, .customLong("utgåva"), .customLong("utgava")],
    help: ArgumentHelp(
      Text(
        sv: "Utgåva av programmets regler. Annars den som gäller i dag.",
        en: "Edition of the programme's rules. Otherwise the one in force today."
      ).help, valueName: Text(sv: "utgåva", en: "edition").help))
  var edition: String?

  @Option(
    name: [.customShort("o"), .long, .customLong("fil")],
    help: ArgumentHelp(
      Text(
        sv: "Fil att spara i. Annars i ärendets mapp, under formulärets namn.",
        en: "File to save in. Otherwise in the case's folder, under the form's name."
      ).help, valueName: Text(sv: "fil", en: "file").help))
  var output: String?

  @Flag(
    name: [.long, .customLong("ersätt"), .customLong("ersatt")],
    help: ArgumentHelp(
      Text(sv: "Ersätt en fil som finns.", en: "Replace a file that is there.").help))
  var force = false

  @OptionGroup var speech: SpeechOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var editions: EditionOptions

  func validate() throws {
    try refuseWhatHasNoUse()
    switch form.value {
    case .application where kind == nil:
      let kinds = ApplicationKind.allCases.map(\.name).asAlternatives()
      throw ValidationError(
        Text(
          sv: "Säg vilken typ av ansökan det är: --typ \(kinds.sv).",
          en: "Say which kind of application it is: --kind \(kinds.en)."
        ).help)
    case .decision where from == nil, .report where from == nil:
      throw ValidationError(
        Text(
          sv: "Säg vilket ärende det gäller: --från MAPP, där ansökan ligger.",
          en: "Say which case it is about: --from FOLDER, where the application is."
        ).help)
    default: break
    }
  }

  /// An option that would be ignored is refused, since whoever wrote it meant something by it.
  private func refuseWhatHasNoUse() throws {
    let isUseless: [(name: Text, isGiven: Bool)] = [
      (Text(sv: "--typ", en: "--kind"), kind != nil && form.value != .application),
      (Text(sv: "--från", en: "--from"), from != nil && form.value == .application),
      (Text(sv: "--år", en: "--year"), year != nil && form.value != .report),
      (Text(sv: "--slut", en: "--final"), isFinal && form.value != .report),
      (Text(sv: "--utgåva", en: "--edition"), edition != nil && form.value == .report),
    ]
    guard let option = isUseless.first(where: \.isGiven)?.name else { return }
    let name = form.value.name
    throw ValidationError(
      Text(
        sv: "\(option.sv) har ingen verkan för \(name.sv). Ta bort det.",
        en: "\(option.en) has no effect on a new \(name.en). Take it away."
      ).help)
  }

  func run() throws {
    var order = NewDocumentOrder(
      form: form.value, kind: kind?.value, folder: from, year: year, edition: edition,
      language: speech.chosen, today: day.today)
    order.isFinal = isFinal
    let saved = try order.save(
      to: output, overwrites: force, in: UserLanguage.current,
      editions: editions.soundLibrary(in: speech.chosen))
    Console.say(saved.message[saved.language])
  }
}
