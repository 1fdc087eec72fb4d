import Diagnostics

/// Messages on mistakes within texts and on whole files.
extension NotYAMLRule {
  static let quoteOffer = Text(
    sv: "Sätt citattecken runt texten", en: "Put quotes around the text")
  static let closeQuoteOffer = Text(sv: "Avsluta citatet", en: "Close the quote")
  static let doubleBackslashOffer = Text(
    sv: "Skriv två omvända snedstreck", en: "Write two backslashes")

  static let deleteMarkOffer = Text(sv: "Ta bort tecknet", en: "Delete the mark")
  static let moveDownOffer = Text(
    sv: "Flytta ner texten till raden under", en: "Move the text to the line below")

  static let pastedOffer = Text(
    sv: "Skriv | och dra in hela texten", en: "Write | and indent all of the text")

  static func pasted(
    owner: String, line: Int, below: ClosedRange<Int>, column: Int
  ) -> Text {
    let (first, last) = (below.lowerBound, below.upperBound)
    return Text(
      sv: """
        Texten i ”\(owner)” på rad \(line) går vidare på \
        \(first == last ? "rad \(first)" : "raderna \(first)–\(last)"). En text på flera rader \
        står under ett |. Skriv | efter kolonet på rad \(line) och hela texten på raderna \
        därunder, indragen \(column) steg.
        """,
      en: """
        The text of “\(owner)” on line \(line) goes on at \
        \(first == last ? "line \(first)" : "lines \(first)–\(last)"). A text of several lines \
        stands below a |. Write | after the colon on line \(line) and all of the text on the lines \
        below it, indented by \(column).
        """)
  }

  static func textAfterMark(_ mark: String, corrected: String) -> Text {
    Text(
      sv: """
        Efter \(mark) börjar texten på raden under, indragen. Flytta ner den dit, eller ta bort \
        \(mark) om den ryms på en rad: \(corrected)
        """,
      en: """
        After \(mark) the text begins on the line below, indented. Either move it there, or delete \
        \(mark) if it fits on one line: \(corrected)
        """)
  }

  static func textAfterMark(_ mark: String, below: Int) -> Text {
    Text(
      sv: """
        Efter \(mark) börjar texten på raden under. Flytta ner det som står här, indraget \
        \(below) steg som raderna nedanför.
        """,
      en: """
        After \(mark) the text begins on the line below. Move what stands here down, indented by \
        \(below) as the lines below.
        """)
  }

  static func colonInText(_ written: String, corrected: String) -> Text {
    Text(
      sv:
        """
        Texten ”\(written)” innehåller ett kolon följt av ett mellanslag. Så skriver YAML ett namn \
        och dess värde. Sätt citattecken runt texten: \(corrected)
        """,
      en:
        """
        The text “\(written)” holds a colon followed by a space. That is how YAML writes a name \
        and its value. Put quotes around the text: \(corrected)
        """
    )
  }

  static func leadingIndicator(_ indicator: String, written: String, corrected: String) -> Text {
    Text(
      sv:
        """
        Texten ”\(written)” börjar med tecknet \(indicator), som betyder något särskilt i YAML. \
        Sätt citattecken runt texten: \(corrected)
        """,
      en:
        """
        The text “\(written)” begins with the character \(indicator), which has a meaning of its \
        own in YAML. Put quotes around the text: \(corrected)
        """
    )
  }

  static func textAfterQuote(_ written: String, corrected: String) -> Text {
    Text(
      sv:
        """
        I ”\(written)” står det mer text efter det avslutande citattecknet. Sätt citattecken om \
        hela texten: \(corrected)
        """,
      en:
        """
        In “\(written)” there is more text after the closing quote. Put quotes around the whole \
        text: \(corrected)
        """
    )
  }

  static func quoteInQuotes(_ written: String, corrected: String) -> Text {
    Text(
      sv:
        """
        Texten ”\(written)” innehåller samma citattecken som står runt den, så den tar slut för \
        tidigt. Skriv så här: \(corrected)
        """,
      en:
        """
        The text “\(written)” holds the same kind of quote that stands around it, so it ends too \
        soon. Write it like this: \(corrected)
        """
    )
  }

  static func unclosedQuote(_ quote: String, corrected: String) -> Text {
    Text(
      sv:
        """
        Citatet som börjar med \(quote) här avslutas aldrig. Sätt ett likadant citattecken där \
        texten slutar: \(corrected)
        """,
      en:
        """
        The quote that begins with \(quote) here never ends. Put the same quote mark where the \
        text ends: \(corrected)
        """
    )
  }

