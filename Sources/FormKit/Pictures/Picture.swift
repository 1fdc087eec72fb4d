public import Diagnostics

/// A picture of a filled form: what it shows, in values that any renderer can draw.
public struct Picture: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case timeline(Timeline)
    case bars(BarChart)
    case matrix(LogicMatrix)
  }

  /// The field that the picture belongs to, from the form's root.
  public var place: FieldPath
  public var title: Text
  /// What its items are called.
  public var items: CountedItems
  public var content: Content
  /// How many filled items it cannot show, since what would be shown is blank or cannot be read.
  public var leftOut: Int

  public init(
    place: FieldPath, title: Text, items: CountedItems, content: Content, leftOut: Int = 0
  ) {
    self.place = place
    self.title = title
    self.items = items
    self.content = content
    self.leftOut = leftOut
  }
}

/// What the items of a picture are called, one and several: "aktivitet" and "aktiviteter".
public struct CountedItems: Sendable, Hashable {
  public var one: Text
  public var several: Text

  public init(one: Text, several: Text) {
    self.one = one
    self.several = several
  }

  /// The items with their number: "1 aktivitet", "7 activities".
  public func counted(_ count: Int) -> Text {
    Text { language in
      "\(count.shown(in: language))\u{A0}\((count == 1 ? one : several)[language])"
    }
  }
}
