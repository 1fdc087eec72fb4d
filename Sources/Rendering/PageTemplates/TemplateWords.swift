import Diagnostics

/// What is said of templates that are wrong.
enum TemplateWords {
  private static let names = PageFrame.Slot.allCases.map { "{{\($0.rawValue)}}" }
    .joined(separator: ", ")

  static func unknown(_ name: String) -> Text {
    let name = VisibleText.oneLine(String(name.prefix(60)))
    return Text(
      sv: "Det finns ingen del som heter {{\(name)}}. Delarna är \(names).",
      en: "There is no part called {{\(name)}}. The parts are \(names).")
  }

  static let unclosed = Text(
    sv: "{{ saknar sitt slut. Skriv }} efter delens namn.",
    en: "{{ has no end. Write }} after the name of the part.")

  static func twice(_ name: String) -> Text {
    Text(
      sv: "{{\(name)}} står redan längre upp. Ta bort den ena.",
      en: "{{\(name)}} already stands further up. Delete one of the two.")
  }

  static let noMain = Text(
    sv: "Delen {{main}} saknas, så dokumentet skulle inte stå på sidan. Skriv in den.",
    en: "The part {{main}} is missing, so the document would not be on the page. Put it in.")

  static let script = Text(
    sv: "Sidan kör inga program. Ta bort <script>.",
    en: "The page runs no programs. Delete <script>.")

  static func markup(_ words: String) -> Text {
    Text(
      sv: "”\(words)” kan inte stå i en formatmall: det skulle kunna avsluta den. Ta bort det.",
      en: "“\(words)” cannot stand in a style sheet: it could end it. Delete it.")
  }

  static func fetching(_ words: String) -> Text {
    Text(
      sv: """
        Sidan hämtar inget utifrån, så \(words) med en adress går inte. Skriv in det som behövs i \
        filen, eller som data:.
        """,
      en: """
        The page fetches nothing from elsewhere, so \(words) with an address does not work. Either \
        write what is needed into the file or give it as data:.
        """)
  }
}