  static func escape(corrected: String) -> Text {
    Text(
      sv:
        """
        Ett omvänt snedstreck (\\) mellan raka citattecken inleder ett specialtecken i YAML. Skriv \
        två för att få ett: \(corrected)
        """,
      en:
        """
        A backslash (\\) between straight quotes begins a special character in YAML. Write two to \
        get one: \(corrected)
        """
    )
  }

  static func dashAfterName(_ written: String, corrected: String) -> Text {
    Text(
      sv:
        """
        ”\(written)” börjar som en post i en lista, men en lista börjar på raden under sitt namn. \
        Flytta texten till en egen rad, eller sätt citattecken om den: \(corrected)
        """,
      en:
        """
        “\(written)” begins like an item of a list, but a list begins on the line below its name. \
        Either move the text to a line of its own, or put quotes around it: \(corrected)
        """
    )
  }

  static func commaInNumber(_ written: String, corrected: String) -> Text {
    Text(
      sv:
        """
        Mellan { och } skiljer kommatecknet ett fält från nästa, så ”\(written)” delas vid kommat. \
        Sätt citattecken runt talet: \(corrected)
        """,
      en:
        """
        Between { and } a comma separates one field from the next, so “\(written)” is split at the \
        comma. Put quotes around the number: \(corrected)
        """
    )
  }

  static func commaInText(_ written: String, corrected: String) -> Text {
    Text(
      sv: """
        Mellan { och } skiljer kommatecknet ett fält från nästa, så texten ”\(written)” tar slut \
        vid kommat. Sätt citattecken runt texten: \(corrected). Är det som står efter kommat ett \
        fält ska det ha kolon och ett värde.
        """,
      en: """
        Between { and } a comma separates one field from the next, so the text “\(written)” ends \
        at the comma. Put quotes around the text: \(corrected). If what stands after the comma is \
        a field, it needs a colon and a value.
        """)
  }

  static func fieldWithoutValue(_ name: String, whole: String) -> Text {
    Text(
      sv: """
        Fältet ”\(name)” saknar kolon och värde. Skriv \(name), kolon, mellanslag och värdet, eller \
        ta bort det. Hör ordet till texten före kommat sätter du citattecken runt hela texten: \
        "\(whole)"
        """,
      en: """
        The field “\(name)” lacks its colon and its value. Either write \(name), a colon, a space \
        and the value, or delete it. If the word belongs to the text before the comma, put quotes \
        around the whole text: "\(whole)"
        """)
  }

  static func bracket(_ bracket: String, line: Int) -> Text {
    let closing = bracket == "{" ? "}" : "]"
    return Text(
      sv:
        """
        Parentesen \(bracket) på rad \(line) får inget rätt slut. Skriv kommatecken mellan \
        posterna och avsluta med \(closing), eller sätt citattecken runt texten om parentesen hör \
        till den.
        """,
      en:
        """
        The bracket \(bracket) on line \(line) has no proper end. Either write commas between the \
        items and close with \(closing), or put quotes around the text if the bracket belongs to it.
        """
    )
  }

  static let nameIsNoText = Text(
    sv:
      """
      Här står en parentes där ett namn ska stå. Skriv ett namn före kolonet, eller sätt \
      citattecken runt texten om parentesen hör till den.
      """,
    en:
      """
      There is a bracket where a name should be. Either write a name before the colon, or put \
      quotes around the text if the bracket belongs to it.
      """
  )

  static let empty = Text(
    sv: """
      Filen är tom. En ansökan, ett beslut eller en redovisning att fylla i skapar du med ”bidrag \
      ny”. Ska filen vara något annat fyller du i den, eller tar bort den om den inte behövs.
      """,
    en: """
      The file is empty. “bidrag new” makes an application, a decision or a report to fill in. If \
      the file is to be something else, fill it in, or delete it if it is not needed.
      """)

  static func prose(_ written: String) -> Text {
    Text(
      sv:
        """
        Filen innehåller löpande text (”\(written)”) i stället för namn och värden. Börja med en \
        fil från ”bidrag ny” och skriv in texten i dess fält.
        """,
      en:
        """
        The file holds running text (“\(written)”) instead of names and values. Begin with a file \
        from “bidrag new” and write the text into its fields.
        """
    )
  }

  static let listAtTop = Text(
    sv:
      """
      Filen börjar med en lista, men överst ska det stå fält med namn. Börja med en fil från \
      ”bidrag ny” och skriv in listan under det fält som den hör till.
      """,
    en:
      """
      The file begins with a list, but named fields should stand at the top. Begin with a file \
      from “bidrag new” and write the list below the field it belongs to.
      """
  )
}
