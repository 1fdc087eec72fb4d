import Diagnostics

/// Lays out a chart for a width and draws it.
struct ChartDrawing {
  let chart: Chart
  let layout: ChartLayout
  /// The colour of marks on paper.
  let accent: String
  private let rows: [Placed]
  private let valueWidth: Double

  /// A row with its broken lines and its height.
  private struct Placed {
    var row: Chart.Row
    var label: [String]
    var details: [String]
    var height: Double
  }

  init(_ chart: Chart, _ layout: ChartLayout, accent: String = PictureInk.accent) {
    self.accent = accent
    self.chart = chart
    self.layout = layout
    let values = chart.rows.flatMap(\.lanes).map(\.value).filter { !$0.isEmpty }
    let widest = values.map { TextExtent.units(of: $0, size: layout.smallSize) }.max() ?? 0
    // However long an amount is, bars keep some room.
    valueWidth = min(widest, layout.width * 0.45)
    let labelWidth = layout.labelColumn ?? layout.width
    rows = chart.rows.map { row in
      let label = LineBreaker.forPictures.lines(
        of: row.label, size: layout.size, width: labelWidth, most: layout.mostLabelLines)
      let details = row.details.flatMap {
        LineBreaker.forPictures.lines(of: $0, size: layout.smallSize, width: labelWidth, most: 3)
      }
      let words =
        Double(label.count) * layout.lineHeight
        + Double(details.count) * layout.smallLineHeight
      let lanes = layout.height(ofLanes: row.lanes.count)
      let height = layout.labelColumn == nil ? words + 5 + lanes : max(words, lanes)
      return Placed(
        row: row, label: label, details: details, height: height + 2 * layout.rowPadding)
    }
  }

  /// The heights of the rows, without what stands above and below them.
  var rowHeights: [Double] { rows.map(\.height) }

  private var plot: ClosedRange<Double> {
    let start = (layout.labelColumn.map { $0 + 16 } ?? 0) + (chart.nought == nil ? layout.inset : 1)
    let values = valueWidth == 0 ? layout.inset : valueWidth + 10
    return start...max(start + 10, layout.width - values)
  }

  private func x(_ fraction: Double) -> Double {
    plot.lowerBound + min(max(fraction, 0), 1) * (plot.upperBound - plot.lowerBound)
  }
}

extension ChartDrawing {
  /// Draws the picture with a title and a description, which the picture is named by.
  func draw(_ title: String, _ description: String, id: String, into html: inout HTMLWriter) {
    let ticks = chart.ticks(plot.upperBound - plot.lowerBound, layout.smallSize)
    let top = legendHeight + axisHeight(ticks)
    let height = top + rowHeights.reduce(0, +) + 2
    let name = "\(id)-\(layout.name)"
    html.element(
      "svg",
      [
        "class": layout.name, "viewBox": "0 0 \(layout.width.asCoordinate) \(height.asCoordinate)",
        "role": "img", "aria-labelledby": "\(name)-title \(name)-text",
        "font-family": "sans-serif",
      ]
    ) { html in
      html.element("title", ["id": "\(name)-title"], text: title)
      html.element("desc", ["id": "\(name)-text"], text: description)
      drawLegend(into: &html)
      drawAxis(ticks, down: top, into: &html)
      // Where labels stand above the plot, no line runs through them.
      if layout.labelColumn != nil { drawLines(ticks, from: top, to: height - 1, into: &html) }
      drawRows(from: top, ticks, into: &html)
    }
  }

  private var legendHeight: Double { chart.legend.isEmpty ? 0 : layout.smallLineHeight + 10 }

  private func drawLegend(into html: inout HTMLWriter) {
    var x = layout.labelColumn == nil ? 1 : plot.lowerBound
    let baseline = layout.smallLineHeight - 2
    for (label, ink) in chart.legend {
      html.rectangle(x: x, y: baseline - 9, width: 18, height: 9, radius: 2, ink, accent: accent)
      html.line(label, x: x + 24, y: baseline, size: layout.smallSize, .quiet)
      x += 24 + TextExtent.units(of: label, size: layout.smallSize) + 18
    }
  }

