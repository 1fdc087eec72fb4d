import FormKit

/// The types of a form that go by names, each once, in the order in which the form meets them.
struct NamedTypes {
  private(set) var parts: [PartInfo] = []
  private(set) var choices: [ChoiceShape] = []
  private(set) var patterns: [PatternShape] = []
  /// Texts, numbers and dates by their limits: a schema that says them once is read in half the
  /// time.
  private(set) var values: [(name: String, shape: Shape)] = []
  private var seen: Set<String> = []

  mutating func collect(_ part: PartInfo) {
    guard seen.insert(part.type).inserted else { return }
    parts.append(part)
    for field in part.fields { collect(field.shape) }
  }

  private mutating func collect(_ shape: Shape) {
    switch shape {
    case .part(let part): collect(part)
    case .list(let list): collect(list.item)
    case .choice(let choice):
      if seen.insert(choice.type).inserted { choices.append(choice) }
    case .pattern(let pattern):
      if seen.insert(pattern.type).inserted { patterns.append(pattern) }
    case .text, .integer, .decimal, .amount, .date:
      let name = Self.name(of: shape)
      if seen.insert(name).inserted { values.append((name, shape)) }
    }
  }

  /// What the type of a shape is called; a list has its type in place, and has none.
  static func name(of shape: Shape) -> String {
    switch shape {
    case .part(let part): part.type
    case .choice(let choice): choice.type
    case .pattern(let pattern): pattern.type
    case .text(let text): text.maxCharacters.map { "TextUpTo\($0)" } ?? "Text"
    case .integer(Int.min, Int.max): "Integer"
    case .integer(let min, let max): "Integer\(min)To\(max)"
    case .decimal: "Decimal"
    case .amount: "Amount"
    case .date: "Date"
    case .list(let list): name(of: list.item)
    }
  }
}
