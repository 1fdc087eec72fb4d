import Diagnostics
import FormKit

/// What a field says of itself in a file to fill in, as comments.
struct FieldHelp {
  /// The width of comments; it leaves room for the signs before an optional part around them.
  private static let width = ScalarStyle.width - 4

  let field: FieldInfo
  /// Why the field is there, behind its label: that it is required, for one.
  let need: Text
  let language: Language

  /// The comments, each beginning at `indent`.
  func lines(indent: Int) -> [String] {
    let title = "\(field.label[language]) (\(need[language]))"
    let paragraphs = [title, field.help[language]] + notes(field.shape) + example
    return paragraphs.filter { !$0.isEmpty }.flatMap { Self.comment($0, indent: indent) }
      + options(field.shape).flatMap { Self.comment($0, indent: indent, hanging: 2) }
  }

  private var example: [String] {
    field.example.map { ["\(ScaffoldWords.example[language]): \($0[language])"] } ?? []
  }

  /// What the shape demands, in words.
  private func notes(_ shape: Shape) -> [String] {
    switch shape {
    case .text(let text):
      [
        text.maxWords.map(ScaffoldWords.maxWords),
        text.maxCharacters.map(ScaffoldWords.maxCharacters),
      ].compactMap { $0?[language] }
    case .integer(let min, let max): [ScaffoldWords.integer(min: min, max: max)[language]]
    case .decimal(let decimals): [ScaffoldWords.decimal(decimals)[language]]
    case .amount: [ScaffoldWords.amount[language]]
    case .date: [ScaffoldWords.date[language]]
    case .pattern(let pattern): [pattern.hint[language]]
    case .list(let list): [ScaffoldWords.list(list.itemLabel)[language]] + notes(list.item)
    case .choice: [ScaffoldWords.choice[language]]
    case .part: []
    }
  }

  private func options(_ shape: Shape) -> [String] {
    switch shape {
    case .choice(let choice): choice.options.map(option)
    case .list(let list): options(list.item)
    default: []
    }
  }

  private func option(_ option: ChoiceShape.Option) -> String {
    "\(option.name[language]) – \(option.label[language])"
  }

  // MARK: Comments

  /// A text as comment lines, wrapped.
  static func comment(_ text: String, indent: Int, hanging: Int = 0) -> [String] {
    let lead = YAMLWriter.blanks(indent) + "#" + YAMLWriter.blanks(hanging + 1)
    let width = max(20, Self.width - lead.count)
    return TextWrapping.lines(text, width: width).map { lead + $0 }
  }

  /// Lines that begin at `indent` or further in, commented out; without `# ` they are back.
  static func commentedOut(_ lines: [String], indent: Int) -> [String] {
    lines.map { $0.isEmpty ? "" : YAMLWriter.blanks(indent) + "# " + $0.dropFirst(indent) }
  }
}
