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
