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
    // Most files hold the exact name, which is quicker to compare than a spelling.
    for choice in Self.allCases {
      let name = choice.name
      if name.sv == written || name.en == written {
        self = choice
        return
      }
    }
    let spelling = Spelling(written)
    guard let choice = Self.allCases.first(where: { $0.isSpelled(spelling) }) else {
      throw ChoiceRule.problem(written, options: Self.options)
    }
    self = choice
  }

  public var canonical: String { name.en }
  public func entered(in language: Language) -> String { name[language] }
  public func shown(in language: Language) -> String { label[language] }

  private func isSpelled(_ spelling: Spelling) -> Bool {
    Spelling(name.sv) == spelling || Spelling(name.en) == spelling
      || Spelling(label.sv) == spelling || Spelling(label.en) == spelling
  }
}
