public import Diagnostics

/// A value that is chosen among a few, each with a name for files and a label for people.
public protocol Choice: FieldValue, CaseIterable where AllCases == [Self] {
  /// The names under which a file may hold the choice; lower case with underscores.
  var name: Text { get }
  /// The choice as people read it.
  var label: Text { get }
}

extension Choice {
  public static var options: [ChoiceShape.Option] {
    allCases.map { ChoiceShape.Option(name: $0.name, label: $0.label) }
  }

  public static var shape: Shape {
    .choice(ChoiceShape(type: "\(Self.self)", options: options))
  }

  public init(written: String) throws(ValueProblem) {
    let choices = Self.allCases
    // Most files hold the exact name, which is quicker to compare than a spelling.
    let exact = choices.firstIndex { $0.name.sv == written || $0.name.en == written }
    guard let index = exact ?? Self.index(of: Spelling(written), among: choices) else {
      throw ChoiceRule.problem(written, options: Self.options)
    }
    self = choices[index]
  }

  private static func index(of spelling: Spelling, among choices: [Self]) -> Int? {
    choices.firstIndex { $0.isSpelled(spelling) }
  }

  public var canonical: String { name.en }
  public func entered(in language: Language) -> String { name[language] }
  public func shown(in language: Language) -> String { label[language] }

  private func isSpelled(_ spelling: Spelling) -> Bool {
    Spelling(name.sv) == spelling || Spelling(name.en) == spelling
      || Spelling(label.sv) == spelling || Spelling(label.en) == spelling
  }
}
