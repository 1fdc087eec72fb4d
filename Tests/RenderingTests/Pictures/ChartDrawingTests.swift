import Diagnostics
import FormKit
import Testing
import XMLKit

@testable import Rendering

@Suite("Where the marks of a picture lie")
struct ChartDrawingTests {
  @Test("Nothing lies outside a picture, whatever its figures are")
  func inside() throws {
    let pictures = [
      PictureSamples.bars([("a", [.max]), ("b", [.min]), ("c", [0]), ("d", [1]), ("e", [nil])]),
      PictureSamples.bars([("a", [-5]), ("b", [-1])]),
      PictureSamples.timeline([
        try PictureSamples.row("a", "1900-01-01 – 2199-12-31"),
        try PictureSamples.row("b", "2014-01-01 – 2014-01-01"),
      ]),
      PictureSamples.timeline([try PictureSamples.row("b", "2199-12-31 – 2199-12-31")]),
    ]
    for picture in pictures {
      let figure = try #require(PictureSamples.read(picture))
      for drawing in figure.all("svg") {
        let box = drawing.attribute("viewBox")?.split(separator: " ").compactMap { Double($0) }
        let (width, height) = (box?[2] ?? 0, box?[3] ?? 0)
        #expect(width > 0 && height > 0)
        for bar in drawing.all("rect") {
          #expect(bar.number("x") >= 0 && bar.number("x") + bar.number("width") <= width)
          #expect(bar.number("y") >= 0 && bar.number("y") + bar.number("height") <= height)
        }
        for text in drawing.all("text") {
          #expect((0...width).contains(text.number("x")))
          #expect((0...height).contains(text.number("y")))
        }
      }
    }
  }

  @Test("Bars are as long as their amounts compare, and begin at nought")
  func lengths() throws {
    let picture = PictureSamples.bars([("a", [400]), ("b", [100]), ("c", [-200]), ("d", [0])])
    let wide = try #require(PictureSamples.read(picture)?.all("svg").first)
    let bars = wide.all("rect")
    #expect(bars.count == 3, "nought has no length")
    let widths = bars.map { $0.number("width") }
    #expect(abs(widths[0] - 4 * widths[1]) < 0.5 && abs(widths[0] - 2 * widths[2]) < 0.5)
    #expect(bars[0].number("x") == bars[1].number("x"))
    #expect(abs(bars[2].number("x") + widths[2] - bars[0].number("x")) < 0.2)
  }

  @Test("A single day is a point where it is too short to see, and equal days lie below each other")
  func points() throws {
    let picture = PictureSamples.timeline([
      try PictureSamples.row("a", "2014-01-01 – 2014-03-31"),
      try PictureSamples.row("b", "2014-03-10 – 2014-03-10"),
      try PictureSamples.row("c", "2014-03-10 – 2014-03-10"),
    ])
    let wide = try #require(PictureSamples.read(picture)?.all("svg").first)
    #expect(wide.all("rect").count == 1)
    let points = wide.all("path").filter { $0.attribute("class") == "bar" }
      .compactMap { $0.attribute("d") }
    #expect(points.count == 2)
    #expect(points[0].split(separator: " ").first == points[1].split(separator: " ").first)
    #expect(points[0] != points[1])
  }

  @Test("With scales of their own, rows fill the plot whatever they are counted in")
  func ownScales() throws {
    let rows = [(80, 87), (1, 2)].map { target, outcome in
      BarChart.Row(
        name: Text(same: "a"), unit: "st",
        figures: [.number(DecimalNumber(target)), .number(DecimalNumber(outcome))])
    }
    let picture = Picture(
      place: .root, title: Text(same: "x"), items: PictureSamples.items,
      content: .bars(
        BarChart(
          series: [Text(sv: "Mål", en: "Target"), Text(sv: "Utfall", en: "Outcome")], rows: rows,
          scale: .ofEachRow)))
    let wide = try #require(PictureSamples.read(picture)?.all("svg").first)
    let outcomes = wide.all("g").flatMap { $0.all("rect") }.filter {
      $0.attribute("class") == "bar"
    }
    #expect(outcomes.count == 2)
    #expect(outcomes[0].attribute("width") == outcomes[1].attribute("width"))
    let words = try #require(wide.all("desc").first?.text)
    #expect(words == "Stapeldiagram. Utfall är minst lika högt som mål för 2 av 2\u{A0}resor.")
  }

  @Test("300 rows are drawn in parts that each fit on a page, and each once")
  func many() throws {
    let start = try PictureSamples.day("2014-01-01")
    let rows = (0..<300).map { index in
      let day = start.adding(days: index * 3)
      return Timeline.Row(
        name: "Rad \(index).", spans: [Period(start: day, end: day.adding(days: 2))])
    }
    let figure = try #require(PictureSamples.read(PictureSamples.timeline(rows)))
    let wide = figure.all("svg").filter { $0.attribute("class") == "wide" }
    #expect(wide.count > 10 && wide.count < 30)
    for drawing in wide {
      let box = drawing.attribute("viewBox")?.split(separator: " ").compactMap { Double($0) }
      #expect((box?[3] ?? .infinity) <= 1_000)
    }
    let labels = wide.flatMap { $0.all("g") }.compactMap { $0.children.first?.text }
    #expect(labels.count == 300 && Set(labels).count == 300)
    #expect(wide.first?.all("title").first?.text == "Tid, del 1 av \(wide.count)")
  }

  @Test("The work grows with the rows and not with their square")
  func linear() throws {
    let sizes = [100, 400].map { count in
      PictureSamples.written(
        PictureSamples.timeline(
          (0..<count).map { index in
            let day = CalendarDate.earliest.adding(days: index)
            return Timeline.Row(name: "Rad", spans: [Period(start: day, end: day)])
          })
      ).utf8.count
    }
    #expect(sizes[1] < sizes[0] * 5)
  }

  @Test(
    "Coordinates have one decimal at most and are always numbers",
    arguments: [
      (0, "0"), (-0.04, "0"), (1, "1"), (12.34, "12.3"), (-0.5, "-0.5"), (-12.96, "-13"),
      (.nan, "0"), (.infinity, "0"),
    ])
  func coordinates(_ number: Double, _ text: String) {
    #expect(number.asCoordinate == text)
  }
}
