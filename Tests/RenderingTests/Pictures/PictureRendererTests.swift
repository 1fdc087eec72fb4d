import Diagnostics
import FormKit
import Testing
import XMLKit

@testable import Rendering

@Suite("A picture on a page")
struct PictureRendererTests {
  @Test("Each drawing is named by its own title and description, with ids of its own")
  func named() throws {
    let picture = PictureSamples.timeline([
      try PictureSamples.row("Resa", "2014-03-31 – 2014-04-05")
    ])
    let figure = try #require(PictureSamples.read(picture))
    #expect(figure.name == "figure" && figure.children.first?.name == "figcaption")
    let drawings = figure.all("svg")
    #expect(drawings.compactMap { $0.attribute("class") } == ["wide", "narrow"])
    let ids =
      figure.all("title").compactMap { $0.attribute("id") }
      + figure.all("desc").compactMap { $0.attribute("id") }
    #expect(Set(ids).count == 4)
    for drawing in drawings {
      #expect(drawing.attribute("role") == "img")
      let names = drawing.attribute("aria-labelledby")?.split(separator: " ").map(String.init)
      #expect(names == drawing.children.prefix(2).compactMap { $0.attribute("id") })
      #expect(drawing.children.prefix(2).map(\.name) == ["title", "desc"])
    }
  }

  @Test(
    "A timeline says what it shows in a sentence of each language",
    arguments: [
      (
        Language.swedish,
        "Tidslinje med 2\u{A0}resor, 31 mars–20 maj 2014. Först: Ut, 31 mars–5 april 2014. "
          + "Sist: Hem, 20 maj 2014."
      ),
      (
        .english,
        "Timeline of 2\u{A0}journeys, 31 March–20 May 2014. First: Ut, 31 March–5 April 2014. "
          + "Last: Hem, 20 May 2014."
      ),
    ])
  func timelineWords(_ language: Language, _ words: String) throws {
    let picture = PictureSamples.timeline([
      try PictureSamples.row("Ut", "2014-03-31 – 2014-04-05"),
      try PictureSamples.row("Hem", "2014-05-20 – 2014-05-20"),
    ])
    let figure = try #require(PictureSamples.read(picture, in: language))
    #expect(Set(figure.all("desc").map(\.text)) == [words])
  }

