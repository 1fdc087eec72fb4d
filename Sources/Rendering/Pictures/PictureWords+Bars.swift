import Diagnostics
import FormKit

extension PictureWords {
  /// What a bar chart shows, in sentences.
  func description(of bars: BarChart, _ items: CountedItems) -> String {
    let sentences =
      switch (bars.scale, bars.series.count) {
      case (.ofEachRow, 2): measured(bars, items)
      case (_, 2): compared(bars, items)
      default: summed(bars, items)
      }
    return sentences.map { $0[language] }.joined(separator: " ")
  }

  private func summed(_ bars: BarChart, _ items: CountedItems) -> [Text] {
    let base = BarsChart(bars: bars, language: language).shareBase
    var sentences: [Text] = []
    if let total = bars.total(ofSeries: 0) {
      sentences.append(.total(total, items.counted(bars.rows.count)))
    }
    let largest = bars.rows.filter { $0.figure(ofSeries: 0) != nil }
      .sorted { ($0.figure(ofSeries: 0)?.length ?? 0) > ($1.figure(ofSeries: 0)?.length ?? 0) }
    guard let first = largest.first?.asPart(of: base) else { return sentences }
    sentences.append(.largest(first, then: largest.dropFirst().first?.asPart(of: base)))
    return sentences
  }

  private func compared(_ bars: BarChart, _ items: CountedItems) -> [Text] {
    var sentences: [Text] = []
    let missing = bars.series.indices.compactMap { series -> Text? in
      let count = bars.rows.count { $0.figure(ofSeries: series) == nil }
      return count > 0 ? .missing(bars.series[series], for: items.counted(count)) : nil
    }
    if let first = bars.total(ofSeries: 0), let second = bars.total(ofSeries: 1),
      let difference = second.above(first)
    {
      let whole = missing.isEmpty ? difference : nil
      sentences.append(.totals((bars.series[0], first), (bars.series[1], second), whole))
    }
    // What is missing may differ by more than all that is stated.
    guard missing.isEmpty else { return sentences.isEmpty ? [] : sentences + missing }
    let differences = bars.rows.compactMap { row -> (BarChart.Row, Money)? in
      guard let first = row.figure(ofSeries: 0), let second = row.figure(ofSeries: 1),
        let difference = second.above(first), difference.minorUnits != 0
      else { return nil }
      return (row, difference)
    }
    if let most = differences.max(by: {
      $0.1.minorUnits.magnitude < $1.1.minorUnits.magnitude
    }) {
      sentences.append(.mostDifferent(most.0, most.1))
    }
    return sentences
  }

  private func measured(_ bars: BarChart, _ items: CountedItems) -> [Text] {
    let lower = bars.rows.filter {
      ($0.figure(ofSeries: 1)?.length ?? 0) < ($0.figure(ofSeries: 0)?.length ?? 0)
    }
    let (first, second) = (bars.series[0].withinSentence, bars.series[1])
    let reached = Text { language in
      (bars.rows.count - lower.count).shown(in: language)
    }
    let all = items.counted(bars.rows.count)
    var sentences = [Text.reached(first, second, reached, of: all)]
    let named = lower.prefix(Self.mostNamed)
    guard !named.isEmpty else { return sentences }
    let words = named.map { row in
      Text { language in "\(row.shownName(in: language)), \(row.pair(in: language))" }
    }
    sentences.append(.lower(words.joined(separator: "; "), more: lower.count - named.count))
    return sentences
  }

  /// More rows are not named one by one.
  private static let mostNamed = 3
}

extension BarChart.Row {
  /// "Arbetsinsatser, 113 415 kr (41 %)".
  fileprivate func asPart(of total: Figure?) -> Text? {
    guard let figure = figure(ofSeries: 0) else { return nil }
    return Text { language in
      let share = figure.shareWords(of: total, in: language).map { " (\($0))" } ?? ""
      return "\(shownName(in: language)), \(figure.shown(in: language))\(share)"
    }
  }

  fileprivate func pair(in language: Language) -> String {
    let figures = figures.compactMap { $0?.shown(in: language) }
    guard let first = figures.first, let second = figures.last else { return "" }
    return Text(sv: "\(second) mot \(first)", en: "\(second) against \(first)")[language]
  }
}

extension Text {
  fileprivate static func total(_ total: Figure, _ count: Text) -> Text {
    Text(
      sv: "Stapeldiagram. Summan är \(total.shown(in: .swedish)) för \(count.sv).",
      en: "Bar chart. The sum is \(total.shown(in: .english)) for \(count.en).")
  }

  fileprivate static func largest(_ first: Text, then second: Text?) -> Text {
    Text(
      sv: "Störst: \(first.sv)." + (second.map { " Därnäst: \($0.sv)." } ?? ""),
      en: "Largest: \(first.en)." + (second.map { " Next: \($0.en)." } ?? ""))
  }

  fileprivate static func totals(
    _ first: (name: Text, sum: Figure), _ second: (name: Text, sum: Figure), _ difference: Money?
  ) -> Text {
    Text { language in
      let names = (first.name[language], second.name.withinSentence[language])
      let sums = (first.sum.shown(in: language), second.sum.shown(in: language))
      let words = difference.map { ", \($0.asDifference[language])" } ?? ""
      return Text(
        sv: "Stapeldiagram. \(names.0) är sammanlagt \(sums.0) och \(names.1) \(sums.1)\(words).",
        en: "Bar chart. \(names.0) is \(sums.0) in all and \(names.1) \(sums.1)\(words)."
      )[language]
    }
  }

  fileprivate static func missing(_ series: Text, for count: Text) -> Text {
    Text(
      sv: "\(series.sv) saknas för \(count.sv).", en: "\(series.en) is missing for \(count.en).")
  }

  fileprivate static func mostDifferent(_ row: BarChart.Row, _ difference: Money) -> Text {
    Text { language in
      let words = "\(row.shownName(in: language)), \(difference.asDifference[language])"
      return Text(sv: "Störst skillnad: \(words).", en: "Largest difference: \(words).")[language]
    }
  }

  fileprivate static func reached(
    _ first: Text, _ second: Text, _ reached: Text, of all: Text
  ) -> Text {
    Text(
      sv:
        """
        Stapeldiagram. \(second.sv) är minst lika högt som \(first.sv) för \(reached.sv) av \
        \(all.sv).
        """,
      en:
        "Bar chart. \(second.en) is at least as high as \(first.en) for \(reached.en) of \(all.en)."
    )
  }

  fileprivate static func lower(_ rows: Text, more: Int) -> Text {
    Text(
      sv: "Lägre: \(rows.sv)\(more > 0 ? " och \(more) till" : "").",
      en: "Lower: \(rows.en)\(more > 0 ? " and \(more) more" : "").")
  }
}
