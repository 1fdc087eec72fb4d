import Testing

@testable import Rendering

@Suite("Paragraphs of a text")
struct ProseLinesTests {
  private static let long = String(repeating: "ord ", count: 30)

  @Test("Lines of an address stay together, and a blank line parts")
  func short() {
    #expect(
      ProseLines.paragraphs(of: "Stadshuset\n721 87 Västerås\n\nHej") == [
        ["Stadshuset", "721 87 Västerås"], ["Hej"],
      ])
  }

  @Test("A line that no one has broken is a paragraph")
  func long() {
    #expect(
      ProseLines.paragraphs(of: "Först\n\(Self.long)\nSist") == [
        ["Först"], [Self.long], ["Sist"],
      ])
  }

  private static let full = "Karlstad och Jinan har samarbetat om avfall"

  @Test("A sentence that was broken at the end of a full line is one line")
  func wrapped() {
    #expect(
      ProseLines.paragraphs(of: "\(Self.full)\n  och vatten i tio år\nsedan dess.\n2. Mer\nmål")
        == [
          ["\(Self.full) och vatten i tio år", "sedan dess.", "2. Mer", "mål"]
        ])
    let long = Self.long + "slut"
    #expect(ProseLines.paragraphs(of: "\(long)\noch mer\nSist") == [["\(long) och mer", "Sist"]])
  }

  @Test(
    "A text set in a column is joined where a line ends before a capital, a figure or a dash, too",
    arguments: [
      (
        """
        Samarbetet mellan Västerås stad och dess vänner i provinsen
        Shandong började år 2009, när kommunen tog emot en delegation
        från Jinan, som har sju miljoner invånare och sedan hösten
        1990 arbetar med avfall
        """,
        """
        Samarbetet mellan Västerås stad och dess vänner i provinsen Shandong började år 2009, när \
        kommunen tog emot en delegation från Jinan, som har sju miljoner invånare och sedan \
        hösten 1990 arbetar med avfall
        """
      ),
      (
        """
        Kommunerna har arbetat tillsammans sedan våren 2009 inom avfall
        – främst matavfall – och med vatten, som är en lika stor fråga i
        båda städerna
        """,
        """
        Kommunerna har arbetat tillsammans sedan våren 2009 inom avfall – främst matavfall – och \
        med vatten, som är en lika stor fråga i båda städerna
        """
      ),
    ])
  func column(written: String, meant: String) {
    #expect(ProseLines.lines(of: written) == [meant])
  }

  @Test(
    "A word broken at a hyphen of its own keeps it, and one whose hyphen says nothing stays broken",
    arguments: [
      ("Frågor och svar till deltagarna skickas via e-\npost", "skickas via e-post"),
      ("Samarbetet är en del av ett större arbete i EU-\nprojektet", "i EU-projektet"),
      ("Kommunerna har länge arbetat tillsammans i avfalls-\noch", "i avfalls- och"),
      ("Kommunerna i de båda länderna har länge haft sam-\narbete", "haft sam-|arbete"),
    ])
  func hyphens(written: String, end: String) {
    let lines = ProseLines.lines(of: written).joined(separator: "|")
    #expect(lines.hasSuffix(end))
  }

  @Test(
    "A list without signs stays one, and so does one with signs of any sort",
    arguments: [
      """
      Kostnader för resor, logi och traktamenten för åtta personer
      tolkning
      lokaler
      """,
      """
      seminarier för tjänstemän i båda kommunerna om sortering av avfall
      studiebesök vid anläggningar
      """,
      """
      Seminarier för tjänstemän i båda kommunerna om sortering av avfall
      Studiebesök vid anläggningar för återvinning i Västerås och Köping
      Utbyte av planer
      """,
      """
      i) seminarier för tjänstemän i båda kommunerna om sortering av avfall
      ii) studiebesök vid anläggningar för återvinning i Västerås och Köping
      (iii) utbyte av planer
      """,
      """
      Seminarier för tjänstemän i båda kommunerna om sortering av avfall
      a) vatten
      1.2 luft
      12) mark
      """,
      """
      Seminarier för tjänstemän i båda kommunerna om sortering av avfall
      – vatten som delas
      – luft
      """,
    ])
  func lists(text: String) {
    #expect(ProseLines.lines(of: text) == text.split(separator: "\n").map(String.init))
  }

  @Test(
    "Items without signs stay apart, though the sentence above them is broken by hand",
    arguments: [
      """
      Anna, strateg på stadsledningskontoret i staden sedan tio år
      Bengt, avdelningschef på miljö- och konsumentförvaltningen
      Cecilia, näringslivsutvecklare på näringslivskontoret här
      """,
      """
      Resor till Jinan för fyra personer, två från varje del 36 000
      Steg 2 är att ta fram förslag som båda städerna kan pröva här
      """,
      """
      Tolk i Jinan i fyra dagar enligt offert från kontoret 4 800
      lokaler i Jinan i fyra dagar enligt offert från staden 3 200
      """,
      """
      att minska mängden avfall som läggs på deponi i de båda länen
      att öka andelen kvinnor som deltar i beslut om avfall i staden
      att sprida det vi lär oss till grannkommunerna i båda länderna
      """,
    ])
  func itemsBelowSentence(items: String) {
    let short = "Gruppen består av följande personer, som alla har lång vana av"
    let lines = items.split(separator: "\n").map(String.init)
    #expect(
      ProseLines.lines(of: "\(short)\nsamarbeten\n\(items)").suffix(lines.count) == lines[...])
    let full = "samarbeten mellan kommuner i Sverige och andra länder i världen"
    #expect(
      ProseLines.lines(of: "\(short)\n\(full)\n\(items)").suffix(lines.count) == lines[...])
  }

  @Test("Lines of about one length that begin with the same word are items")
  func sameWord() {
    let aims = [
      "Mål: att minska mängden avfall som läggs på deponi i städerna",
      "att öka andelen kvinnor som deltar i beslut om avfall i staden",
      "att sprida det vi lär oss till grannkommunerna i båda länderna",
    ]
    #expect(ProseLines.lines(of: aims.joined(separator: "\n")) == aims)
  }

  @Test("An amount does not go on in a figure or a capital below")
  func amounts() {
    let lines = [
      "Arbetet omfattar avfallshantering, vattenrening och dessutom",
      "miljöfrågor i de båda städerna, och får kosta 273 500 kronor",
      "2 000 av dem gäller översättning till kinesiska och engelska",
    ]
    #expect(
      ProseLines.lines(of: lines.joined(separator: "\n"))
        == ["\(lines[0]) \(lines[1])", lines[2]])
  }

  @Test("An item that is broken by hand goes on, and the one below it begins with its first word")
  func brokenItem() {
    let text = """
      Steg 1 är att kartlägga avfallet i städerna, och det görs av den
      arbetsgrupp som förra gången tog fram planen för båda städerna
      Steg 2 är att ta fram förslag som båda städerna kan pröva här
      """
    let lines = text.split(separator: "\n").map(String.init)
    #expect(ProseLines.lines(of: text) == ["\(lines[0]) \(lines[1])", lines[2]])
  }

  @Test(
    "What does not go on in the line below stays a line",
    arguments: [
      "\(full).\noch", "\(full):\npapper", "”\(full).”\nsade de", "\(full)\nVatten",
      "\(full)\n- vatten", "\(full)\n* vatten", "\(full)\n• vatten", "\(full)\n2. vatten",
      "\(full)\nb) vatten", "\(full)\no vatten", "Vi behöver papper\npennor",
    ])
  func kept(text: String) {
    #expect(ProseLines.paragraphs(of: text) == [text.split(separator: "\n").map(String.init)])
  }

  @Test("A text of blanks has none", arguments: ["", " \n\n "])
  func blank(text: String) { #expect(ProseLines.paragraphs(of: text).isEmpty) }
}
