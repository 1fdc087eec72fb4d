import Diagnostics
public import FormKit

/// One occasion on which others were told of the work.
public struct CommunicationItem: FormPart {
  public var channel: ChannelKind?
  public var text: String?
  public var date: CalendarDate?

  public init() {}
}

extension CommunicationItem {
  public static let channel = Token(
    \CommunicationItem.channel, sv: "kanal", en: "channel",
    label: Text(sv: "Kanal", en: "Channel"),
    help: Text(
      sv: "Om det var i medier, på ett möte, i en publikation, på webben eller på annat sätt.",
      en: "Whether in the media, at a meeting, in a publication, on the web or otherwise.")
  ).required()

  public static let text = Token(
    \CommunicationItem.text, sv: "text", en: "text",
    label: Text(sv: "Beskrivning", en: "Description"),
    help: Text(
      sv: "Vad ni berättade, var och för vem. Lägg till en adress om det går att läsa på webben.",
      en: "What you told, where and to whom. Add an address if it can be read on the web.")
  ).required().paragraphs()

  public static let date = Token(
    \CommunicationItem.date, sv: "datum", en: "date",
    label: Text(sv: "Datum", en: "Date"),
    help: Text(
      sv: "Dagen då det publicerades eller ägde rum.",
      en: "The day on which it was published or took place."))

  public static let fields = FieldList<CommunicationItem>(channel.field, text.field, date.field)

  public static var identity: [Field<CommunicationItem>] { [channel.field, date.field] }
}
