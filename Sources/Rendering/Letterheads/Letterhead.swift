import Diagnostics
public import FormKit

/// What an organisation puts on its papers: its name, logo, colours and address.
public struct Letterhead: FormPart {
  /// The organisation, as it is called on its papers.
  public var name: String?
  public var unit: String?
  /// The name of the logo's file, which lies beside the letterhead.
  public var logo: String?
  public var colour: HexColour?
  public var secondColour: HexColour?
  /// The address, telephone number and the like, a line each.
  public var footer: [String] = []

  public init() {}
}

extension Letterhead {
  public static let name = Token(
    \Letterhead.name, sv: "namn", en: "name", label: Text(sv: "Namn", en: "Name"),
    help: Text(
      sv: "Organisationens namn, så som det står på dess papper.",
      en: "The organisation's name, as it stands on its papers.")
  ).required().example(Text(sv: "Västerås stad", en: "City of Västerås"))

  public static let unit = Token(
    \Letterhead.unit, sv: "enhet", en: "unit", label: Text(sv: "Enhet", en: "Unit"),
    help: Text(
      sv: "Förvaltningen, kontoret eller enheten.", en: "The department, office or unit."))

  public static let logo = Token(
    \Letterhead.logo, sv: "logotyp", en: "logo", label: Text(sv: "Logotyp", en: "Logo"),
    help: Text(
      sv: "Namnet på en fil som ligger bredvid: SVG, PNG eller JPEG.",
      en: "The name of a file that lies beside this one: SVG, PNG or JPEG."))

  public static let colour = Token(
    \Letterhead.colour, sv: "färg", en: "colour", label: Text(sv: "Färg", en: "Colour"),
    help: Text(
      sv: "Färgen på linjer och det som framhävs, inom citattecken: \"#1c5273\".",
      en: "The colour of lines and of what is set off, in quotation marks: \"#1c5273\"."))

  public static let secondColour = Token(
    \Letterhead.secondColour, sv: "andra_färg", en: "second_colour",
    label: Text(sv: "Andra färg", en: "Second colour"),
    help: Text(
      sv: "Färgen på linjen vid det viktigaste, inom citattecken. Annars den första färgen.",
      en: """
        The colour of the line beside the summary, in quotation marks. Otherwise the first colour.
        """))

  public static let footer = Token(
    \Letterhead.footer, sv: "sidfot", en: "footer",
    item: ItemName("line", sv: "rad", en: "line"), label: Text(sv: "Sidfot", en: "Footer"),
    help: Text(
      sv: "Adress, webbplats, telefon och organisationsnummer, en rad för varje.",
      en: "Address, website, telephone and organisation number, a line each."))

  public static let fields = FieldList<Letterhead>(
    name.field, unit.field, logo.field, colour.field, secondColour.field, footer.field)
}
