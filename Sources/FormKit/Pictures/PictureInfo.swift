public import Diagnostics

/// A picture that a form has, declared by tokens of the form.
public struct PictureInfo: Sendable {
  enum Content: Sendable {
    case timeline(TimelineInfo)
    case bars(BarChartInfo)
    case matrix(LogicMatrixInfo)
  }

  /// The field that the picture belongs to.
  public var place: FieldPath
  public var title: Text
  /// What its items are called.
  public var items: CountedItems
  var content: Content

  /// - Parameter place: the field whose section shows the picture.
  public init<Value>(
    _ timeline: TimelineInfo, at place: Place<Value>, title: Text, items: CountedItems
  ) {
    self.init(.timeline(timeline), at: place.path, title: title, items: items)
  }

  /// - Parameter place: the field whose section shows the picture.
  public init<Value>(
    _ bars: BarChartInfo, at place: Place<Value>, title: Text, items: CountedItems
  ) {
    self.init(.bars(bars), at: place.path, title: title, items: items)
  }

  /// - Parameter place: the field whose section shows the picture.
  public init<Value>(
    _ matrix: LogicMatrixInfo, at place: Place<Value>, title: Text, items: CountedItems
  ) {
    self.init(.matrix(matrix), at: place.path, title: title, items: items)
  }

  private init(_ content: Content, at place: FieldPath, title: Text, items: CountedItems) {
    self.content = content
    self.place = place
    self.title = title
    self.items = items
  }

  /// The picture of a tree in canonical spelling; nil where it would show nothing.
  public func picture(of tree: FormNode) -> Picture? {
    let filled: (content: Picture.Content, leftOut: Int)? =
      switch content {
      case .timeline(let info): info.filled(from: tree).map { (.timeline($0), $1) }
      case .bars(let info): info.filled(from: tree).map { (.bars($0), $1) }
      case .matrix(let info): info.filled(from: tree).map { (.matrix($0), 0) }
      }
    return filled.map { filled in
      Picture(
        place: place, title: title, items: items, content: filled.content, leftOut: filled.leftOut)
    }
  }
}
