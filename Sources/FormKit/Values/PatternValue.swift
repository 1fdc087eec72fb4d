import Diagnostics

/// A text of fixed form that is kept as it was written even when it has a fault.
///
/// A wrong check digit is no reason to lose what the officer wrote: the value says what is wrong
/// with it, and a rule of the programme reports that, with its source.
public protocol PatternValue: FieldValue {
  /// What can be wrong with the text.
  associatedtype Fault: Sendable, Hashable

  static var pattern: PatternShape { get }

  /// Reads what someone wrote; never fails.
  init(written: String)

  /// The one exact spelling where the text is sound, otherwise the text as it was written.
  var text: String { get }
  /// What is wrong with the text; nil where it is sound.
  var fault: Fault? { get }
}

extension PatternValue {
  public static var shape: Shape { .pattern(pattern) }
  public var canonical: String { text }
  /// Whether nothing is wrong with the text.
  public var isSound: Bool { fault == nil }
}
