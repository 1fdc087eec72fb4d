import Diagnostics
import FormKit

/// Makes charts of figures by category.
struct BarsChart {
  let bars: BarChart
  let language: Language

  /// The chart of some of the rows; figures of one sort have one scale in all of them.
  func chart(of rows: ArraySlice<BarChart.Row>, hasShares: Bool) -> Chart {
    let common = BarScale(bars.rows.flatMap(\.figures))
    var chart = Chart(
      rows: rows.map { row in
        let scale = bars.scale == .common ? common : BarScale(row.figures)
        return self.row(of: row, on: scale, total: hasShares ? shareBase : nil)
      })
    // With scales of their own, rows with figures below nought have nought elsewhere.
    chart.nought = bars.scale == .common ? common.nought : 0
    if bars.series.count > 1 {
      chart.legend = bars.series.enumerated().map { ($1[language], ink(ofSeries: $0)) }
    }
    return chart
  }

  /// What shares are shares of; nil where figures cannot be added up or some lie below nought.
  var shareBase: Figure? {
    guard bars.series.count == 1, bars.scale == .common, bars.rows.count > 1,
      bars.rows.allSatisfy({ $0.figures.allSatisfy { ($0?.length ?? 0) >= 0 } })
    else { return nil }
    return bars.total(ofSeries: 0).flatMap { $0.length > 0 ? $0 : nil }
  }

  private func row(of row: BarChart.Row, on scale: BarScale, total: Figure?) -> Chart.Row {
    let name = row.shownName(in: language)
    let values = row.figures.map { $0?.shown(in: language) ?? "–" }
    let shares = row.figures.map { figure in
      figure.flatMap { $0.shareWords(of: total, in: language) }.map { " · \($0)" } ?? ""
    }
    return Chart.Row(
      label: name,
      details: [row.differenceWords].compactMap { $0?[language] },
      lanes: row.figures.enumerated().map { index, figure in
        Chart.Lane(
          mark: figure.map { .length(from: scale.nought, to: scale.position(of: $0)) } ?? .none,
          value: values[index] + shares[index], ink: ink(ofSeries: index))
      },
      whole: bars.series.count == 1
        ? "\(name): \(values.joined())"
        : "\(name). "
          + zip(bars.series, values).map { "\($0[language]): \($1)" }.joined(separator: ", "))
  }

  private func ink(ofSeries index: Int) -> PictureInk {
    bars.series.count > 1 && index == 0 ? .plan : .bar
  }
}

/// Figures on a line from 0 to 1 that holds nought.
struct BarScale {
  private let lowest: Double
  private let highest: Double

  init(_ figures: [Figure?]) {
    let lengths = figures.compactMap { $0?.length }
    lowest = min(0, lengths.min() ?? 0)
    highest = max(0, lengths.max() ?? 0)
  }

  var nought: Double { position(0) }

  func position(of figure: Figure) -> Double { position(figure.length) }

  private func position(_ length: Double) -> Double {
    highest > lowest ? (length - lowest) / (highest - lowest) : 0
  }
}

extension Figure {
  /// How long a bar is, compared with others of its sort.
  var length: Double {
    switch self {
    case .money(let money): Double(money.minorUnits)
    case .number(let number):
      (0..<number.scale).reduce(Double(number.mantissa)) { length, _ in length / 10 }
    case .count(let count): Double(count)
    case .onTop(let share): Figure.number(share.value).length
    }
  }

  /// The share of a total in whole per cent, as people read it.
  func shareWords(of total: Figure?, in language: Language) -> String? {
    guard let total, total.length > 0, length >= 0, length <= total.length else { return nil }
    let share = Int64((length / total.length * 100).rounded())
    let isLess = share == 0 && length > 0
    let words = Percentage(DecimalNumber(isLess ? 1 : share))?.shown(in: language)
    return words.map { isLess ? "<\u{A0}\($0)" : $0 }
  }

  /// How much higher the figure is; nil where the two are not amounts or cannot be compared.
  func above(_ other: Figure) -> Money? {
    guard let money, let other = other.money else { return nil }
    return money.subtracting(other)
  }
}

extension BarChart.Row {
  /// "I2 Andel deltagare (procent)", on one line.
  func shownName(in language: Language) -> String {
    let unit = unit.map { "(\($0))" }
    return [mark, name[language], unit].compactMap { $0.map(VisibleText.oneLine) }
      .joined(separator: " ")
  }

  /// How the second of two amounts differs from the first, in words.
  var differenceWords: Text? {
    guard figures.count == 2, let first = figure(ofSeries: 0),
      let second = figure(ofSeries: 1)
    else { return nil }
    return second.above(first)?.asDifference
  }
}
