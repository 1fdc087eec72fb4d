public import Diagnostics

/// Which items of a form a timeline shows, and where their days stand.
public struct TimelineInfo: Sendable {
  /// Days of one sort, such as the planned ones.
  public struct Series<Item: FormPart>: Sendable {
    let label: Text
    let start: FieldInfo
    let end: FieldInfo

    public init(
      _ label: Text, from start: Token<Item, CalendarDate>, to end: Token<Item, CalendarDate>
    ) {
      self.label = label
      self.start = start.field.info
      self.end = end.field.info
    }

    /// Points in time.
    public init(_ label: Text, on day: Token<Item, CalendarDate>) {
      self.init(label, from: day, to: day)
    }
  }

  private let list: FieldPath
  private let mark: FieldInfo?
  private let name: FieldInfo
  private let note: FieldInfo?
  private let series: [(label: Text, start: FieldInfo, end: FieldInfo)]
  private let period: FieldPath?

  /// - Parameters:
  ///   - mark: what the form calls an item for short.
  ///   - note: what became of an item.
  ///   - period: the days of the whole.
  public init<Item: FormPart, Name, Note>(
    of items: PictureItems<Item>, mark: Token<Item, String>? = nil, named name: Token<Item, Name>,
    note: Token<Item, Note>, within period: Place<Period>? = nil, _ series: Series<Item>...
  ) {
    self.init(items.path, mark?.field.info, name.field.info, note.field.info, period, series)
  }

  /// - Parameters:
  ///   - mark: what the form calls an item for short.
  ///   - period: the days of the whole.
  public init<Item: FormPart, Name>(
    of items: PictureItems<Item>, mark: Token<Item, String>? = nil, named name: Token<Item, Name>,
    within period: Place<Period>? = nil, _ series: Series<Item>...
  ) {
    self.init(items.path, mark?.field.info, name.field.info, nil, period, series)
  }

  private init<Item>(
    _ list: FieldPath, _ mark: FieldInfo?, _ name: FieldInfo, _ note: FieldInfo?,
    _ period: Place<Period>?, _ series: [Series<Item>]
  ) {
    self.list = list
    self.mark = mark
    self.name = name
    self.note = note
    self.period = period?.path
    self.series = series.map { ($0.label, $0.start, $0.end) }
  }

  /// The timeline of a tree, and how many of its items have no days that can be shown.
  func filled(from tree: FormNode) -> (Timeline, leftOut: Int)? {
    let items = tree.nodes(along: list).filter { !$0.isBlank }
    let rows = items.compactMap(row).sorted(by: Self.isEarlier)
    guard !rows.isEmpty else { return nil }
    let period = period.flatMap { tree.nodes(along: $0).first?.text }
      .flatMap { try? Period(written: $0) }
    let timeline = Timeline(
      series: series.map(\.label), rows: rows,
      period: period.flatMap { $0.isOrdered ? $0 : nil })
    return (timeline.withoutEmptySeries, items.count - rows.count)
  }

  private func row(of item: FormNode) -> Timeline.Row? {
    let spans = series.map { series -> Period? in
      guard let start = item.value(of: series.start, as: CalendarDate.self),
        let end = item.value(of: series.end, as: CalendarDate.self), start <= end
      else { return nil }
      return Period(start: start, end: end)
    }
    let mark = item.text(of: mark)
    guard spans.contains(where: { $0 != nil }), let name = item.text(of: name) ?? mark else {
      return nil
    }
    return Timeline.Row(
      mark: mark == name ? nil : mark, name: name, spans: spans, note: item.label(of: note))
  }

  /// Rows of one day keep the order of the form, since sorting is stable.
  private static func isEarlier(_ row: Timeline.Row, _ other: Timeline.Row) -> Bool {
    guard let first = row.reach, let second = other.reach else { return false }
    return (first.start, first.end) < (second.start, second.end)
  }
}

extension Timeline {
  /// The timeline without series in which no row has days.
  fileprivate var withoutEmptySeries: Timeline {
    let kept = series.indices.filter { index in rows.contains { $0.span(ofSeries: index) != nil } }
    var timeline = self
    timeline.series = kept.map { series[$0] }
    for row in rows.indices { timeline.rows[row].spans = kept.map { rows[row].span(ofSeries: $0) } }
    return timeline
  }
}
