package import Diagnostics
package import FormKit

/// Writes pictures of filled forms into a page: as drawings with their content in words, and as
/// tables.
///
/// ```swift
/// let renderer = PictureRenderer(language: .swedish)
/// for (index, picture) in pictures.enumerated() {
///   renderer.write(picture, id: "picture-\(index + 1)", into: &html)
/// }
/// ```
package struct PictureRenderer: Sendable {
  /// Where the figures of a picture can also be read.
  package enum Figures: Sendable {
    /// In a table that is written below the picture, to be unfolded.
    case below
    /// Elsewhere on the page, near the picture.
    case onPage
  }

  package let language: Language

  /// The colour of marks on paper; on screens they have the page's variable `--accent`.
  package let accent: String

  /// - Parameter accent: a colour as style sheets write it, with a contrast of at least 3 to 1 to
  ///   white; nil for that of the pages.
  package init(language: Language, accent: String? = nil) {
    self.language = language
    self.accent = accent ?? PictureInk.accent
  }

  /// Writes a picture.
  ///
  /// - Parameter id: unique on the page; what is written has it as the beginning of its ids.
  package func write(
    _ picture: Picture, id: String, figures: Figures = .below, into html: inout HTMLWriter
  ) {
    switch picture.content {
    case .timeline(let timeline):
      let drawn = parts(of: timeline, picture)
      write(picture, drawn, cut: 0, id: id, figures, into: &html)
    case .bars(let bars):
      let kept = bars.rows.count > Self.mostBars ? Self.mostBars : bars.rows.count
      let drawn = parts(of: bars, keeping: kept, picture)
      write(picture, drawn, cut: bars.rows.count - kept, id: id, figures, into: &html)
    case .matrix(let matrix):
      MatrixTable(matrix: matrix, language: language).write(
        picture.title[language], id: id, into: &html)
    }
  }

  /// More bars are left to the table.
  private static let mostBars = 25
  /// No part of a picture is higher, so that each fits on a page.
  private static let mostHeight = 900.0

  private var words: PictureWords { PictureWords(language: language) }
}

extension PictureRenderer {
  /// A part of a picture that is drawn by itself, for each width of the page.
  private struct Part {
    var wide: Chart
    var narrow: Chart
    var description: String
  }

  private func parts(of timeline: Timeline, _ picture: Picture) -> [Part] {
    let maker = TimelineChart(timeline: timeline, language: language)
    guard let whole = maker.chart(of: timeline.rows[...], isWhole: true) else { return [] }
    let slices = slices(whole, timeline.rows)
    return slices.compactMap { rows in
      maker.chart(of: rows, isWhole: slices.count == 1).map { chart in
        Part(
          wide: chart, narrow: chart,
          description: words.description(of: rows, in: timeline, picture.items))
      }
    }
  }

  private func parts(of bars: BarChart, keeping kept: Int, _ picture: Picture) -> [Part] {
    let maker = BarsChart(bars: bars, language: language)
    let rows = bars.rows.prefix(kept)
    return slices(maker.chart(of: rows, hasShares: true), Array(rows)).map { rows in
      Part(
        wide: maker.chart(of: rows, hasShares: true),
        narrow: maker.chart(of: rows, hasShares: false),
        description: words.description(of: bars, picture.items))
    }
  }

  /// The rows in slices of about the same height, each of which fits on a page.
  private func slices<Row>(_ chart: Chart, _ rows: [Row]) -> [ArraySlice<Row>] {
    let heights = ChartDrawing(chart, .wide).rowHeights
    let total = heights.reduce(0, +)
    let target = total / (total / Self.mostHeight).rounded(.up)
    var slices: [ArraySlice<Row>] = []
    var start = 0
    var height = 0.0
    for index in rows.indices {
      height += heights[index]
      guard height >= target || index == rows.count - 1 else { continue }
      slices.append(rows[start...index])
      start = index + 1
      height = 0
    }
    return slices
  }
}

extension PictureRenderer {
  private func write(
    _ picture: Picture, _ parts: [Part], cut: Int, id: String, _ figures: Figures,
    into html: inout HTMLWriter
  ) {
    html.element("figure", ["class": "picture", "id": id]) { html in
      html.element("figcaption") { html in
        html.element("strong", text: picture.title[language])
        for note in words.notes(picture, cut: cut) {
          html.text(" ")
          html.element("span", ["class": "note"], text: note)
        }
      }
      for (index, part) in parts.enumerated() {
        let title = words.title(picture, part: index + 1, of: parts.count)
        let id = "\(id)-\(index + 1)"
        ChartDrawing(part.wide, .wide, accent: accent)
          .draw(title, part.description, id: id, into: &html)
        ChartDrawing(part.narrow, .narrow, accent: accent)
          .draw(title, part.description, id: id, into: &html)
      }
      if figures == .below || cut > 0 {
        FigureTable(picture: picture, language: language).write(isOpen: cut > 0, into: &html)
      }
    }
  }
}
