import Diagnostics
import FormKit

extension PictureWords {
  /// What a timeline shows, in sentences.
  func description(
    of rows: ArraySlice<Timeline.Row>, in timeline: Timeline, _ items: CountedItems
  ) -> String {
    var sentences: [Text] = []
    if let reach = Period(covering: rows.compactMap(\.reach)) {
      sentences.append(.shows(items.counted(rows.count), reach))
    }
    if let first = rows.first, let last = rows.last, rows.count > 1 {
      sentences.append(.fromFirst(first, to: last))
    } else if let only = rows.first {
      sentences.append(Text(same: only.shownName + "."))
    }
    if timeline.series.count == 2 { sentences += comparison(of: rows, in: timeline, items) }
    return sentences.map { $0[language] }.joined(separator: " ")
  }

  private func comparison(
    of rows: ArraySlice<Timeline.Row>, in timeline: Timeline, _ items: CountedItems
  ) -> [Text] {
    let pairs = rows.map { ($0.span(ofSeries: 0), $0.span(ofSeries: 1)) }
    let (first, second) = (timeline.series[0].withinSentence, timeline.series[1].withinSentence)
    let both = pairs.filter { $0 != nil && $1 != nil }
    let same = both.filter { $0 == $1 }.count
    var sentences: [Text] = []
    if !both.isEmpty {
      sentences.append(
        .compared(
          timeline.series[0], second, same: items.counted(same),
          different: items.counted(both.count - same)))
    }
    let firstOnly = pairs.filter { $1 == nil }.count
    let secondOnly = pairs.filter { $0.0 == nil }.count
    if firstOnly > 0 { sentences.append(.only(first, items.counted(firstOnly))) }
    if secondOnly > 0 { sentences.append(.only(second, items.counted(secondOnly))) }
    return sentences
  }
}

extension Text {
  fileprivate static func shows(_ count: Text, _ reach: Period) -> Text {
    Text(
      sv: "Tidslinje med \(count.sv), \(reach.shown(in: .swedish)).",
      en: "Timeline of \(count.en), \(reach.shown(in: .english)).")
  }

  fileprivate static func fromFirst(_ first: Timeline.Row, to last: Timeline.Row) -> Text {
    let (begins, ends) = (first.days, last.days)
    return Text(
      sv: "Först: \(first.shownName), \(begins.sv). Sist: \(last.shownName), \(ends.sv).",
      en: "First: \(first.shownName), \(begins.en). Last: \(last.shownName), \(ends.en).")
  }

  fileprivate static func compared(
    _ first: Text, _ second: Text, same: Text, different: Text
  ) -> Text {
    Text(
      sv:
        "\(first.sv) och \(second.sv) är samma dagar för \(same.sv) och olika för \(different.sv).",
      en:
        """
        \(first.en) and \(second.en) are the same days for \(same.en) and differ for \
        \(different.en).
        """
    )
  }

  fileprivate static func only(_ series: Text, _ count: Text) -> Text {
    Text(sv: "Bara \(series.sv) finns för \(count.sv).", en: "Only \(series.en) for \(count.en).")
  }
}

extension Timeline.Row {
  /// The days of the last series that has any: what happened rather than what was planned.
  fileprivate var days: Text {
    let span = spans.last { $0 != nil } ?? nil
    return Text { language in span?.shown(in: language) ?? "" }
  }
}
