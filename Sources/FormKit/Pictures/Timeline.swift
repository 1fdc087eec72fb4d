public import Diagnostics

/// What takes place from day to day, as rows below one another.
public struct Timeline: Sendable, Hashable {
  /// Something that takes place, with its days in each series.
  public struct Row: Sendable, Hashable {
    /// What the form calls it, such as "A3"; nil where it has no such name.
    public var mark: String?
    public var name: String
    /// One for each series, nil where the row has no days in it.
    public var spans: [Period?]
    /// What became of it, in a word or two.
    public var note: Text?

    public init(mark: String? = nil, name: String, spans: [Period?], note: Text? = nil) {
      self.mark = mark
      self.name = name
      self.spans = spans
      self.note = note
    }

    /// The days in a series; nil where the row has none in it.
    public func span(ofSeries index: Int) -> Period? {
      spans.indices.contains(index) ? spans[index] : nil
    }

    /// From its first day to its last in any series.
    public var reach: Period? { Period(covering: spans.compactMap { $0 }) }
  }

  /// The names of the series, such as planned and carried out.
  public var series: [Text]
  /// In order of their first days.
  public var rows: [Row]
  /// The days that the form states for the whole; nil where it states none.
  public var period: Period?

  public init(series: [Text], rows: [Row], period: Period? = nil) {
    self.series = series
    self.rows = rows
    self.period = period
  }
}

extension Period {
  /// From the first day of any of the periods to the last; nil for none.
  public init?(covering periods: [Period]) {
    guard let start = periods.map(\.start).min(), let end = periods.map(\.end).max() else {
      return nil
    }
    self.init(start: start, end: end)
  }
}
