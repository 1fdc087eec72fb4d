import Diagnostics
import FormKit

/// Makes charts of timelines.
struct TimelineChart {
  let timeline: Timeline
  let language: Language

  /// The chart of some of the rows, on an axis of their own days; nil where they have none.
  func chart(of rows: ArraySlice<Timeline.Row>, isWhole: Bool) -> Chart? {
    guard let reach = Period(covering: rows.compactMap(\.reach)) else { return nil }
    let period = isWhole ? timeline.period : nil
    let axis = TimeAxis(Period(covering: [reach, period ?? reach]) ?? reach, in: language)
    var chart = Chart(
      rows: rows.map { row(of: $0, on: axis) },
      ticks: { axis.ticks(width: $0, size: $1) })
    if timeline.series.count > 1 {
      chart.legend = timeline.series.enumerated().map { ($1[language], ink(ofSeries: $0)) }
    }
    return chart
  }

  private func row(of row: Timeline.Row, on axis: TimeAxis) -> Chart.Row {
    let details = details(of: row)
    return Chart.Row(
      label: row.shownName, details: details,
      lanes: row.spans.enumerated().map { index, span in
        Chart.Lane(mark: span.map(axis.mark) ?? .none, ink: ink(ofSeries: index))
      },
      whole: ([row.shownName] + details).joined(separator: ". "))
  }

  /// The days in words and what became of the row, on one line where both are short.
  private func details(of row: Timeline.Row) -> [String] {
    let days = days(of: row)
    guard let note = row.note?[language] else { return days }
    guard let only = days.first, days.count == 1 else { return days + [note] }
    return ["\(only) · \(note.withinSentence)"]
  }

  /// The days in words, of each series by itself where they differ.
  private func days(of row: Timeline.Row) -> [String] {
    let spans = row.spans.compactMap { $0 }
    if timeline.series.count == 1 { return spans.map { $0.shown(in: language) } }
    if let first = spans.first, spans.count == row.spans.count, spans.allSatisfy({ $0 == first }) {
      return [first.shown(in: language)]
    }
    return zip(timeline.series, row.spans).compactMap { series, span in
      span.map { "\(series[language]): \($0.shown(in: language))" }
    }
  }

  /// What was planned is an outline where there is something to compare it with.
  private func ink(ofSeries index: Int) -> PictureInk {
    timeline.series.count > 1 && index == 0 ? .plan : .bar
  }
}

extension Timeline.Row {
  /// "A3 Resa till Jinan", on one line.
  var shownName: String {
    [mark, name].compactMap { $0.map(VisibleText.oneLine) }.joined(separator: " ")
  }
}
