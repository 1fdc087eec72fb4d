import ArgumentParser
import BidragKit
import Diagnostics
import ICLD
import Rendering

/// Prints what a form looks like, for machines, editors and people.
struct SchemaCommand: ParsableCommand {
  enum Sort: String, ExpressibleByArgument, CaseIterable {
    case xsd
    case jsonSchema = "json-schema"
    case reference
  }

  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: Text(
      sv: "Skriv ut ett formulärs schema eller en läsbar beskrivning.",
      en: "Print a form's schema or a readable reference."
    ).help,
    discussion: Text(
      sv: """
        Exempel:
          bidrag schema ansökan --as reference           alla fält, med hjälp
          bidrag schema ansökan --as json-schema         för redigerare
          bidrag schema redovisning --as xsd             för den som tar emot XML
        """,
      en: """
        Examples:
          bidrag schema application --as reference    all fields, with help
          bidrag schema application --as json-schema  for editors that help
          bidrag schema report --as xsd               for whoever receives XML
        """
    ).help)

  @Argument(
    help: ArgumentHelp(
      Text(sv: "Vilket formulär.", en: "Which form.").help,
      valueName: Text(sv: "formulär", en: "form").help))
  var form: ChoiceArgument<FormName>

  @Option(
    name: [.customLong("as"), .customLong("som")],
    help: ArgumentHelp(
      Text(sv: "Vad som skrivs ut.", en: "What is printed.").help,
      valueName: Text(sv: "slag", en: "sort").help))
  var sort: Sort = .reference

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let info = form.value.info
    let language = speech.chosen ?? UserLanguage.current
    switch sort {
    case .xsd: Console.say(XSDRenderer.render(info))
    case .jsonSchema: Console.say(JSONSchemaRenderer.render(info, in: language))
    case .reference: Console.say(ReferenceRenderer.render(info, in: language))
    }
  }
}
