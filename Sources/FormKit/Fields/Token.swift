public import Diagnostics

/// A field of `Root` that knows the type of its value, so that rules can point at it.
///
/// A form is declared once, as tokens; reading, XML, schemas, scaffolds and documents follow from
/// them.
public struct Token<Root: Sendable, Value>: Sendable {
  public let field: Field<Root>

  init(field: Field<Root>) { self.field = field }

  /// The field must be filled in for these kinds of document.
  public func required(for kinds: FormKind...) -> Self {
    changed { $0.required = kinds.isEmpty ? .all : .only(kinds) }
  }

  /// Only these kinds of document ask for the field.
  public func asked(for kinds: FormKind...) -> Self {
    changed { $0.asked = .only(kinds) }
  }

  /// A value as someone might write it.
  public func example(_ example: Text) -> Self { changed { $0.example = example } }

  private func changed(_ change: (inout FieldInfo) -> Void) -> Self {
    var info = field.info
    change(&info)
    return Token(field: field.saying(info))
  }
}

extension Token where Value == String {
  /// The text may have several lines and paragraphs.
  public func paragraphs() -> Self {
    changed { $0.shape = .text(TextShape(hasParagraphs: true, maxCharacters: TextShape.longest)) }
  }
}

extension Token where Value == Int {
  /// The number must lie within `bounds`.
  public func within(_ bounds: ClosedRange<Int>) -> Self {
    changed { $0.shape = .integer(min: bounds.lowerBound, max: bounds.upperBound) }
  }
}

/// What one item of a list is called: its element in XML, and its label in messages.
public struct ItemName: Sendable {
  public let element: String
  public let label: Text

  public init(_ element: String, sv: String, en: String) {
    self.element = element
    self.label = Text(sv: sv, en: en)
  }
}

extension TextShape {
  /// A bound of Bidrag's own, far above what anyone writes, that keeps documents readable.
  public static let longest = 50_000
  public static let longestLine = 1_000
}

extension Token {
  /// The heading of the field that people read.
  public var label: Text { field.info.label }
}
