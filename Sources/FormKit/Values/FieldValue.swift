public import Diagnostics

/// A value that a field can hold: it reads what people write and writes itself.
public protocol FieldValue: Sendable, Hashable {
  /// What the value looks like, for exporters.
  static var shape: Shape { get }

  /// Reads what someone wrote, already free from white space at both ends and never empty.
  init(written: String) throws(ValueProblem)

  /// The one exact spelling, the same in all languages: what XML holds. Reading it gives the value
  /// back.
  var canonical: String { get }

  /// The spelling for a file in a language, such as the name of a choice.
  func entered(in language: Language) -> String

  /// The spelling for people to read: "273 500 kr", "7 april 2014".
  func shown(in language: Language) -> String
}

extension FieldValue {
  public func entered(in language: Language) -> String { canonical }
  public func shown(in language: Language) -> String { entered(in: language) }
}

/// Why a written text is not a value.
public struct ValueProblem: Error, Sendable {
  /// The rule that the text breaks.
  public var rule: RuleInfo
  /// What may have been meant.
  public var fixes: [Fix]
  private let words: @Sendable () -> Text

  /// - Parameter message: what is wrong, with what was written, and what to do. It is made when
  ///   someone asks for it: of a thousand wrong items, few are told.
  public init(
    _ rule: RuleInfo, _ message: @autoclosure @escaping @Sendable () -> Text, fixes: [Fix] = []
  ) {
    self.rule = rule
    self.fixes = fixes
    words = message
  }

  public var message: Text { words() }
}
