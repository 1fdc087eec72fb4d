public import Diagnostics
public import FormKit

/// A form as a readable reference in Markdown: every field with its names, what it asks and how to
/// write it.
public struct ReferenceRenderer {
  private let form: FormInfo
  private let language: Language
  private var text = ""

  public static func render(_ form: FormInfo, in language: Language) -> String {
    var renderer = ReferenceRenderer(form: form, language: language)
    renderer.write()
    return renderer.text
  }

  private init(form: FormInfo, language: Language) {
    self.form = form
    self.language = language
  }

  private mutating func write() {
    text += "# \(form.title[language])\n"
    write(form.part, level: 2)
  }

  private mutating func write(_ part: PartInfo, level: Int) {
    text += "\n| \(word(.field)) | \(word(.shape)) | \(word(.demand)) | \(word(.help)) |\n"
    text += "| --- | --- | --- | --- |\n"
    for field in part.fields where !field.isDerived {
      text +=
        "| `\(field.name[language])` | \(sort(field.shape)) | \(demand(field)) | "
        + "**\(field.label[language]).** \(field.help[language]) |\n"
    }
    for field in part.fields where !field.isDerived {
      guard let inner = field.shape.innerPart else { continue }
      text += "\n\(String(repeating: "#", count: min(level, 6))) `\(field.name[language])`: "
      text += "\(field.label[language])\n"
      write(inner, level: level + 1)
    }
  }

  private func demand(_ field: FieldInfo) -> String {
    switch (field.required, field.asked) {
    case (.all, .all): word(.required)
    case (.only(let kinds), _): "\(word(.requiredFor)) \(names(of: kinds))"
    case (.all, .only(let kinds)): "\(word(.requiredFor)) \(names(of: kinds))"
    case (_, .only(let kinds)): "\(word(.askedFor)) \(names(of: kinds))"
    default: word(.optional)
    }
  }

  private func names(of kinds: [FormKind]) -> String {
    kinds.map { kind in
      form.kinds.first { $0.name.en == kind.name }?.label[language] ?? kind.name
    }.joined(separator: ", ")
  }

  private func sort(_ shape: Shape) -> String {
    switch shape {
    case .text(let text): word(text.hasParagraphs ? .paragraphs : .line)
    case .integer(let min, let max): "\(word(.integer)) \(min)–\(max)"
    case .decimal: word(.decimal)
    case .amount: word(.amount)
    case .date: word(.date)
    case .choice(let choice): choices(choice)
    case .pattern(let pattern): pattern.hint[language]
    case .part: word(.fields)
    case .list(let list): "\(word(.listOf)) \(list.itemLabel[language])"
    }
  }

  /// The names to choose from; of a list of codes, only what it is a list of.
  private func choices(_ choice: ChoiceShape) -> String {
    guard choice.options.count <= Self.longestChoice else {
      let first = choice.options.first?.name[language] ?? ""
      return "\(word(.code)) `\(first)`"
    }
    return choice.options.map { "`\($0.name[language])`" }.joined(separator: ", ")
  }

  private static let longestChoice = 40

  private func word(_ word: Text) -> String { word[language] }
}

extension Shape {
  /// The fields below this one, directly or in the items of a list.
  fileprivate var innerPart: PartInfo? {
    switch self {
    case .part(let part): part
    case .list(let list): list.item.innerPart
    default: nil
    }
  }
}

extension Text {
  fileprivate static let field = Text(sv: "Fält", en: "Field")
  fileprivate static let shape = Text(sv: "Skrivs som", en: "Written as")
  fileprivate static let demand = Text(sv: "Krävs", en: "Required")
  fileprivate static let help = Text(sv: "Vad", en: "What")
  fileprivate static let required = Text(sv: "ja", en: "yes")
  fileprivate static let optional = Text(sv: "frivilligt", en: "optional")
  fileprivate static let requiredFor = Text(sv: "krävs för", en: "required for")
  fileprivate static let askedFor = Text(sv: "efterfrågas för", en: "asked for")
  fileprivate static let paragraphs = Text(sv: "text i stycken", en: "text in paragraphs")
  fileprivate static let line = Text(sv: "en rad text", en: "one line of text")
  fileprivate static let integer = Text(sv: "heltal", en: "whole number")
  fileprivate static let decimal = Text(sv: "tal", en: "number")
  fileprivate static let amount = Text(sv: "belopp i kronor", en: "amount in kronor")
  fileprivate static let date = Text(sv: "datum: 2014-04-07", en: "date: 2014-04-07")
  fileprivate static let code = Text(sv: "namn eller kod, som", en: "name or code, such as")
  fileprivate static let fields = Text(sv: "underfält", en: "fields")
  fileprivate static let listOf = Text(sv: "lista, varje:", en: "list, each:")
}
