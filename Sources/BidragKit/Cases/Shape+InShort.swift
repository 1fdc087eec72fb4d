import Diagnostics
import FormKit

extension Shape {
  /// The shape as it is told to whoever fills in a file.
  ///
  /// Some 250 countries under each field that asks for one would hide the form; and nobody reaches
  /// a limit of thousands of characters.
  var inShort: Shape {
    switch self {
    case .choice(let choice) where choice.options.count > Self.mostOptions:
      return .pattern(
        PatternShape(
          type: choice.type, canonical: ".*", written: ".*", hint: Text(namingOneOf: choice)))
    case .text(var text) where text.maxCharacters ?? 0 >= Self.limitWorthTelling:
      text.maxCharacters = nil
      return .text(text)
    case .list(var list):
      list.item = list.item.inShort
      return .list(list)
    default: return self
    }
  }

  private static let mostOptions = 40
  private static let limitWorthTelling = 1000
}

extension Text {
  /// How to choose among too many to list.
  fileprivate init(namingOneOf choice: ChoiceShape) {
    let example =
      choice.options.first { Self.wellKnown.contains($0.name.en) } ?? choice.options.first
    let (name, label) = (example?.name ?? Text(same: ""), example?.label ?? Text(same: ""))
    self.init(
      sv: "Skriv namn eller kod, till exempel \(label.sv) eller \(name.sv).",
      en: "Write the name or the code, such as \(label.en) or \(name.en).")
  }

  /// Examples that those who fill in a form are likely to meet.
  private static let wellKnown: Set<String> = ["CN", "USD"]
}
