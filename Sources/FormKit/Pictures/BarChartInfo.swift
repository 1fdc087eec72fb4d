import Diagnostics

/// Which figures of a form a bar chart shows, and by what they are summed.
public struct BarChartInfo: Sendable {
  /// In which order the bars stand.
  public enum Order: Sendable {
    case asStated
    /// The largest figure of the first series first.
    case largestFirst
  }

  private enum Sort { case amount, number }

  private let list: FieldPath
  private let mark: FieldInfo?
  private let name: FieldInfo
  private let unit: FieldInfo?
  private let series: [FieldInfo]
  private let sort: Sort
  private let order: Order
  private let leastRows: Int

  /// Amounts by what a field states, summed where several items state the same.
  ///
  /// - Parameters:
  ///   - amounts: one field for each series, whose label names it.
  ///   - leastRows: with fewer bars there is no picture.
  public init<Item: FormPart, Name>(
    of items: PictureItems<Item>, by name: Token<Item, Name>, order: Order = .asStated,
    leastRows: Int = 1, _ amounts: Token<Item, Money>...
  ) {
    list = items.path
    mark = nil
    self.name = name.field.info
    unit = nil
    series = amounts.map(\.field.info)
    sort = .amount
    self.order = order
    self.leastRows = leastRows
  }

  /// Numbers in texts, each item with a scale of its own; an item is shown where all of them are
  /// numbers.
  public init<Item: FormPart>(
    of items: PictureItems<Item>, mark: Token<Item, String>, named name: Token<Item, String>,
    unit: Token<Item, String>, numbers: Token<Item, String>...
  ) {
    list = items.path
    self.mark = mark.field.info
    self.name = name.field.info
    self.unit = unit.field.info
    series = numbers.map(\.field.info)
    sort = .number
    order = .asStated
    leastRows = 1
  }

  /// The chart of a tree, and how many of its items have no figures that can be shown.
  func filled(from tree: FormNode) -> (BarChart, leftOut: Int)? {
    let items = tree.nodes(along: list).filter { !$0.isBlank }
    var chart = BarChart(
      series: series.map(\.label), rows: [], scale: sort == .amount ? .common : .ofEachRow)
    var leftOut = 0
    switch sort {
    case .amount: chart.rows = sums(of: items, leftOut: &leftOut)
    case .number:
      chart.rows = items.compactMap(measured)
      leftOut = items.count - chart.rows.count
    }
    chart.dropEmptySeries()
    if order == .largestFirst { chart.sortByFirstSeries() }
    guard chart.rows.count >= leastRows, chart.hasLengths else { return nil }
    return (chart, leftOut)
  }

  private func measured(_ item: FormNode) -> BarChart.Row? {
    let figures = series.compactMap { item.text(of: $0).flatMap(Self.number) }
    let mark = item.text(of: mark)
    guard figures.count == series.count, let name = item.text(of: name) ?? mark else { return nil }
    return BarChart.Row(
      mark: mark == name ? nil : mark, name: Text(same: name), unit: item.text(of: unit),
      figures: figures.map(Figure.number))
  }

  /// The number that is written; nil where it has two readings, such as 1,000: a chart that takes
  /// one thousand for one says what is not so.
  private static func number(_ written: String) -> DecimalNumber? {
    guard let number = try? WrittenNumber(written), !number.isAmbiguous else { return nil }
    return (try? DecimalNumber(written: written)) ?? (try? Percentage(written: written))?.value
  }

  /// The sums by name in the order in which names first occur; where one is too large to hold, all
  /// of its items are left out.
  private func sums(of items: [FormNode], leftOut: inout Int) -> [BarChart.Row] {
    var order: [String] = []
    var groups: [String: [FormNode]] = [:]
    for item in items {
      guard let key = item.text(of: name),
        series.contains(where: { amount(of: $0, in: item) != nil })
      else {
        leftOut += 1
        continue
      }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(item)
    }
    return order.compactMap { key in
      let group = groups[key] ?? []
      guard let row = sum(of: group) else {
        leftOut += group.count
        return nil
      }
      return row
    }
  }

  private func sum(of group: [FormNode]) -> BarChart.Row? {
    guard let label = group.first?.label(of: name) else { return nil }
    var figures: [Figure?] = []
    for field in series {
      let amounts = group.compactMap { amount(of: field, in: $0) }
      let sum = Figure.sum(amounts.map(Figure.money))
      if sum == nil && !amounts.isEmpty { return nil }
      // What lacks some of its amounts cannot be compared with what has all of them.
      let isComparable = series.count == 1 || amounts.count == group.count
      figures.append(isComparable ? sum : nil)
    }
    return BarChart.Row(name: label, figures: figures)
  }

  private func amount(of field: FieldInfo, in item: FormNode) -> Money? {
    item.value(of: field, as: Money.self)
  }
}

extension BarChart {
  /// Leaves out the series in which no row has a figure.
  fileprivate mutating func dropEmptySeries() {
    let kept = series.indices.filter { index in rows.contains { $0.figure(ofSeries: index) != nil }
    }
    series = kept.map { series[$0] }
    for row in rows.indices { rows[row].figures = kept.map { rows[row].figure(ofSeries: $0) } }
  }

  fileprivate mutating func sortByFirstSeries() {
    rows.sort { row, other in
      guard let amount = row.figure(ofSeries: 0)?.money else { return false }
      guard let second = other.figure(ofSeries: 0)?.money else { return true }
      return amount > second
    }
  }

  /// Whether any bar would have a length.
  fileprivate var hasLengths: Bool {
    rows.contains { row in row.figures.contains { $0.map { !$0.isZero } ?? false } }
  }
}

extension Figure {
  fileprivate var isZero: Bool {
    switch self {
    case .money(let money): money.minorUnits == 0
    case .number(let number): number == .zero
    case .count(let count): count == 0
    case .onTop: false
    }
  }
}