  private func axisHeight(_ ticks: [Chart.Tick]) -> Double {
    ticks.isEmpty
      ? 0
      : (ticks.contains { !$0.label.isEmpty } ? 2 : 1) * layout.smallLineHeight + 4
  }

  private func drawAxis(_ ticks: [Chart.Tick], down bottom: Double, into html: inout HTMLWriter) {
    for tick in ticks where !tick.heading.isEmpty {
      html.line(
        tick.heading, x: x(tick.at), y: legendHeight + layout.smallSize, size: layout.smallSize,
        isMarked: true, .text)
    }
    for tick in ticks where !tick.label.isEmpty {
      html.line(tick.label, x: x(tick.at), y: bottom - 6, size: layout.smallSize, .quiet)
    }
  }

  /// The lines of the ticks, and that of nought.
  private func drawLines(
    _ ticks: [Chart.Tick], from top: Double, to bottom: Double, into html: inout HTMLWriter
  ) {
    html.strokes(at: ticks.map { x($0.at) }, from: top, to: bottom, .grid)
    if let nought = chart.nought {
      html.strokes(at: [x(nought)], from: top + 2, to: bottom - 2, .axis)
    }
  }

  private func drawRows(from top: Double, _ ticks: [Chart.Tick], into html: inout HTMLWriter) {
    var y = top
    for placed in rows {
      html.element("g") { html in
        html.element("title", text: placed.row.whole)
        if chart.nought == nil {
          html.stroke(from: (0, y), to: (layout.width, y), .separator)
        }
        if layout.labelColumn == nil {
          let bottom = y + placed.height - layout.rowPadding + 2
          let lanes = layout.height(ofLanes: placed.row.lanes.count) + 4
          drawLines(ticks, from: bottom - lanes, to: bottom, into: &html)
        }
        draw(placed, from: y, into: &html)
      }
      y += placed.height
    }
  }

  private func draw(_ placed: Placed, from top: Double, into html: inout HTMLWriter) {
    var y = top + layout.rowPadding
    for line in placed.label {
      html.line(line, x: 0, y: y + layout.size, size: layout.size, .text)
      y += layout.lineHeight
    }
    for line in placed.details {
      html.line(line, x: 0, y: y + layout.smallSize, size: layout.smallSize, .quiet)
      y += layout.smallLineHeight
    }
    let lanes = layout.height(ofLanes: placed.row.lanes.count)
    // Beside labels, marks stand on the height of the first line of the label.
    let beside = top + layout.rowPadding + max(0, (layout.lineHeight - layout.laneHeight) / 2)
    let inner = top + placed.height - layout.rowPadding
    y = layout.labelColumn == nil ? inner - lanes : min(beside, inner - lanes)
    for lane in placed.row.lanes {
      draw(lane, at: y, into: &html)
      y += layout.laneHeight + layout.laneGap
    }
  }

  private func draw(_ lane: Chart.Lane, at y: Double, into html: inout HTMLWriter) {
    let middle = y + layout.laneHeight / 2
    switch lane.mark {
    case .days(let from, let to, true) where x(to) - x(from) < layout.laneHeight:
      html.diamond(x: (x(from) + x(to)) / 2, y: middle, radius: 6, lane.ink, accent: accent)
    case .days(let from, let to, _):
      html.rectangle(
        x: x(from), y: y + 1, width: max(x(to) - x(from), 5), height: layout.laneHeight - 2,
        radius: 2.5, lane.ink, accent: accent)
    case .length(let from, let to):
      let (start, end) = (x(min(from, to)), x(max(from, to)))
      if from != to {
        html.rectangle(
          x: start, y: y + 0.5, width: max(end - start, 1.5), height: layout.laneHeight - 1,
          radius: 1.5, lane.ink, accent: accent)
      }
    case .none: break
    }
    if !lane.value.isEmpty {
      html.line(
        lane.value, x: layout.width - 1, y: middle + layout.smallSize * 0.36,
        size: layout.smallSize, endsThere: true, .text)
    }
  }
}

extension ChartLayout {
  fileprivate func height(ofLanes count: Int) -> Double {
    Double(count) * laneHeight + Double(max(0, count - 1)) * laneGap
  }
}
