/// A text, as it was written.
extension String: FieldValue {
  public static var shape: Shape { .text(TextShape(maxCharacters: TextShape.longestLine)) }

  public init(written: String) { self = written }

  public var canonical: String { self }
}
