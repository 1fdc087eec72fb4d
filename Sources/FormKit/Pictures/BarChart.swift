public import Diagnostics

/// Figures by category, in one or more series.
public struct BarChart: Sendable, Hashable {
  /// What the lengths of the bars can be compared with.
  public enum Scale: Sendable, Hashable {
    /// All figures are of one sort, such as kronor.
    case common
    /// Each category has figures of a sort of its own, such as persons or per cent.
    case ofEachRow
  }

  public struct Row: Sendable, Hashable {
    /// What the form calls it, such as "I2"; nil where it has no such name.
    public var mark: String?
    public var name: Text
    /// What the figures are counted in; nil where they say so themselves.
    public var unit: String?
    /// One for each series, nil where none is stated.
    public var figures: [Figure?]

    public init(mark: String? = nil, name: Text, unit: String? = nil, figures: [Figure?]) {
      self.mark = mark
      self.name = name
      self.unit = unit
      self.figures = figures
    }

    /// The figure in a series; nil where none is stated.
    public func figure(ofSeries index: Int) -> Figure? {
      figures.indices.contains(index) ? figures[index] : nil
    }
  }

  /// The names of the series, such as granted and outcome.
  public var series: [Text]
  public var rows: [Row]
  public var scale: Scale

  public init(series: [Text], rows: [Row], scale: Scale = .common) {
    self.series = series
    self.rows = rows
    self.scale = scale
  }

  /// What a series comes to in all; nil where its figures cannot be added up or none is stated.
  public func total(ofSeries index: Int) -> Figure? {
    Figure.sum(rows.compactMap { $0.figure(ofSeries: index) })
  }
}

extension Figure {
  /// The sum of figures of one sort; nil for none, and where it is too large to hold.
  static func sum(_ figures: [Figure]) -> Figure? {
    guard let first = figures.first else { return nil }
    return figures.dropFirst().reduce(first) { sum, next in sum?.adding(next) }
  }
}
