import Diagnostics

/// The words of a file to fill in.
enum ScaffoldWords {
  static let howTo = Text(
    sv:
      """
      Skriv efter kolonet, med ett mellanslag emellan. Rader som börjar med # är hjälp och läses \
      inte. Ta bort # och mellanslaget efter för att fylla i ett frivilligt fält. En längre text \
      skrivs på raderna under: skriv | efter kolonet och dra in texten två steg.
      """,
    en:
      """
      Write after the colon, with a space between. Lines that begin with # are help and are not \
      read. Delete # and the space after it to fill in an optional field. A longer text goes on \
      the lines below: write | after the colon and indent the text by two.
      """
  )

  static let required = Text(sv: "krävs", en: "required")
  static let wanted = Text(sv: "efterfrågas", en: "asked for")
  static let optional = Text(sv: "frivilligt", en: "optional")
  static let example = Text(sv: "Exempel", en: "Example")

  static func maxWords(_ count: Int) -> Text {
    Text(sv: "Högst \(count) ord.", en: "At most \(count) words.")
  }

  static func maxCharacters(_ count: Int) -> Text {
    Text(sv: "Högst \(count) tecken.", en: "At most \(count) characters.")
  }

  static func integer(min: Int, max: Int) -> Text {
    // A bound that no one would reach says nothing.
    switch (min > -1_000_000, max < 1_000_000) {
    case (true, true):
      Text(sv: "Ett heltal från \(min) till \(max).", en: "A whole number from \(min) to \(max).")
    case (true, false):
      Text(sv: "Ett heltal, minst \(min).", en: "A whole number, at least \(min).")
    case (false, true):
      Text(sv: "Ett heltal, högst \(max).", en: "A whole number, at most \(max).")
    case (false, false): Text(sv: "Ett heltal.", en: "A whole number.")
    }
  }

  static func decimal(_ decimals: Int) -> Text {
    Text(
      sv: "Ett tal med högst \(decimals) decimaler.",
      en: "A number with at most \(decimals) decimals.")
  }

  static let amount = Text(
    sv: "Ett belopp i kronor, till exempel 273 500.",
    en: "An amount in Swedish kronor, such as 273 500.")

  static let date = Text(
    sv: "Ett datum: år-månad-dag, till exempel 2014-04-07.",
    en: "A date: year-month-day, such as 2014-04-07.")

  static let choice = Text(sv: "Välj ett av:", en: "Choose one of:")

  static func list(_ item: Text) -> Text {
    Text(
      sv: "En lista: börja varje \(item.sv) med ett bindestreck och ett mellanslag.",
      en: "A list: begin each \(item.en) with a dash and a space.")
  }
}