  @Test("Planned days are compared with what happened")
  func compared() throws {
    let series = [Text(sv: "Planerat", en: "Planned"), Text(sv: "Utfall", en: "Outcome")]
    let rows = [
      try PictureSamples.row("Som planerat", "2014-01-01 – 2014-01-02", "2014-01-01 – 2014-01-02"),
      try PictureSamples.row("Flyttad", "2014-02-01 – 2014-02-02", "2014-02-03 – 2014-02-04"),
      try PictureSamples.row("Inställd", "2014-03-01 – 2014-03-02", nil),
      try PictureSamples.row("Extra", nil, "2014-04-01 – 2014-04-02"),
    ]
    let figure = try #require(PictureSamples.read(PictureSamples.timeline(rows, series: series)))
    let words = try #require(figure.all("desc").first?.text)
    #expect(
      words.hasSuffix(
        "Planerat och utfall är samma dagar för 1\u{A0}resa och olika för 1\u{A0}resa. "
          + "Bara planerat finns för 1\u{A0}resa. Bara utfall finns för 1\u{A0}resa."))
    let wide = try #require(figure.all("svg").first)
    // Planned and done are told apart by their fill, and by the lane that each lies in.
    #expect(wide.all(ofClass: "plan").count == 3 + 1, "one is of the legend")
    #expect(wide.all(ofClass: "bar").count == 3 + 1)
  }

  @Test("Sums, shares and the largest are said as each language writes them")
  func barWords() throws {
    let picture = PictureSamples.bars([("Arbete", [300_000_00]), ("Resor", [100_000_00])])
    let swedish = try #require(PictureSamples.read(picture)?.all("desc").first?.text)
    #expect(
      swedish == "Stapeldiagram. Summan är 400\u{A0}000\u{A0}kr för 2\u{A0}resor. "
        + "Störst: Arbete, 300\u{A0}000\u{A0}kr (75\u{A0}%). "
        + "Därnäst: Resor, 100\u{A0}000\u{A0}kr (25\u{A0}%).")
    let english = try #require(PictureSamples.read(picture, in: .english)?.all("desc").first?.text)
    #expect(
      english == "Bar chart. The sum is SEK\u{A0}400,000 for 2\u{A0}journeys. "
        + "Largest: Arbete, SEK\u{A0}300,000 (75%). Next: Resor, SEK\u{A0}100,000 (25%).")
  }

  @Test("Of two series it is said how they differ in all, and where most")
  func differences() throws {
    let picture = PictureSamples.bars(
      [("Arbete", [100_00, 150_00]), ("Resor", [100_00, 20_00]), ("Logi", [5_00, 0])],
      series: [Text(sv: "Beviljat", en: "Granted"), Text(sv: "Utfall", en: "Outcome")])
    let words = try #require(PictureSamples.read(picture)?.all("desc").first?.text)
    #expect(
      words == "Stapeldiagram. Beviljat är sammanlagt 205\u{A0}kr och utfall 170\u{A0}kr, "
        + "35\u{A0}kr mindre. Störst skillnad: Resor, 80\u{A0}kr mindre.")
    let texts = try #require(PictureSamples.read(picture)?.texts)
    #expect(texts.contains("50\u{A0}kr mer"))
  }

  @Test("Where a figure is missing no difference is said in all, but what is missing")
  func missing() throws {
    let picture = PictureSamples.bars(
      [("Arbete", [100_00, 150_00]), ("Resor", [100_00, 20_00]), ("Logi", [5_00, nil])],
      series: [Text(sv: "Beviljat", en: "Granted"), Text(sv: "Utfall", en: "Outcome")])
    let swedish = try #require(PictureSamples.read(picture)?.all("desc").first?.text)
    #expect(
      swedish == "Stapeldiagram. Beviljat är sammanlagt 205\u{A0}kr och utfall 170\u{A0}kr. "
        + "Utfall saknas för 1\u{A0}resa.")
    let english = try #require(PictureSamples.read(picture, in: .english)?.all("desc").first?.text)
    #expect(english.hasSuffix("SEK\u{A0}170. Outcome is missing for 1\u{A0}journey."))
    let texts = try #require(PictureSamples.read(picture)?.texts)
    #expect(texts.contains("50\u{A0}kr mer") && texts.contains("–"))
  }

  @Test("Text is text in labels, tables, titles and descriptions, and stays whole in one of them")
  func hostile() throws {
    let name =
      "</text></svg><script>x()</script> & \"济南\" عربي 🇸🇪\u{202E}\u{0}\n"
      + String(repeating: "lång ", count: 60)
    let picture = PictureSamples.timeline([
      try PictureSamples.row(name, "2014-03-31 – 2014-04-05")
    ])
    let written = PictureSamples.written(picture)
    #expect(!written.contains("<script") && !written.contains("\u{202E}"))
    let figure = try #require(PictureSamples.read(picture))
    let titles = figure.all("g").compactMap { $0.children.first?.text }
    #expect(titles.count == 2 && titles.allSatisfy { $0.contains("<script>x()</script> & \"济南\"") })
    #expect(titles.allSatisfy { $0.contains(String(repeating: "lång ", count: 59) + "lång") })
  }

  @Test("What cannot be shown is counted in the caption")
  func leftOut() throws {
    let row = try PictureSamples.row("Resa", "2014-01-01 – 2014-01-02")
    let timeline = PictureSamples.timeline([row], leftOut: 2)
    #expect(
      PictureSamples.written(timeline).contains(
        "2\u{A0}resor är inte med, eftersom dagarna saknas eller inte går att läsa."))
    let bars = PictureSamples.bars([("Resa", [1_00])], leftOut: 1)
    #expect(
      PictureSamples.written(bars, in: .english).contains(
        "Not shown: 1\u{A0}journey, since amounts are missing or cannot be read."))
  }

  @Test("The figures stand in a table below, unless the page holds them")
  func table() throws {
    let picture = PictureSamples.bars([("Arbete", [300_00]), ("Resor", [nil])])
    let figure = try #require(PictureSamples.read(picture))
    let table = try #require(figure.all("table").first)
    #expect(
      table.all("th").filter { $0.attribute("scope") == "col" }.map(\.text) == ["Resa", "Beviljat"])
    #expect(
      table.all("tr").dropFirst().map(\.texts) == [["Arbete", "300\u{A0}kr"], ["Resor", "–"]])
    #expect(figure.all("details").first?.attribute("open") == nil)
    let alone = try #require(PictureSamples.read(picture, figures: .onPage))
    #expect(alone.all("table").isEmpty)
  }

  @Test("Bars beyond 25 are left to the table, which is then open wherever the figures are")
  func cut() throws {
    let rows = (0..<40).map { ("Post \($0)", [Int64(100 + $0)]) }
    let picture = PictureSamples.bars(rows)
    let figure = try #require(PictureSamples.read(picture, figures: .onPage))
    let wide = figure.all("svg").filter { $0.attribute("class") == "wide" }
    #expect(wide.flatMap { $0.all("g") }.count == 25)
    #expect(figure.all("details").first?.attribute("open") == "open")
    #expect(figure.all("tbody").first?.children.count == 40)
    #expect(PictureSamples.written(picture).contains("15\u{A0}resor till ryms inte i bilden"))
  }
}
