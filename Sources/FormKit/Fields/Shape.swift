public import Diagnostics

/// What sort of value a field holds, without any Swift type.
public indirect enum Shape: Sendable, Hashable, Codable {
  case text(TextShape)
  /// A whole number within bounds.
  case integer(min: Int, max: Int)
  /// A decimal number with at most `decimals` decimals.
  case decimal(decimals: Int)
  /// An amount of Swedish kronor, in whole öre.
  case amount
  /// A calendar date, ISO 8601.
  case date
  case choice(ChoiceShape)
  /// Text that follows a pattern, such as an organisation number.
  case pattern(PatternShape)
  case part(PartInfo)
  case list(ListShape)
}

extension Shape {
  /// Whether a node is of its sort: fields for a part, items for a list, else a value; a blank one
  /// is of all sorts.
  func isSort(of node: FormNode) -> Bool {
    switch (self, node.content) {
    case (_, .empty), (.part, .fields), (.list, .items): true
    case (.part, _), (.list, _), (_, .fields), (_, .items): false
    default: true
    }
  }

  /// Whether it is that of numbers, amounts or dates.
  public var isCounted: Bool {
    switch self {
    case .integer, .decimal, .amount, .date: true
    case .text, .choice, .pattern, .part, .list: false
    }
  }
}

/// How a text is laid out and limited.
public struct TextShape: Sendable, Hashable, Codable {
  /// Whether the text may have several lines and paragraphs.
  public var hasParagraphs: Bool
  public var maxWords: Int?
  public var maxCharacters: Int?

  public init(hasParagraphs: Bool = false, maxWords: Int? = nil, maxCharacters: Int? = nil) {
    self.hasParagraphs = hasParagraphs
    self.maxWords = maxWords
    self.maxCharacters = maxCharacters
  }
}

/// The values that a field can be chosen from.
public struct ChoiceShape: Sendable, Hashable, Codable {
  public struct Option: Sendable, Hashable, Codable {
    /// The names under which a file may hold the option.
    public var name: Text
    /// The option as people read it.
    public var label: Text

    public init(name: Text, label: Text) {
      self.name = name
      self.label = label
    }
  }

  /// The name of the choice's type, unique within a form.
  public var type: String
  public var options: [Option]
}

/// A text of fixed form.
public struct PatternShape: Sendable, Hashable, Codable {
  /// The name of the value's type, unique within a form.
  public var type: String
  /// What the canonical text looks like: a regular expression of plain classes and counts that
  /// XSD and JSON Schema read alike, anchored at both ends by its readers.
  public var canonical: String
  /// What a file may hold, as looser expression of the same sort.
  public var written: String
  /// What it should look like, in words.
  public var hint: Text

  public init(type: String, canonical: String, written: String, hint: Text) {
    self.type = type
    self.canonical = canonical
    self.written = written
    self.hint = hint
  }
}

/// A list of values of one shape.
public struct ListShape: Sendable, Hashable, Codable {
  public var item: Shape
  /// The name of one item's element in XML.
  public var itemName: String
  /// What one item is called: "rad", "row".
  public var itemLabel: Text

  package init(item: Shape, itemName: String, itemLabel: Text) {
    self.item = item
    self.itemName = itemName
    self.itemLabel = itemLabel
  }
}
